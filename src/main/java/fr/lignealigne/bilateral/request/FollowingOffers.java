package fr.lignealigne.bilateral.request;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.bilateral.OfferChosen;
import fr.lignealigne.bilateral.OfferDeclined;
import fr.lignealigne.bilateral.OfferId;
import fr.lignealigne.bilateral.OfferLapsed;
import fr.lignealigne.bilateral.OfferWithdrawn;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of a request when something becomes of the slots on offer for it: the meeting that was chosen is the one it
 * asked for; without a choice it is to be placed again, in the turn it had.
 */
@Component
class FollowingOffers {

    private final MeetingRequestRepository repository;
    private final RequestDescriptions descriptions;
    private final ApplicationEventPublisher events;

    FollowingOffers(
            MeetingRequestRepository repository, RequestDescriptions descriptions, ApplicationEventPublisher events) {
        this.repository = repository;
        this.descriptions = descriptions;
        this.events = events;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(OfferChosen event) {
        repository.lockOfOffer(event.offer().value()).ifPresent(request -> {
            RequestAccess.Standing before = descriptions.standing(request);
            request.choose(event.meeting());
            repository.flush();
            events.publishEvent(new RequestPlaced(request.id(), request.association(), event.by()));
            events.publishEvent(RequestChanged.from(request.id(), before, descriptions.standing(request)));
        });
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(OfferDeclined event) {
        reopen(event.offer());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(OfferWithdrawn event) {
        reopen(event.offer());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(OfferLapsed event) {
        reopen(event.offer());
    }

    private void reopen(OfferId offer) {
        repository.lockOfOffer(offer.value()).ifPresent(request -> {
            RequestAccess.Standing before = descriptions.standing(request);
            OrganisationId offerer = Objects.requireNonNull(before.arranger());
            request.open();
            repository.flush();
            events.publishEvent(new RequestReopened(request.id(), request.association(), offerer));
            events.publishEvent(RequestChanged.from(request.id(), before, descriptions.standing(request)));
        });
    }
}
