package fr.lignealigne.bilateral;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.account.FrenchZone;
import fr.lignealigne.account.OrganisationId;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.Test;

class InvitationFilesTest {

    private static final String LONG_NAME =
            "Comité d’essai pour l’hébergement, l’accès aux droits et l’accompagnement des personnes ; « région, là-bas »";

    private final InvitationFiles files = new InvitationFiles(
            "echanges@portail.example", Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC));
    private final MeetingId id = new MeetingId(UUID.randomUUID());

    @Test
    void anInvitationReadsBackAsItWasMeant() throws Exception {
        CalendarFile file = files.of(meeting(MeetingState.CONFIRMED, 2));
        VEvent event = event(file);
        assertThat(file.method()).isEqualTo("REQUEST");
        assertThat(value(event, Property.UID)).isEqualTo(id + "@ligne-a-ligne");
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("2");
        assertThat(value(event, Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(value(event, Property.LOCATION)).isEqualTo("Salle Olympe");
        assertThat(value(event, Property.ORGANIZER)).isEqualTo("mailto:echanges@portail.example");
        assertThat(value(event, Property.SUMMARY)).contains(LONG_NAME);
        DtStart<?> start = event.<DtStart<?>>getProperty(Property.DTSTART).orElseThrow();
        assertThat(Instant.from(start.getDate())).isEqualTo("2026-12-03T09:30:00Z");
    }

    @Test
    void itCarriesTheTimeZoneOfParisUnderItsRealName() {
        String text = text(files.of(meeting(MeetingState.PROPOSED, 0)));
        assertThat(text)
                .contains("BEGIN:VTIMEZONE", "TZID:Europe/Paris", "DTSTART;TZID=Europe/Paris:20261203T103000")
                .contains("METHOD:REQUEST", "STATUS:TENTATIVE");
    }

    @Test
    void noLineIsLongerThanTheStandardAllows() {
        assertThat(text(files.of(meeting(MeetingState.PROPOSED, 0))).split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    }

    @Test
    void aLineIsFoldedOnceAndOnlyWhereItIsFull() {
        String text = text(files.of(meeting(MeetingState.PROPOSED, 0)));
        assertThat(text).contains("\r\n ").endsWith("END:VCALENDAR\r\n");
        assertThat(text).isEqualTo(Folding.fold(text.replace("\r\n ", "")));
    }

    @Test
    void aCancellationTakesTheMeetingOutOfCalendars() throws Exception {
        CalendarFile file = files.of(meeting(MeetingState.CANCELLED, 3));
        assertThat(text(file)).contains("METHOD:CANCEL");
        assertThat(value(event(file), Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(value(event(file), Property.UID)).isEqualTo(id + "@ligne-a-ligne");
        assertThat(value(event(file), Property.SEQUENCE)).isEqualTo("3");
    }

    @Test
    void itTellsNothingOfWhatTheMeetingIsAbout() {
        assertThat(text(files.of(meeting(MeetingState.CONFIRMED, 0))).replace("\r\n ", ""))
                .doesNotContain("hébergement des mineurs");
    }

    private MeetingDetails meeting(MeetingState state, int sequence) {
        Slot slot = Slot.of(LocalDate.of(2026, 12, 3), LocalTime.of(10, 30), Duration.ofMinutes(45));
        return new MeetingDetails(
                id,
                new OrganisationId(UUID.randomUUID()),
                LONG_NAME,
                "hébergement des mineurs",
                slot,
                List.of(new OfficialSummary(
                        new OfficialId(UUID.randomUUID()),
                        "Conseillère justice et droits",
                        new OrganisationId(UUID.randomUUID()),
                        "Cabinet",
                        Set.of())),
                new RoomSummary(new RoomId(UUID.randomUUID()), "Salle Olympe", 8, Set.of()),
                null,
                state,
                "MIPROF",
                null,
                null,
                sequence,
                List.of(),
                Set.of(),
                false,
                FrenchZone.PARIS);
    }

    private static VEvent event(CalendarFile file) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(file.content()));
        return calendar.<VEvent>getComponents(Component.VEVENT).getFirst();
    }

    private static String value(VEvent event, String name) {
        return event.getProperty(name).orElseThrow().getValue();
    }

    private static String text(CalendarFile file) {
        return new String(file.content(), StandardCharsets.UTF_8);
    }
}
