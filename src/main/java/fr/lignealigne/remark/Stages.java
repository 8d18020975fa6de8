package fr.lignealigne.remark;

import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import java.time.Clock;
import java.util.Collection;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What becomes of a draft's stage when something happens to the draft; part of that act, under its lock. */
@Component
class Stages {

    private final TeamQueries queries;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Stages(TeamQueries queries, Clock clock, ApplicationEventPublisher events) {
        this.queries = queries;
        this.clock = clock;
        this.events = events;
    }

    /** Its words, its place or its files changed: what the lead had read is to be read again, unless a lead changed it. */
    void changed(Viewer viewer, Remark draft) {
        DraftStage stage = queries.stage(draft.id());
        if (!viewer.is(Role.ASSOCIATION_LEAD) && stage.rewritten() != stage) {
            queries.move(draft.id(), stage.rewritten(), "", viewer, clock.instant());
        }
        tell(draft);
    }

    /** What was deposited stands nowhere in its association's work any more. */
    void forget(Collection<Remark> deposited) {
        queries.forget(deposited.stream().map(remark -> remark.id().value()).toList());
        deposited.forEach(this::tell);
    }

    /** The association's own pages are to look again. */
    void tell(Remark remark) {
        events.publishEvent(new DraftWorkChanged(remark.id(), remark.version(), remark.organisation()));
    }
}
