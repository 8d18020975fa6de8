package fr.lignealigne.bilateral.request;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.decision.DiscussionPromised;
import fr.lignealigne.remark.RemarkId;
import java.time.Clock;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Once answers are released that send remarks to an exchange, each association that speaks in them has one open request
 * that gathers them. An answer is released for good, so that nothing is ever taken out again.
 */
@Component
class GatheringPromised {

    private final MeetingRequestRepository repository;
    private final RequestDescriptions descriptions;
    private final RequestQueries queries;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    GatheringPromised(
            MeetingRequestRepository repository,
            RequestDescriptions descriptions,
            RequestQueries queries,
            Clock clock,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.descriptions = descriptions;
        this.queries = queries;
        this.clock = clock;
        this.events = events;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(DiscussionPromised event) {
        queries.speakers(event.remarks()).forEach((association, remarks) -> gather(association, remarks, event.by()));
    }

    private void gather(OrganisationId association, Set<RemarkId> remarks, PersonId by) {
        queries.takeTurn(association);
        MeetingRequest request = repository.lockPromised(association.value()).stream()
                .findFirst()
                .orElseGet(
                        () -> MeetingRequest.promised(association, queries.number(clock.instant()), clock.instant()));
        request.gather(remarks, queries.themes(remarks));
        repository.saveAndFlush(request);
        RequestAccess.Standing standing = descriptions.standing(request);
        if (request.state() == RequestState.AWAITED) {
            events.publishEvent(new WishesAwaited(request.id(), association, by));
        }
        events.publishEvent(RequestChanged.from(request.id(), standing, standing));
    }
}
