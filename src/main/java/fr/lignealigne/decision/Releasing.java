package fr.lignealigne.decision;

import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.FreshProof;
import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.consultation.RoundState;
import fr.lignealigne.consultation.RoundSummary;
import fr.lignealigne.consultation.Rounds;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.shared.Attempts;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Releasing the answers of a round: prepared by one person of the cabinet, confirmed by another, all at once at the
 * instant they set, when each remark has an answer, and only once. Until then nobody outside the State knows of it.
 */
@Service
public class Releasing {

    private final PreparedReleaseRepository prepared;
    private final ReleaseQueries queries;
    private final ReleaseAct act;
    private final Rounds rounds;
    private final CurrentViewer people;
    private final FreshProof proof;
    private final Attempts attempts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Releasing(
            PreparedReleaseRepository prepared,
            ReleaseQueries queries,
            ReleaseAct act,
            Rounds rounds,
            CurrentViewer people,
            FreshProof proof,
            Attempts attempts,
            Clock clock,
            ApplicationEventPublisher events) {
        this.prepared = prepared;
        this.queries = queries;
        this.act = act;
        this.rounds = rounds;
        this.people = people;
        this.proof = proof;
        this.attempts = attempts;
        this.clock = clock;
        this.events = events;
    }

    /** What is ready and what is missing, for those who prepare the answer; not found when no round was opened. */
    @Transactional(readOnly = true)
    public ReleaseStanding standing(Viewer viewer, PlanVersionId version) {
        NotAllowed.unless(DecisionAccess.mayReadPrepared(viewer));
        RoundSummary round = rounds.of(viewer, version).orElseThrow(NotFound::new);
        return new ReleaseStanding(
                round,
                queries.countRemarks(version),
                queries.countOrganisations(version),
                queries.byOutcome(version),
                queries.missing(version),
                queries.fingerprint(version));
    }

    /** The release that was prepared, whatever came of it; empty while none was. */
    @Transactional(readOnly = true)
    public Optional<ReleasePlan> plan(Viewer viewer, PlanVersionId version) {
        NotAllowed.unless(DecisionAccess.mayReadPrepared(viewer));
        return prepared.findById(version.value()).map(release -> plan(viewer, release));
    }

    private ReleasePlan plan(Viewer viewer, PreparedRelease release) {
        PersonId confirmer = release.confirmedBy();
        return new ReleasePlan(
                release.state(),
                release.releaseAt(),
                release.lastDay(),
                queries.function(release.preparedBy()),
                release.preparedBy().equals(viewer.person()),
                release.preparedAt(),
                confirmer == null ? "" : queries.function(confirmer),
                release.confirmedAt(),
                release.obstacle(),
                release.isRunning() && !release.wasReadAs(queries.fingerprint(release.version())),
                release.revision());
    }

    /** Whether nobody else acts for the cabinet, who could confirm what the viewer prepares. */
    @Transactional(readOnly = true)
    public boolean isAlone(Viewer viewer) {
        NotAllowed.unless(DecisionAccess.mayRelease(viewer));
        return !queries.hasAnotherHolder(viewer.person());
    }

    /**
     * Prepares the release of the round as it was read; what somebody else prepared and still holds is cancelled first.
     *
     * @param readAs of {@link #standing}: refused when a remark or a decision changed since
     */
    public void prepare(Viewer viewer, PlanVersionId version, ReleaseDraft draft, String readAs) {
        NotAllowed.unless(DecisionAccess.mayRelease(viewer));
        attempts.at(() -> {
            queries.lockRound(version);
            guardReady(viewer, version);
            draft.check(clock.instant());
            String read = queries.fingerprint(version);
            if (!read.equals(readAs)) {
                throw new Invalid("release.changedSinceRead");
            }
            Optional<PreparedRelease> before = prepared.lock(version.value());
            if (before.filter(release -> release.isRunning() && release.wasReadAs(read))
                    .isPresent()) {
                throw new Invalid("release.already");
            }
            before.ifPresentOrElse(
                    release -> release.prepare(draft, read, viewer, clock.instant()),
                    () -> prepared.save(new PreparedRelease(version, draft, read, viewer, clock.instant())));
            events.publishEvent(new ReleasePrepared(version, viewer.person()));
            return version;
        });
    }

