package fr.lignealigne.bilateral;

import static fr.lignealigne.bilateral.BilateralFixtures.WEDNESDAY;
import static fr.lignealigne.bilateral.BilateralFixtures.at;
import static fr.lignealigne.bilateral.BilateralFixtures.unmoved;
import static fr.lignealigne.support.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.People;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.support.PortalTest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class OfficialsModuleTest {

    @Autowired
    Officials officials;

    @Autowired
    Rooms rooms;

    @Autowired
    Arranging arranging;

    @Autowired
    BilateralMeetings meetings;

    @Autowired
    KeepingHours keeping;

    @Autowired
    Availabilities availabilities;

    @Autowired
    Offers offers;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    BilateralFixtures table;
    Viewer cabinet;
    Viewer ministry;

    @BeforeEach
    void layTheTable() {
        table = BilateralFixtures.make(people, officials, rooms);
        cabinet = table.cabinet().viewer();
        ministry = table.ministry().viewer();
        BilateralFixtures noise = BilateralFixtures.make(people, officials, rooms);
        arranging.arrange(noise.cabinet().viewer(), noise.draft(at(10, 0)));
        keeping.add(noise.cabinet().viewer(), noise.adviser().resource(), away());
    }

    @Test
    void anOfficialWhoWasExpectedSomewhereStaysInTheirBody() {
        officials.change(cabinet, table.adviser(), of("Conseillère", ministry.organisation(), null));
        officials.change(cabinet, table.adviser(), of("Conseillère", cabinet.organisation(), null));
        MeetingId meeting = arranging.arrange(cabinet, table.draft(at(10, 0)));
        meetings.cancel(cabinet, unmoved(meeting), "Motif");
        assertRefused(
                "bilateral.official.otherBody",
                () -> officials.change(cabinet, table.adviser(), of("Conseillère", ministry.organisation(), null)));
        officials.change(cabinet, table.adviser(), of("Conseiller logement", cabinet.organisation(), null));
    }

    @Test
    void anOfficialToWhomSlotsWereOfferedStaysInTheirBodyToo() {
        offers.offer(
                cabinet,
                new OfferDraft(
                        table.association().viewer().organisation(),
                        Set.of(table.adviser()),
                        new Place.InRoom(table.room()),
                        "Hébergement",
                        List.of(at(10, 0), at(14, 0)),
                        WEDNESDAY.minusDays(5)));
        assertRefused(
                "bilateral.official.otherBody",
                () -> officials.change(cabinet, table.adviser(), of("Conseillère", ministry.organisation(), null)));
    }

    @Test
    void whoComesAfterDoesNotReadWhyTheOtherWasAway() {
        PersonId other =
                people.colleagueOf(table.cabinet(), Role.CABINET).viewer().person();
        OfficialDraft mine = of("Directrice", cabinet.organisation(), cabinet.person());
        OfficialId official = officials.register(cabinet, mine);
        keeping.add(cabinet, official.resource(), away());
        officials.change(cabinet, official, of("Directrice adjointe", cabinet.organisation(), cabinet.person()));
        assertThat(notes(official)).containsExactly("opération");
        officials.change(cabinet, official, of("Directrice adjointe", cabinet.organisation(), other));
        assertThat(notes(official)).containsExactly("");
    }

    @Test
    void theNotesOfAPredecessorAreGoneOnceTheFunctionIsRegisteredAnew() {
        String function = "Préfète " + UUID.randomUUID();
        OfficialId before = officials.register(cabinet, of(function, cabinet.organisation(), null));
        keeping.add(cabinet, before.resource(), away());
        keeping.add(cabinet, table.adviser().resource(), away());
        keeping.close(cabinet, before.resource(), true);
        officials.register(cabinet, of(function, cabinet.organisation(), cabinet.person()));
        assertThat(notes(before)).containsExactly("");
        assertThat(notes(table.adviser())).containsExactly("opération");
    }

    @Test
    void nobodyHasTwoFunctionsAndIsExpectedInTwoPlaces() {
        OfficialId first = officials.register(cabinet, of("Adjointe", cabinet.organisation(), cabinet.person()));
        OfficialDraft acting = of("Cheffe par intérim", cabinet.organisation(), cabinet.person());
        assertRefused("bilateral.official.person.another", () -> officials.register(cabinet, acting));
        assertRefused("bilateral.official.person.another", () -> officials.change(cabinet, table.adviser(), acting));
        officials.change(cabinet, first, of("Adjointe au chef", cabinet.organisation(), cabinet.person()));
        MeetingDraft usual = table.draft(at(10, 0));
        MeetingId meeting = arranging.arrange(
                cabinet,
                new MeetingDraft(usual.association(), Set.of(first), usual.place(), usual.slot(), usual.subject()));
        keeping.close(cabinet, first.resource(), true);
        assertRefused("bilateral.official.person.another", () -> officials.register(cabinet, acting));
        meetings.cancel(cabinet, unmoved(meeting), "Motif");
        officials.register(cabinet, acting);
        assertRefused("bilateral.official.person.another", () -> keeping.close(cabinet, first.resource(), false));
    }

    @Test
    void ofTwoWhoLinkOneAccountAtOnceOneDoes() throws Exception {
        List<Callable<Boolean>> acts = IntStream.range(0, 6)
                .<Callable<Boolean>>mapToObj(number -> () -> {
                    try {
                        officials.register(cabinet, of("Fonction " + number, cabinet.organisation(), cabinet.person()));
                        return true;
                    } catch (Invalid second) {
                        assertThat(second.key()).isEqualTo("bilateral.official.person.another");
                        return false;
                    }
                })
                .toList();
        List<Boolean> linked = new ArrayList<>();
        try (var pool = Executors.newFixedThreadPool(6)) {
            for (var one : pool.invokeAll(acts)) {
                linked.add(one.get());
            }
        }
        assertThat(linked).containsOnlyOnce(true);
    }

    @Test
    void anAccountOfAnotherBodyIsNotLinked() {
        assertRefused(
                "bilateral.official.person.elsewhere",
                () -> officials.register(cabinet, of("Conseillère", cabinet.organisation(), ministry.person())));
        assertRefused(
                "bilateral.official.person.elsewhere",
                () -> officials.change(
                        cabinet, table.adviser(), of("Conseillère", cabinet.organisation(), ministry.person())));
    }

    @Test
    void theJournalKeepsWhoRegistersAndDescribesOfficials() {
        OfficialId one = officials.register(cabinet, of("Conseillère", cabinet.organisation(), null));
        officials.change(cabinet, one, of("Conseillère sociale", cabinet.organisation(), null));
        assertThat(jdbc.sql("select act from audit_entry where object = ? order by id")
                        .param(one.toString())
                        .query(String.class)
                        .list())
                .containsExactly("OfficialRegistered", "OfficialChanged");
    }

    @Test
    void whatIsLongerThanItsColumnOrOfAnotherAgeIsRefusedWithASentence() {
        assertRefused(
                "bilateral.official.function.long",
                () -> officials.register(cabinet, of("é".repeat(121), cabinet.organisation(), null)));
        officials.register(cabinet, of("é".repeat(120), cabinet.organisation(), null));
        assertRefused(
                "bilateral.room.name.long", () -> rooms.register(cabinet, new RoomDraft("é".repeat(81), 8, Set.of())));
        LocalDate slip = LocalDate.of(20_026, 5, 4);
        for (HoursRule rule : List.of(
                new HoursRule.Absent(WEDNESDAY, slip, ""),
                new HoursRule.OnDay(slip, LocalTime.NOON, LocalTime.of(13, 0)),
                new HoursRule.Weekly(
                        slip.getDayOfWeek(), LocalTime.NOON, LocalTime.of(13, 0), LocalDate.of(202, 1, 1), null))) {
            assertRefused(
                    "bilateral.year", () -> keeping.add(cabinet, table.adviser().resource(), List.of(rule)));
        }
        assertRefused("bilateral.year", () -> table.draft(Slot.of(slip, LocalTime.NOON, Duration.ofMinutes(45))));
    }

    private List<String> notes(OfficialId official) {
        return jdbc.sql("select note from hours_rule where kind = 'ABSENT' and resource_id = ?")
                .param(official.value())
                .query(String.class)
                .list();
    }

    private static OfficialDraft of(String function, OrganisationId body, @Nullable PersonId person) {
        return new OfficialDraft(function, body, person, Set.of());
    }

    private static List<HoursRule> away() {
        return List.of(new HoursRule.Absent(WEDNESDAY, WEDNESDAY, "opération"));
    }
}
