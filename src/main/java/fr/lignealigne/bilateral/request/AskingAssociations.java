package fr.lignealigne.bilateral.request;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Organisations;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.OfferId;
import fr.lignealigne.bilateral.Offers;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The State asks an association for an exchange, and takes that back. */
@Service
@Transactional
public class AskingAssociations {

    private final MeetingRequestRepository repository;
    private final RequestDescriptions descriptions;
    private final RequestQueries queries;
    private final OwnRemarks remarks;
    private final Offers offers;
    private final Organisations organisations;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    AskingAssociations(
            MeetingRequestRepository repository,
            RequestDescriptions descriptions,
            RequestQueries queries,
            OwnRemarks remarks,
            Offers offers,
            Organisations organisations,
            Clock clock,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.descriptions = descriptions;
        this.queries = queries;
        this.remarks = remarks;
        this.offers = offers;
        this.organisations = organisations;
        this.clock = clock;
        this.events = events;
    }

    /** Names to an association what the State wishes to discuss; it is to say when and with whom. */
    public RequestId ask(Viewer viewer, AskDraft draft) {
        NotAllowed.unless(RequestAccess.mayNameRemarksOf(viewer, organisations.get(draft.association())));
        draft.check();
        remarks.require(viewer, draft.association(), draft.remarks());
        MeetingRequest request =
                repository.saveAndFlush(MeetingRequest.asked(draft, queries.number(clock.instant()), clock.instant()));
        RequestAccess.Standing standing = descriptions.standing(request);
        events.publishEvent(new WishesAwaited(request.id(), request.association(), viewer.person()));
        events.publishEvent(RequestChanged.from(request.id(), standing, standing));
        return request.id();
    }

    /** The State no longer wishes to discuss what it named. */
    public void withdraw(Viewer viewer, RequestId id, String reason) {
        MeetingRequest request = repository.lock(id.value()).orElseThrow(NotFound::new);
        RequestAccess.Standing before = descriptions.standing(request);
        if (RequestAccess.sight(viewer, before) == RequestAccess.Sight.NONE) {
            throw new NotFound();
        }
        NotAllowed.unless(RequestAccess.mayAskAnAssociation(viewer)
                && (!request.state().open() || RequestAccess.mayWithdraw(viewer, before)));
        OfferId offer = request.offer();
        if (offer != null) {
            offers.end(viewer, offer);
        }
        request.withdraw(ClosingReason.of(reason));
        queries.forgetTyped(id);
        repository.flush();
        events.publishEvent(new RequestWithdrawn(id, request.association(), viewer.person()));
        events.publishEvent(RequestChanged.from(id, before, descriptions.standing(request)));
    }
}
