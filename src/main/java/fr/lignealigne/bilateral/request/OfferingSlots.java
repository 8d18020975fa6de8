package fr.lignealigne.bilateral.request;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.OfferDraft;
import fr.lignealigne.bilateral.OfferId;
import fr.lignealigne.bilateral.Offers;
import fr.lignealigne.bilateral.SlotAlreadyTaken;
import fr.lignealigne.shared.Attempts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Offers several slots in answer to a request, for its association to choose from: both at once, or neither. */
@Service
public class OfferingSlots {

    private final MeetingRequestRepository repository;
    private final Placeable placeable;
    private final RequestDescriptions descriptions;
    private final Offers offers;
    private final Attempts attempts;
    private final ApplicationEventPublisher events;

    OfferingSlots(
            MeetingRequestRepository repository,
            Placeable placeable,
            RequestDescriptions descriptions,
            Offers offers,
            Attempts attempts,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.placeable = placeable;
        this.descriptions = descriptions;
        this.offers = offers;
        this.attempts = attempts;
        this.events = events;
    }

    /** Refused as {@link Offers#offer} refuses, and when somebody placed the request or offered slots meanwhile. */
    public OfferId offer(Viewer viewer, RequestId id, OfferDraft draft) {
        attempts.at(() -> placeable.of(viewer, id, draft.association()));
        try {
            return offers.offer(
                    viewer, draft, offer -> note(viewer, placeable.of(viewer, id, draft.association()), offer));
        } catch (SlotAlreadyTaken taken) {
            // Two offered for the same request at the same time: what takes the slots is then its own offer.
            attempts.at(() -> placeable.of(viewer, id, draft.association()));
            throw taken;
        }
    }

    private void note(Viewer viewer, MeetingRequest request, OfferId offer) {
        RequestAccess.Standing before = descriptions.standing(request);
        request.propose(offer);
        repository.saveAndFlush(request);
        events.publishEvent(new RequestProposed(request.id(), request.association(), viewer.person()));
        events.publishEvent(RequestChanged.from(request.id(), before, descriptions.standing(request)));
    }
}