    /**
     * Confirms what another person prepared, read at this revision; what is to be released at once is. Takes a fresh
     * proof.
     */
    public void confirm(Viewer viewer, PlanVersionId version, long revision) {
        NotAllowed.unless(DecisionAccess.mayRelease(viewer));
        proof.refuseUnlessShown(viewer);
        withPrepared(viewer, version, revision, release -> {
            if (release.preparedBy().equals(viewer.person())) {
                throw new Invalid("release.samePerson");
            }
            guardReady(viewer, version);
            if (!release.wasReadAs(queries.fingerprint(version))) {
                throw new Invalid("release.changed");
            }
            if (!mayStillRelease(release.preparedBy())) {
                throw new Invalid("release.preparerGone");
            }
            if (release.releaseAt() != null && !release.releaseAt().isAfter(clock.instant())) {
                throw new Invalid("release.instantPast");
            }
            if (ReleaseDraft.isOver(release.lastDay(), clock.instant())) {
                throw new Invalid("release.lastDayTooEarly");
            }
            release.confirm(viewer, clock.instant());
            if (release.releaseAt() == null) {
                carryOut(viewer, release);
            }
        });
    }

    /** Gives up what was prepared, confirmed or not, as long as its instant has not come. */
    public void cancel(Viewer viewer, PlanVersionId version, long revision) {
        withPrepared(viewer, version, revision, release -> {
            if (release.isDue(clock.instant())) {
                throw new Invalid("release.instantPast");
            }
            release.cancel();
        });
    }

    private void withPrepared(Viewer viewer, PlanVersionId version, long revision, Consumer<PreparedRelease> does) {
        NotAllowed.unless(DecisionAccess.mayRelease(viewer));
        attempts.at(() -> {
            queries.lockRound(version);
            PreparedRelease release = prepared.lock(version.value()).orElseThrow(NotFound::new);
            release.guardUnchanged(revision);
            if (!release.isRunning()) {
                throw new Invalid("release.meanwhile");
            }
            does.accept(release);
            events.publishEvent(new ReleaseSettled(version));
            return version;
        });
    }

    private void guardReady(Viewer viewer, PlanVersionId version) {
        RoundState state = rounds.of(viewer, version).orElseThrow(NotFound::new).stateAt(clock.instant());
        if (state == RoundState.RELEASED) {
            throw new AlreadyReleased();
        }
        if (state != RoundState.CLOSED) {
            throw new RoundStillOpen();
        }
        List<MissingAnswer> missing = queries.missing(version);
        if (!missing.isEmpty()) {
            throw new AnswersMissing(missing);
        }
        if (queries.countRemarks(version) == 0) {
            throw new Invalid("release.nothing");
        }
    }

    private void carryOut(Viewer confirmer, PreparedRelease release) {
        act.perform(confirmer, release.preparedBy(), release.version());
        release.released();
    }

    private boolean mayStillRelease(PersonId person) {
        return viewer(person).filter(DecisionAccess::mayRelease).isPresent();
    }

    private Optional<Viewer> viewer(PersonId person) {
        return Optional.ofNullable(people.of(Set.of(person)).get(person));
    }

    /** The versions whose instant has come. */
    List<PlanVersionId> due() {
        return attempts.read(() -> prepared.findDue(clock.instant())).stream()
                .map(PlanVersionId::new)
                .toList();
    }

    /** At its instant: releases everything, or nothing, and then tells the two why. Whoever comes second finds it done. */
    void releaseDue(PlanVersionId version) {
        attempts.at(() -> {
            queries.lockRound(version);
            prepared.lock(version.value())
                    .filter(release -> release.isDue(clock.instant()))
                    .ifPresent(this::releaseOrTell);
            return version;
        });
    }

    private void releaseOrTell(PreparedRelease release) {
        Optional<Viewer> confirmer =
                Optional.ofNullable(release.confirmedBy()).flatMap(this::viewer).filter(DecisionAccess::mayRelease);
        Optional<ReleaseObstacle> obstacle = confirmer.isEmpty() || !mayStillRelease(release.preparedBy())
                ? Optional.of(ReleaseObstacle.HOLDER_GONE)
                : obstacle(confirmer.get(), release);
        if (obstacle.isEmpty()) {
            carryOut(confirmer.orElseThrow(), release);
        } else {
            release.fail(obstacle.get());
            events.publishEvent(
                    new ReleaseFailed(release.version(), release.preparedBy(), release.confirmedBy(), obstacle.get()));
        }
    }

    private Optional<ReleaseObstacle> obstacle(Viewer confirmer, PreparedRelease release) {
        PlanVersionId version = release.version();
        RoundState state =
                rounds.of(confirmer, version).orElseThrow(NotFound::new).stateAt(clock.instant());
        if (state != RoundState.CLOSED) {
            return Optional.of(ReleaseObstacle.ROUND_OPEN);
        }
        if (!queries.missing(version).isEmpty()) {
            return Optional.of(ReleaseObstacle.MISSING);
        }
        if (ReleaseDraft.isOver(release.lastDay(), clock.instant())) {
            return Optional.of(ReleaseObstacle.LAST_DAY);
        }
        return release.wasReadAs(queries.fingerprint(version))
                ? Optional.empty()
                : Optional.of(ReleaseObstacle.CHANGED);
    }
}
