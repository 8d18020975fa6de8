package fr.lignealigne.bilateral.request;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.live.Change;

/** A request was written, sent, placed, taken back: open pages of those who may know of it look again. */
public final class RequestChanged implements Change {

    private final RequestId request;
    private final RequestAccess.Standing before;
    private final RequestAccess.Standing after;
    private final boolean isWithin;

    private RequestChanged(
            RequestId request, RequestAccess.Standing before, RequestAccess.Standing after, boolean isWithin) {
        this.request = request;
        this.before = before;
        this.after = after;
        this.isWithin = isWithin;
    }

    /** Its association writes on it: nobody else may so much as know that. */
    static RequestChanged within(RequestId request, RequestAccess.Standing standing) {
        return new RequestChanged(request, standing, standing, true);
    }

    static RequestChanged from(RequestId request, RequestAccess.Standing before, RequestAccess.Standing after) {
        return new RequestChanged(request, before, after, false);
    }

    public RequestId request() {
        return request;
    }

    @Override
    public boolean mayBeKnownTo(Viewer viewer) {
        RequestAccess.Sight least = isWithin ? RequestAccess.Sight.OWN : RequestAccess.Sight.TO_ARRANGE;
        return RequestAccess.sight(viewer, before).compareTo(least) <= 0
                || RequestAccess.sight(viewer, after).compareTo(least) <= 0;
    }
}
