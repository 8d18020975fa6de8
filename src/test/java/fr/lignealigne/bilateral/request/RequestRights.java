package fr.lignealigne.bilateral.request;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.OrganisationKind;
import fr.lignealigne.account.OrganisationSummary;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.support.Rights;
import fr.lignealigne.support.Seats;
import java.util.EnumSet;
import java.util.UUID;

/**
 * The rights on requests for an exchange with the own association, a member of the Collective, placed by the State,
 * unless said otherwise.
 */
public final class RequestRights extends Rights {

    private static final OrganisationId THE_STATE = new OrganisationId(UUID.randomUUID());

    public RequestRights() {
        super("Requests for exchanges");
        act("open the page of requests", RequestAccess::mayOpen);
        act("write requests of one's own association", RequestAccess::mayAskForItself);
        act("read requests in order to place them", RequestAccess::mayArrange);
        act("ask an association for an exchange", RequestAccess::mayAskAnAssociation);
        act(
                "choose among what the own association deposited, to name it",
                v -> RequestAccess.mayNameRemarksOf(
                        v,
                        new OrganisationSummary(
                                Seats.OWN, "AAA", "Une association", "Une", OrganisationKind.ASSOCIATION, true)));
        for (RequestState state : RequestState.values()) {
            for (RequestAccess.Sight sight : RequestAccess.Sight.values()) {
                if (sight != RequestAccess.Sight.NONE) {
                    act(
                            "know " + sight + " of a request that is " + state,
                            v -> RequestAccess.sight(v, own(state, true)) == sight);
                }
            }
        }
        act(
                "know one that is SENT, to arrange it, of an association outside the Collective",
                v -> RequestAccess.sight(v, own(RequestState.SENT, false)) == RequestAccess.Sight.TO_ARRANGE);
        act(
                "know one that is PLACED, to arrange it, by the seat's own organisation",
                v -> RequestAccess.sight(v, by(v.organisation(), RequestState.PLACED))
                        == RequestAccess.Sight.TO_ARRANGE);
        act(
                "know one that is PROPOSED, to arrange it, by the seat's own organisation",
                v -> RequestAccess.sight(v, by(v.organisation(), RequestState.PROPOSED))
                        == RequestAccess.Sight.TO_ARRANGE);
        act(
                "know that one comes before others, after a meeting of the State",
                v -> mayKnow(v, RequestState.SENT)
                        && RequestAccess.mayKnowPriority(v, own(RequestState.SENT, true), null));
        act(
                "know the same after a meeting of the seat's own organisation",
                v -> mayKnow(v, RequestState.SENT)
                        && RequestAccess.mayKnowPriority(v, own(RequestState.SENT, true), v.organisation()));
        act(
                "know one that is SENT, to arrange it, from outside the Collective",
                v -> RequestAccess.sight(outside(v), own(RequestState.SENT, true)) == RequestAccess.Sight.TO_ARRANGE);
        act(
                "make a meeting of one, from outside the Collective",
                v -> RequestAccess.mayPlace(outside(v), own(RequestState.SENT, true)));
        for (RequestState state : EnumSet.range(RequestState.DRAFT, RequestState.PLACED)) {
            act(
                    "write on the own association's request that is " + state,
                    v -> RequestAccess.mayWrite(v, own(state, true)));
            act("send one that is " + state, v -> RequestAccess.maySend(v, own(state, true)));
            act("change one that is " + state, v -> RequestAccess.mayChange(v, own(state, true)));
            act(
                    "withdraw one of the association that is " + state,
                    v -> RequestAccess.mayWithdraw(v, own(state, true)));
            act("withdraw one of the State that is " + state, v -> RequestAccess.mayWithdraw(v, ofTheState(state)));
            act("decline one of the State that is " + state, v -> RequestAccess.mayDecline(v, ofTheState(state)));
            act("make a meeting of one that is " + state, v -> RequestAccess.mayPlace(v, own(state, true)));
        }
        act(
                "make a meeting of one of an association outside the Collective",
                v -> RequestAccess.mayPlace(v, own(RequestState.SENT, false)));
        act("hear that the own association writes one", v -> within().mayBeKnownTo(v));
        act("hear that the own association sent one", v -> sent().mayBeKnownTo(v));
    }

    /** The same seat after its organisation left the Collective. */
    private static Viewer outside(Viewer viewer) {
        return new Viewer(
                viewer.person(),
                viewer.function(),
                viewer.organisation(),
                viewer.organisationName(),
                viewer.kind(),
                false,
                viewer.roles());
    }

    private static RequestAccess.Standing own(RequestState state, boolean member) {
        return new RequestAccess.Standing(
                Seats.OWN,
                member,
                RequestOrigin.ASSOCIATION,
                state,
                state != RequestState.DRAFT,
                state == RequestState.PLACED || state == RequestState.PROPOSED ? THE_STATE : null);
    }

    private static RequestAccess.Standing by(OrganisationId arranger, RequestState state) {
        return new RequestAccess.Standing(Seats.OWN, true, RequestOrigin.ASSOCIATION, state, true, arranger);
    }

    private static boolean mayKnow(Viewer viewer, RequestState state) {
        return RequestAccess.sight(viewer, own(state, true)) != RequestAccess.Sight.NONE;
    }

    private static RequestAccess.Standing ofTheState(RequestState state) {
        return new RequestAccess.Standing(
                Seats.OWN,
                true,
                RequestOrigin.STATE,
                state,
                state == RequestState.SENT || state == RequestState.PROPOSED,
                null);
    }

    private static RequestChanged within() {
        return RequestChanged.within(RequestId.draw(), own(RequestState.DRAFT, true));
    }

    private static RequestChanged sent() {
        return RequestChanged.from(RequestId.draw(), own(RequestState.DRAFT, true), own(RequestState.SENT, true));
    }
}
