package fr.lignealigne.collective.position;

import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkStandTaken;
import fr.lignealigne.remark.RemarkWithdrawn;
import fr.lignealigne.remark.Stand;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the signatories and the open pages that a deposited position was withdrawn. */
@Component
class PositionNews {

    private final JointPositionRepository repository;
    private final PositionQueries queries;
    private final ApplicationEventPublisher events;

    PositionNews(JointPositionRepository repository, PositionQueries queries, ApplicationEventPublisher events) {
        this.repository = repository;
        this.queries = queries;
        this.events = events;
    }

    @EventListener
    void on(RemarkWithdrawn event) {
        tell(event.remark());
    }

    /** Given up in a later version before the answer, it was withdrawn altogether, which was told already. */
    @EventListener
    void on(RemarkStandTaken event) {
        if (event.stand() == Stand.WITHDRAWN && queries.isAnswered(event.remark())) {
            tell(event.remark());
        }
    }

    private void tell(RemarkId remark) {
        repository.findByRemarkId(remark.value()).ifPresent(position -> {
            events.publishEvent(position.changed());
            events.publishEvent(new SignatoriesTold(
                    position.id(), position.version(), SignatoriesTold.News.WITHDRAWN, queries.signatories(remark)));
        });
    }
}
