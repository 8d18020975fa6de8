package fr.lignealigne.decision;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.StateDesk;
import fr.lignealigne.shared.Attempts;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * The answers to the remarks: prepared by the cabinet, read inside the walls.
 *
 * <p>Two people who decide the same remark at once: the first wins, the other is refused with {@link DecidedMeanwhile}.
 */
@Service
public class Decisions {

    private final DecisionRepository repository;
    private final DecisionQueries queries;
    private final StateDesk desk;
    private final TemplatesTaken taken;
    private final Attempts attempts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Decisions(
            DecisionRepository repository,
            DecisionQueries queries,
            StateDesk desk,
            TemplatesTaken taken,
            Attempts attempts,
            Clock clock,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.queries = queries;
        this.desk = desk;
        this.taken = taken;
        this.attempts = attempts;
        this.clock = clock;
        this.events = events;
    }

    /** The answers to these remarks that the viewer may see: released, or for the State also prepared. */
    public Map<RemarkId, AnswerDetails> of(Viewer viewer, Collection<RemarkId> remarks) {
        return queries.answers(viewer, remarks);
    }

    /** Every change of the decision on a remark, the latest first; for the State alone. */
    public List<DecisionEntry> history(Viewer viewer, RemarkId remark) {
        NotAllowed.unless(DecisionAccess.mayReadPrepared(viewer));
        return queries.history(remark);
    }

    /** The State opened these remarks: the associations see them under review. */
    public void takeUnderReview(Viewer viewer, Collection<RemarkId> remarks) {
        NotAllowed.unless(DecisionAccess.mayReadPrepared(viewer));
        attempts.at(() -> {
            desk.takeUnderReview(viewer, distinct(remarks));
            return remarks.size();
        });
    }

    /** Decides remarks of one version that have no decision yet, with one answer. */
    public DecisionId decide(Viewer viewer, Collection<RemarkId> remarks, DecisionDraft draft) {
        NotAllowed.unless(DecisionAccess.mayDecide(viewer));
        draft.check();
        List<RemarkId> served = distinct(remarks);
        return attempts.at(() -> {
            desk.noteDecision(viewer, served);
            PlanVersionId version = undecidedVersion(served);
            Decision decision = repository.saveAndFlush(new Decision(version, draft, viewer, clock.instant()));
            queries.link(decision.id(), served);
            taken.byDecision(decision.id(), draft.templates(), clock.instant());
            note(viewer, decision, served, DecisionChange.DECIDED);
            return decision.id();
        });
    }

    /** Changes a decision read at this revision: its words, and the remarks it serves. */
    public void change(Viewer viewer, DecisionId id, long revision, Collection<RemarkId> remarks, DecisionDraft draft) {
        NotAllowed.unless(DecisionAccess.mayDecide(viewer));
        draft.check();
        List<RemarkId> served = distinct(remarks);
        attempts.at(() -> {
            Decision decision = lock(id, revision);
            List<RemarkId> before = queries.servedBy(id);
            List<RemarkId> added = without(served, before);
            List<RemarkId> dropped = without(before, served);
            if (!added.isEmpty()) {
                desk.noteDecision(viewer, added);
                if (!undecidedVersion(added).equals(decision.version())) {
                    throw new Invalid("decision.severalVersions");
                }
            }
            if (!dropped.isEmpty()) {
                desk.noteReopening(viewer, dropped);
                queries.unlink(dropped);
                note(viewer, decision, dropped, DecisionChange.REOPENED);
            }
            queries.link(id, added);
            decision.change(draft, viewer, clock.instant());
            repository.flush();
            taken.byDecision(id, draft.templates(), clock.instant());
            note(viewer, decision, served, DecisionChange.CHANGED);
            return id;
        });
    }

    /** Takes a decision read at this revision back; its remarks are under review again, its history is kept. */
    public void reopen(Viewer viewer, DecisionId id, long revision) {
        NotAllowed.unless(DecisionAccess.mayDecide(viewer));
        attempts.at(() -> {
            Decision decision = lock(id, revision);
            List<RemarkId> served = queries.servedBy(id);
            desk.noteReopening(viewer, served);
            queries.unlink(served);
            note(viewer, decision, served, DecisionChange.REOPENED);
            repository.delete(decision);
            return id;
        });
    }

    private Decision lock(DecisionId id, long revision) {
        Decision decision = repository.lock(id.value()).orElseThrow(DecidedMeanwhile::new);
        decision.guardUnchanged(revision);
        return decision;
    }

    /** The one version of these remarks, which nobody decided yet; they are locked by now. */
    private PlanVersionId undecidedVersion(List<RemarkId> remarks) {
        if (queries.anyDecided(remarks)) {
            throw new DecidedMeanwhile();
        }
        List<PlanVersionId> versions = queries.versionsOf(remarks);
        if (versions.size() != 1) {
            throw versions.isEmpty() ? new NotFound() : new Invalid("decision.severalVersions");
        }
        return versions.getFirst();
    }

    private void note(Viewer viewer, Decision decision, List<RemarkId> remarks, DecisionChange change) {
        queries.addHistory(decision, remarks, change, viewer, clock.instant());
        events.publishEvent(new DecisionPrepared(decision.id(), decision.version(), change, remarks, viewer.person()));
    }

    private static List<RemarkId> distinct(Collection<RemarkId> remarks) {
        if (remarks.isEmpty()) {
            throw new Invalid("decision.noRemark");
        }
        return remarks.stream().distinct().toList();
    }

    private static List<RemarkId> without(List<RemarkId> all, List<RemarkId> those) {
        return all.stream().filter(remark -> !those.contains(remark)).toList();
    }
}
