package fr.lignealigne.bilateral.request;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.live.Change;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A request was written, sent, placed, taken back: open pages of those who may know of it look again. */
public final class RequestChanged implements Change {

    private final RequestId request;
    private final Predicate<Viewer> known;

    private RequestChanged(RequestId request, Predicate<Viewer> known) {
        this.request = request;
        this.known = known;
    }

    /** Its association writes on it: nobody else may so much as know that. */
    static RequestChanged within(RequestId request, RequestAccess.Standing standing) {
        return new RequestChanged(request, viewer -> RequestAccess.sight(viewer, standing) == RequestAccess.Sight.OWN);
    }

    static RequestChanged from(RequestId request, RequestAccess.Standing before, RequestAccess.Standing after) {
        return new RequestChanged(request, viewer -> isKnown(viewer, before) || isKnown(viewer, after));
    }

    /**
     * Nothing but its turn.
     *
     * @param knew the coordinator's organisation that knew why it was first
     * @param knows that knows it now
     */
    static RequestChanged ofPriority(
            RequestId request,
            RequestAccess.Standing standing,
            @Nullable OrganisationId knew,
            @Nullable OrganisationId knows) {
        return new RequestChanged(
                request,
                viewer -> isKnown(viewer, standing)
                        && (RequestAccess.mayKnowPriority(viewer, standing, knew)
                                || RequestAccess.mayKnowPriority(viewer, standing, knows)));
    }

    private static boolean isKnown(Viewer viewer, RequestAccess.Standing standing) {
        return RequestAccess.sight(viewer, standing) != RequestAccess.Sight.NONE;
    }

    public RequestId request() {
        return request;
    }

    @Override
    public boolean mayBeKnownTo(Viewer viewer) {
        return known.test(viewer);
    }
}
