package fr.lignealigne.bilateral.request;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.OfferId;
import fr.lignealigne.bilateral.Offers;
import fr.lignealigne.bilateral.WorkingDays;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the people of an association do with its requests: they write together, its lead sends, changes, takes back. The
 * State knows nothing of what is only written, nor that anything is.
 */
@Service
@Transactional
public class Requesting {

    private final MeetingRequestRepository repository;
    private final RequestDescriptions descriptions;
    private final RequestQueries queries;
    private final OwnRemarks remarks;
    private final Offers offers;
    private final WorkingDays workingDays;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Requesting(
            MeetingRequestRepository repository,
            RequestDescriptions descriptions,
            RequestQueries queries,
            OwnRemarks remarks,
            Offers offers,
            WorkingDays workingDays,
            Clock clock,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.descriptions = descriptions;
        this.queries = queries;
        this.remarks = remarks;
        this.offers = offers;
        this.workingDays = workingDays;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Writes what was read at this revision anew; begins a draft under this id when nobody did.
     *
     * @return what to hand back the next time
     */
    public long write(Viewer viewer, RequestId id, long revision, RequestDraft draft) {
        MeetingRequest request = own(viewer, id);
        RequestAccess.Standing standing = descriptions.standing(request);
        if (!RequestAccess.mayWrite(viewer, standing)) {
            throw new RequestRefused("request.sentAlready");
        }
        save(viewer, request, revision, draft);
        events.publishEvent(RequestChanged.within(id, standing));
        return request.revision();
    }

    /** Sends it as it stands here; sent twice as it stands, it is sent once. */
    public void send(Viewer viewer, RequestId id, long revision, RequestDraft draft) {
        MeetingRequest request = own(viewer, id);
        if (request.state() == RequestState.SENT && request.said().draft().equals(draft)) {
            return;
        }
        refuseIfOver(request);
        RequestAccess.Standing before = descriptions.standing(request);
        if (!RequestAccess.mayWrite(viewer, before)) {
            throw new RequestRefused("request.sentAlready");
        }
        NotAllowed.unless(RequestAccess.maySend(viewer, before));
        draft.requireWhole(request.origin() != RequestOrigin.ASSOCIATION, today());
        save(viewer, request, revision, draft);
        request.send(queries.number(clock.instant()), clock.instant());
        queries.forgetTyped(id);
        repository.flush();
        events.publishEvent(new RequestSent(id, request.association(), viewer.person()));
        events.publishEvent(RequestChanged.from(id, before, descriptions.standing(request)));
    }

    /** Changes what was sent, while no meeting was made of it. */
    public void change(Viewer viewer, RequestId id, long revision, RequestDraft draft) {
        MeetingRequest request = known(viewer, id);
        RequestAccess.Standing standing = descriptions.standing(request);
        refuseUnlessOpen(request);
        if (request.state() == RequestState.PROPOSED) {
            throw new RequestRefused("request.proposed.own");
        }
        NotAllowed.unless(RequestAccess.mayChange(viewer, standing));
        draft.requireWhole(request.origin() != RequestOrigin.ASSOCIATION, today());
        save(viewer, request, revision, draft);
        events.publishEvent(RequestChanged.from(id, standing, standing));
    }

    /** Throws a draft away; nobody else ever knew of it. */
    public void discard(Viewer viewer, RequestId id) {
        MeetingRequest request = known(viewer, id);
        RequestAccess.Standing standing = descriptions.standing(request);
        NotAllowed.unless(RequestAccess.mayWrite(viewer, standing));
        if (request.state() != RequestState.DRAFT) {
            throw new RequestRefused("request.sentAlready");
        }
        repository.delete(request);
        queries.forgetTyped(id);
        events.publishEvent(RequestChanged.within(id, standing));
    }

    /** Takes the association's own request back. */
    public void withdraw(Viewer viewer, RequestId id, String reason) {
        MeetingRequest request = known(viewer, id);
        RequestAccess.Standing before = descriptions.standing(request);
        refuseUnlessOpen(request);
        NotAllowed.unless(RequestAccess.mayWithdraw(viewer, before));
        freeSlots(viewer, request);
        request.withdraw(ClosingReason.of(reason));
        queries.forgetTyped(id);
        repository.flush();
        events.publishEvent(new RequestWithdrawn(id, request.association(), viewer.person()));
        events.publishEvent(RequestChanged.from(id, before, descriptions.standing(request)));
    }

    /** The association does not wish to meet about what the State named, and says why. */
    public void decline(Viewer viewer, RequestId id, String reason) {
        MeetingRequest request = known(viewer, id);
        RequestAccess.Standing before = descriptions.standing(request);
        refuseUnlessOpen(request);
        NotAllowed.unless(RequestAccess.mayDecline(viewer, before));
        freeSlots(viewer, request);
        request.decline(ClosingReason.of(reason));
        queries.forgetTyped(id);
        repository.flush();
        events.publishEvent(new RequestDeclined(id, request.association(), viewer.person()));
        events.publishEvent(RequestChanged.from(id, before, descriptions.standing(request)));
    }

    /** Those on offer for it are held for nobody any more. */
    private void freeSlots(Viewer viewer, MeetingRequest request) {
        OfferId offer = request.offer();
        if (offer != null) {
            offers.end(viewer, offer);
        }
    }

    private void save(Viewer viewer, MeetingRequest request, long revision, RequestDraft draft) {
        if (request.revision() != revision) {
            throw new ChangedMeanwhile();
        }
        draft.check();
        requireWorkingDays(draft);
        List<RemarkId> kept = request.said().remarks();
        remarks.require(
                viewer,
                request.association(),
                draft.remarks().stream().filter(one -> !kept.contains(one)).toList());
        request.write(draft);
        repository.saveAndFlush(request);
    }

    private void requireWorkingDays(RequestDraft draft) {
        if (!draft.wishes().keySet().stream().map(HalfDay::day).allMatch(workingDays::include)) {
            throw new Invalid("request.wish.notWorking");
        }
    }

    /** The one under this id, or a new draft; of another association it is as if there were none. */
    private MeetingRequest own(Viewer viewer, RequestId id) {
        NotAllowed.unless(RequestAccess.mayAskForItself(viewer));
        return repository
                .lock(id.value())
                .map(request -> requireOwn(viewer, request))
                .orElseGet(() -> MeetingRequest.begun(id, viewer.organisation(), clock.instant()));
    }

    private MeetingRequest requireOwn(Viewer viewer, MeetingRequest request) {
        if (RequestAccess.sight(viewer, descriptions.standing(request)) != RequestAccess.Sight.OWN) {
            throw new NotFound();
        }
        return request;
    }

    private MeetingRequest known(Viewer viewer, RequestId id) {
        MeetingRequest request = repository.lock(id.value()).orElseThrow(NotFound::new);
        if (RequestAccess.sight(viewer, descriptions.standing(request)) == RequestAccess.Sight.NONE) {
            throw new NotFound();
        }
        return request;
    }

    private static void refuseUnlessOpen(MeetingRequest request) {
        refuseIfOver(request);
        if (!request.state().open()) {
            throw new RequestRefused("request.closed");
        }
    }

    /** Says what became of one that a meeting was made of, or that was closed. */
    private static void refuseIfOver(MeetingRequest request) {
        if (request.state() == RequestState.PLACED) {
            throw new RequestRefused("request.placed");
        }
        if (request.state() == RequestState.WITHDRAWN || request.state() == RequestState.DECLINED) {
            throw new RequestRefused("request.closed");
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.PARIS);
    }
}
