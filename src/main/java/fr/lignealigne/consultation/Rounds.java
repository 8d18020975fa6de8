package fr.lignealigne.consultation;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.VersionState;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rounds: on which version associations may speak, and until when. */
@Service
@Transactional(readOnly = true)
public class Rounds {

    private final RoundRepository rounds;
    private final Versions versions;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Rounds(RoundRepository rounds, Versions versions, Clock clock, ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.versions = versions;
        this.clock = clock;
        this.events = events;
    }

    /** The round on a version the viewer may read; empty when none was opened. */
    public Optional<RoundSummary> of(Viewer viewer, PlanVersionId version) {
        versions.get(viewer, version);
        return rounds.findByVersionId(version.value()).map(Round::summary);
    }

    /** Whether the round is open, and stays so until the caller's transaction ends: a deposit never outruns a closing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean holdOpen(Viewer viewer, PlanVersionId version) {
        versions.get(viewer, version);
        return rounds.hold(version.value())
                .filter(round -> round.summary().stateAt(clock.instant()) == RoundState.OPEN)
                .isPresent();
    }

    /** Opens the round of a published version; it begins when the embargo ends. */
    @Transactional
    public RoundId open(Viewer viewer, PlanVersionId version, Instant closesAt) {
        NotAllowed.unless(RoundAccess.mayRun(viewer));
        VersionSummary summary = versions.get(viewer, version);
        if (summary.state() != VersionState.PUBLISHED) {
            throw new Invalid("round.notPublished");
        }
        if (rounds.findByVersionId(version.value()).isPresent()) {
            throw new Invalid("round.already");
        }
        Instant now = clock.instant();
        Instant embargo = summary.embargoUntil();
        Instant opensAt = embargo != null && embargo.isAfter(now) ? embargo : now;
        if (!closesAt.isAfter(opensAt)) {
            throw new Invalid("round.closingTooEarly");
        }
        RoundSummary round = rounds.save(new Round(version, opensAt, closesAt)).summary();
        events.publishEvent(new RoundOpened(round.id(), version, viewer.person(), opensAt, closesAt));
        events.publishEvent(new RoundChanged(version, opensAt, now));
        return round.id();
    }

    /** Moves the closing, never into the past and never after the answers were released. */
    @Transactional
    public void moveClosing(Viewer viewer, PlanVersionId version, Instant closesAt) {
        NotAllowed.unless(RoundAccess.mayRun(viewer));
        Round round = rounds.findByVersionId(version.value()).orElseThrow(NotFound::new);
        RoundSummary before = round.summary();
        if (before.releasedAt() != null || !closesAt.isAfter(clock.instant()) || !closesAt.isAfter(before.opensAt())) {
            throw new Invalid("round.closingTooEarly");
        }
        round.closeAt(closesAt);
        events.publishEvent(
                new ClosingMoved(before.id(), viewer.person(), before.opensAt(), before.closesAt(), closesAt));
        events.publishEvent(new RoundChanged(version, before.opensAt(), clock.instant()));
    }

    /** Closes at once. */
    @Transactional
    public void close(Viewer viewer, PlanVersionId version) {
        NotAllowed.unless(RoundAccess.mayRun(viewer));
        Round round = rounds.findByVersionId(version.value()).orElseThrow(NotFound::new);
        Instant now = clock.instant();
        RoundSummary before = round.summary();
        if (before.stateAt(now) != RoundState.OPEN) {
            throw new Invalid("round.notOpen");
        }
        round.closeAt(now);
        events.publishEvent(new ClosingMoved(before.id(), viewer.person(), before.opensAt(), before.closesAt(), now));
        events.publishEvent(new RoundChanged(version, before.opensAt(), now));
    }

    /** Notes that the answers of this round were released; called by the release itself, in its transaction. */
    @Transactional
    public void noteRelease(PlanVersionId version, Instant at) {
        rounds.findByVersionId(version.value()).orElseThrow(NotFound::new).release(at);
    }
}
