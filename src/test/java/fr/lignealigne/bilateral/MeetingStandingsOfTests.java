package fr.lignealigne.bilateral;

import fr.lignealigne.account.OrganisationId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;

/** Meetings of an association, for tests of who may do what in the rooms that hang on them. */
public final class MeetingStandingsOfTests {

    private MeetingStandingsOfTests() {}

    /** @param body of an official who is invited */
    public static MeetingStanding of(
            OrganisationId association, OrganisationId arranger, OrganisationId body, MeetingState state) {
        return new MeetingStanding(
                new MeetingId(UUID.randomUUID()),
                new Parties(association, true, arranger, Set.of(body)),
                state,
                Slot.of(LocalDate.of(2027, 3, 12), LocalTime.of(10, 0), Duration.ofMinutes(45)),
                "Hébergement");
    }
}
