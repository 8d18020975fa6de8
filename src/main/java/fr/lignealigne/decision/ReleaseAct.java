package fr.lignealigne.decision;

import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.consultation.Rounds;
import fr.lignealigne.plan.PlanId;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.LinesChanged;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.StateDesk;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The release itself: all the answers of a round at once, in the transaction of whoever found that nothing is in its way. */
@Component
class ReleaseAct {

    private final DecisionRepository decisions;
    private final ReleaseQueries queries;
    private final StateDesk desk;
    private final Rounds rounds;
    private final Versions versions;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ReleaseAct(
            DecisionRepository decisions,
            ReleaseQueries queries,
            StateDesk desk,
            Rounds rounds,
            Versions versions,
            Clock clock,
            ApplicationEventPublisher events) {
        this.decisions = decisions;
        this.queries = queries;
        this.desk = desk;
        this.rounds = rounds;
        this.versions = versions;
        this.clock = clock;
        this.events = events;
    }

    /** The remarks stand in the margins of later versions, too: all of the plan are to look again. */
    void perform(Viewer confirmer, PersonId preparer, PlanVersionId version) {
        Instant now = clock.instant();
        decisions.lockPrepared(version.value()).forEach(decision -> decision.release(now));
        List<RemarkId> remarks = queries.remarks(version);
        desk.noteAnswer(confirmer, remarks);
        rounds.noteRelease(version, now);
        events.publishEvent(new AnswersReleased(
                version, remarks.size(), queries.countOrganisations(version), preparer, confirmer.person(), now));
        List<RemarkId> toDiscuss = queries.toDiscuss(version);
        if (!toDiscuss.isEmpty()) {
            events.publishEvent(new DiscussionPromised(version, toDiscuss, confirmer.person()));
        }
        PlanId plan = versions.get(confirmer, version).plan();
        versions.list(confirmer).stream()
                .filter(each -> each.plan().equals(plan))
                .forEach(each -> events.publishEvent(LinesChanged.forAll(each.id(), each.lineCount())));
    }
}
