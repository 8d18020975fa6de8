package fr.lignealigne.bilateral.request;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.NotFound;
import org.springframework.stereotype.Component;

/** Finds and locks a request that somebody makes a meeting of now, or says why they cannot. */
@Component
class Placeable {

    private final MeetingRequestRepository repository;
    private final RequestDescriptions descriptions;

    Placeable(MeetingRequestRepository repository, RequestDescriptions descriptions) {
        this.repository = repository;
        this.descriptions = descriptions;
    }

    /** Asked before anything is placed, and again under the locks, since it may have been placed meanwhile. */
    MeetingRequest of(Viewer viewer, RequestId id, OrganisationId association) {
        MeetingRequest request = of(viewer, id);
        if (!request.association().equals(association)) {
            throw new RequestRefused("request.otherAssociation");
        }
        return request;
    }

    MeetingRequest of(Viewer viewer, RequestId id) {
        MeetingRequest request = repository.lock(id.value()).orElseThrow(NotFound::new);
        RequestAccess.Standing standing = descriptions.standing(request);
        if (RequestAccess.sight(viewer, standing) == RequestAccess.Sight.NONE) {
            throw new NotFound();
        }
        NotAllowed.unless(RequestAccess.mayArrange(viewer));
        if (!RequestAccess.mayPlace(viewer, standing)) {
            throw new RequestRefused(
                    switch (request.state()) {
                        case DRAFT, AWAITED, SENT -> "request.notSent";
                        case PROPOSED -> "request.proposed";
                        case PLACED -> "request.placed";
                        case WITHDRAWN, DECLINED -> "request.closed";
                    });
        }
        return request;
    }
}
