package fr.lignealigne.bilateral.agenda;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.MeetingStanding;
import fr.lignealigne.bilateral.MeetingStandingsOfTests;
import fr.lignealigne.bilateral.MeetingState;
import fr.lignealigne.support.Rights;
import fr.lignealigne.support.Seats;
import java.util.UUID;

/** The rights on the agenda of a meeting of the own association, arranged by the State, unless said otherwise. */
public final class AgendaRights extends Rights {

    private static final OrganisationId THE_STATE = new OrganisationId(UUID.randomUUID());

    public AgendaRights() {
        super("Agendas of meetings");
        act("read the agenda", v -> AgendaAccess.mayRead(v, of(THE_STATE, THE_STATE, MeetingState.CONFIRMED)));
        act(
                "read that of a meeting the seat's own organisation arranged",
                v -> AgendaAccess.mayRead(v, of(v.organisation(), THE_STATE, MeetingState.CONFIRMED)));
        act(
                "read that of a meeting to which the seat's own body is invited",
                v -> AgendaAccess.mayRead(v, of(THE_STATE, v.organisation(), MeetingState.CONFIRMED)));
        act("know of points that unreleased decisions gave birth to", AgendaAccess::mayKnowUnreleased);
        for (MeetingState state : MeetingState.values()) {
            act(
                    "write that of a meeting that is " + state,
                    v -> AgendaAccess.mayWrite(v, of(THE_STATE, THE_STATE, state)));
        }
        act(
                "write that of a meeting the seat's own organisation arranged",
                v -> AgendaAccess.mayWrite(v, of(v.organisation(), THE_STATE, MeetingState.CONFIRMED)));
        act(
                "write that of a meeting to which the seat's own body is invited",
                v -> AgendaAccess.mayWrite(v, of(THE_STATE, v.organisation(), MeetingState.CONFIRMED)));
        act("take off a point of the association", v -> mayTakeOff(v, true));
        act("take off a point of the State", v -> mayTakeOff(v, false));
        act("hear that a free point changed", v -> hears(v, AgendaChanged.Of.ALL));
        act("hear that a point about a remark changed", v -> hears(v, AgendaChanged.Of.A_REMARK));
        act("hear that a point of the State's own changed", v -> hears(v, AgendaChanged.Of.THE_STATES_OWN));
    }

    private static MeetingStanding of(OrganisationId arranger, OrganisationId body, MeetingState state) {
        return MeetingStandingsOfTests.of(Seats.OWN, arranger, body, state);
    }

    private static boolean mayTakeOff(Viewer viewer, boolean ofTheAssociation) {
        return AgendaAccess.mayTakeOff(viewer, of(THE_STATE, THE_STATE, MeetingState.CONFIRMED), ofTheAssociation);
    }

    private static boolean hears(Viewer viewer, AgendaChanged.Of what) {
        return new AgendaChanged(of(THE_STATE, viewer.organisation(), MeetingState.CONFIRMED), what)
                .mayBeKnownTo(viewer);
    }
}
