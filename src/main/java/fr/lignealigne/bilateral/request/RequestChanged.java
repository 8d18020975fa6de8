package fr.lignealigne.bilateral.request;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.live.Change;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request was written, sent, placed, taken back: open pages of those who may know of it look again.
 *
 * @param standings how it stands, and stood
 * @param knew the coordinator's organisation that knew why it was first
 * @param knows that knows it now
 */
public record RequestChanged(
        RequestId request,
        Of of,
        List<RequestAccess.Standing> standings,
        @Nullable OrganisationId knew,
        @Nullable OrganisationId knows)
        implements Change {

    /** Of what was changed. */
    enum Of {
        /** What its association writes: nobody else may so much as know that. */
        ITS_OWN,
        ALL,
        /** Nothing but its turn. */
        ITS_TURN
    }

    public RequestChanged {
        standings = List.copyOf(standings);
    }

    static RequestChanged within(RequestId request, RequestAccess.Standing standing) {
        return new RequestChanged(request, Of.ITS_OWN, List.of(standing), null, null);
    }

    static RequestChanged from(RequestId request, RequestAccess.Standing before, RequestAccess.Standing after) {
        return new RequestChanged(request, Of.ALL, List.of(before, after), null, null);
    }

    static RequestChanged ofPriority(
            RequestId request,
            RequestAccess.Standing standing,
            @Nullable OrganisationId knew,
            @Nullable OrganisationId knows) {
        return new RequestChanged(request, Of.ITS_TURN, List.of(standing), knew, knows);
    }

    @Override
    public boolean mayBeKnownTo(Viewer viewer) {
        return standings.stream().anyMatch(standing -> isKnown(viewer, standing));
    }

    private boolean isKnown(Viewer viewer, RequestAccess.Standing standing) {
        RequestAccess.Sight sight = RequestAccess.sight(viewer, standing);
        return switch (of) {
            case ITS_OWN -> sight == RequestAccess.Sight.OWN;
            case ALL -> sight != RequestAccess.Sight.NONE;
            case ITS_TURN ->
                sight != RequestAccess.Sight.NONE
                        && (RequestAccess.mayKnowPriority(viewer, standing, knew)
                                || RequestAccess.mayKnowPriority(viewer, standing, knows));
        };
    }
}
