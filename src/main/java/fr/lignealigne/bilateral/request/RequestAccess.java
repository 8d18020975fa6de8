package fr.lignealigne.bilateral.request;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.OrganisationKind;
import fr.lignealigne.account.OrganisationSummary;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who asks for exchanges, who knows of a request and how much, who places it. Between an association and the State: no
 * other association, ministry or observer knows that there is one.
 */
public final class RequestAccess {

    private RequestAccess() {}

    /**
     * What the walls need to know of a request.
     *
     * @param member whether its association belongs to the Collective now
     * @param sent whether the association sent it once
     * @param arranger which organisation arranged the meeting that was made of it, or offers slots; none while there is
     *     neither
     */
    record Standing(
            OrganisationId association,
            boolean member,
            RequestOrigin origin,
            RequestState state,
            boolean sent,
            @Nullable OrganisationId arranger) {}

    /** How much of a request somebody may know. */
    enum Sight {
        /** All that the association wrote and writes, and all that the State named. */
        OWN,
        /** All that was sent, and what the State itself named. */
        WHOLE,
        /** What it takes to arrange: themes, minutes, wishes, format, how many come and what they need. */
        TO_ARRANGE,
        NONE
    }

    static Sight sight(Viewer viewer, Standing request) {
        if (mayAskForItself(viewer) && viewer.organisation().equals(request.association())) {
            return Sight.OWN;
        }
        if (viewer.preparesTheAnswer() && request.state() != RequestState.DRAFT) {
            return Sight.WHOLE;
        }
        return isArrangedByTheCollective(viewer, request) ? Sight.TO_ARRANGE : Sight.NONE;
    }

    /**
     * The coordinator knows what it may arrange: of members, from the sending on, until it was taken back. One of which
     * somebody else made a meeting, or for which they offer slots, is gone as if it had been: that there is that meeting is
     * not the coordinator's to know.
     */
    private static boolean isArrangedByTheCollective(Viewer viewer, Standing request) {
        return coordinates(viewer)
                && request.member()
                && (request.state() == RequestState.SENT
                        || (request.state() == RequestState.PLACED || request.state() == RequestState.PROPOSED)
                                && viewer.organisation().equals(request.arranger()));
    }

    /**
     * That it comes before others says that a meeting failed: who only arranges knows it of a meeting of their own.
     *
     * @param failedWith the coordinator's organisation whose meeting failed
     */
    static boolean mayKnowPriority(Viewer viewer, Standing request, @Nullable OrganisationId failedWith) {
        return sight(viewer, request) != Sight.TO_ARRANGE
                || viewer.organisation().equals(failedWith);
    }

    /** Who has a page of requests at all. */
    public static boolean mayOpen(Viewer viewer) {
        return mayAskForItself(viewer) || mayArrange(viewer);
    }

    /** Its people write an association's requests: the Collective itself is none. */
    public static boolean mayAskForItself(Viewer viewer) {
        return viewer.kind() == OrganisationKind.ASSOCIATION && viewer.speaksForAnAssociation();
    }

    /** Reading the requests of others in order to place them. */
    public static boolean mayArrange(Viewer viewer) {
        return viewer.preparesTheAnswer() || coordinates(viewer);
    }

    /** The State says whom it wishes to meet. */
    public static boolean mayAskAnAssociation(Viewer viewer) {
        return viewer.preparesTheAnswer();
    }

    static boolean mayWrite(Viewer viewer, Standing request) {
        return sight(viewer, request) == Sight.OWN
                && (request.state() == RequestState.DRAFT || request.state() == RequestState.AWAITED);
    }

    /** Only its lead binds an association. */
    static boolean maySend(Viewer viewer, Standing request) {
        return viewer.is(Role.ASSOCIATION_LEAD) && mayWrite(viewer, request);
    }

    static boolean mayChange(Viewer viewer, Standing request) {
        return isLeadOf(viewer, request) && request.state() == RequestState.SENT;
    }

    /** Whoever asked takes it back. */
    static boolean mayWithdraw(Viewer viewer, Standing request) {
        return request.state().open()
                && (request.origin() == RequestOrigin.ASSOCIATION
                        ? isLeadOf(viewer, request)
                        : viewer.preparesTheAnswer());
    }

    /** The association answers no to what the State named. */
    static boolean mayDecline(Viewer viewer, Standing request) {
        return isLeadOf(viewer, request)
                && request.origin() != RequestOrigin.ASSOCIATION
                && request.state().open();
    }

    static boolean mayPlace(Viewer viewer, Standing request) {
        return request.state() == RequestState.SENT
                && (viewer.preparesTheAnswer() || coordinates(viewer) && request.member());
    }

    /** The State finds what to name among what an association deposited. */
    static boolean mayNameRemarksOf(Viewer viewer, OrganisationSummary association) {
        return mayAskAnAssociation(viewer) && association.kind() == OrganisationKind.ASSOCIATION;
    }

    static Set<RequestAct> acts(Viewer viewer, Standing request) {
        Set<RequestAct> acts = EnumSet.noneOf(RequestAct.class);
        addIf(acts, RequestAct.WRITE, mayWrite(viewer, request));
        addIf(acts, RequestAct.SEND, maySend(viewer, request));
        addIf(acts, RequestAct.CHANGE, mayChange(viewer, request));
        addIf(acts, RequestAct.DISCARD, mayWrite(viewer, request) && request.state() == RequestState.DRAFT);
        addIf(acts, RequestAct.WITHDRAW, mayWithdraw(viewer, request));
        addIf(acts, RequestAct.DECLINE, mayDecline(viewer, request));
        addIf(acts, RequestAct.PLACE, mayPlace(viewer, request));
        return acts;
    }

    private static void addIf(Set<RequestAct> acts, RequestAct act, boolean may) {
        if (may) {
            acts.add(act);
        }
    }

    /** Not from an association that left the Collective: what members need is theirs to know no more. */
    private static boolean coordinates(Viewer viewer) {
        return viewer.coordinatesTheCollective() && viewer.inTheCollective();
    }

    private static boolean isLeadOf(Viewer viewer, Standing request) {
        return viewer.is(Role.ASSOCIATION_LEAD) && sight(viewer, request) == Sight.OWN;
    }
}
