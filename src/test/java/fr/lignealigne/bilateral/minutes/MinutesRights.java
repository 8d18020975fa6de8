package fr.lignealigne.bilateral.minutes;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.MeetingStanding;
import fr.lignealigne.bilateral.MeetingStandingsOfTests;
import fr.lignealigne.bilateral.MeetingState;
import fr.lignealigne.support.Rights;
import fr.lignealigne.support.Seats;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rights on the minutes of a meeting of the own association, arranged by the State, unless said otherwise. */
public final class MinutesRights extends Rights {

    private static final OrganisationId THE_STATE = new OrganisationId(UUID.randomUUID());

    public MinutesRights() {
        super("Minutes of meetings and follow-up");
        act("write, put before the association, validate, correct", MinutesAccess::mayWrite);
        for (MinutesState state : MinutesState.values()) {
            if (state != MinutesState.VALIDATED) {
                act("read those that are " + state, v -> MinutesAccess.mayRead(v, of(v, state, null, false)));
                act(
                        "read those that are " + state + ", having been present",
                        v -> MinutesAccess.mayRead(v, of(v, state, null, true)));
            }
        }
        for (Ending ending : Ending.values()) {
            act(
                    "read those that are validated, the association having " + said(ending),
                    v -> MinutesAccess.mayRead(v, of(v, MinutesState.VALIDATED, ending, false)));
            act(
                    "the same after it has " + said(ending) + ", invited to the meeting and excused",
                    v -> MinutesAccess.mayRead(v, invited(v, MinutesState.VALIDATED, ending)));
        }
        act(
                "know that those once put are written anew",
                v -> MinutesAccess.mayKnowOfRewriting(v, of(v, MinutesState.WRITING, null, true)));
        act(
                "know how often and when they were put",
                v -> MinutesAccess.mayKnowRounds(v, of(v, MinutesState.VALIDATED, Ending.AGREED, false)));
        act("agree or observe", v -> MinutesAccess.mayAnswer(v, meeting(THE_STATE)));
        act(
                "say that what the association owes is done",
                v -> MinutesAccess.mayClose(v, of(v, MinutesState.PUT, null, false), Seats.OWN));
        act(
                "say that what the seat's own organisation owes is done, having been present",
                v -> MinutesAccess.mayClose(v, of(v, MinutesState.PUT, null, true), v.organisation()));
        act(
                "say that what the seat's own organisation owes is done, of minutes being written",
                v -> MinutesAccess.mayClose(v, of(v, MinutesState.WRITING, null, true), v.organisation()));
        act("open the list of what is to be done", MinutesAccess::mayOpenFollowUps);
        act(
                "hear that minutes being written changed",
                v -> new MinutesChanged(
                                of(v, MinutesState.WRITING, null, true), of(v, MinutesState.WRITING, null, true))
                        .mayBeKnownTo(v));
    }

    private static String said(Ending ending) {
        return switch (ending) {
            case AGREED -> "agreed";
            case DISAGREED -> "observed";
            case SILENT -> "been silent";
        };
    }

    private static MeetingStanding meeting(OrganisationId body) {
        return MeetingStandingsOfTests.of(Seats.OWN, THE_STATE, body, MeetingState.HELD);
    }

    private static MinutesAccess.Standing of(
            Viewer viewer, MinutesState state, @Nullable Ending ending, boolean present) {
        return new MinutesAccess.Standing(
                meeting(THE_STATE), state, 1, ending, present ? Set.of(viewer.organisation()) : Set.of());
    }

    private static MinutesAccess.Standing invited(Viewer viewer, MinutesState state, Ending ending) {
        return new MinutesAccess.Standing(meeting(viewer.organisation()), state, 1, ending, Set.of());
    }
}
