package fr.lignealigne.bilateral;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Attendee;
import fr.lignealigne.account.FrenchZone;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.shared.OneLine;
import fr.lignealigne.timeline.FollowedDate;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files as they stand in the resources of the tests, and as another library than the one that writes reads them. */
class InvitationFilesTest {

    private static final Slot THURSDAY = at("2026-12-03", "10:30");

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);

    private final InvitationFiles files = new InvitationFiles(
            "echanges@portail.example",
            "https://portail.example",
            new FollowedEvents("https://portail.example", NOW),
            NOW);

    private static Slot at(String day, String hour) {
        return Slot.of(LocalDate.parse(day), LocalTime.parse(hour), Duration.ofMinutes(45));
    }

    @Test
    void aProposalAsItIsWritten() throws Exception {
        assertGolden("propose", files.request(proposed(), Expected.LEAD, 0));
        VEvent event = event(files.request(proposed(), Expected.LEAD, 0), "REQUEST");
        assertThat(event.getUid().getValue()).isEqualTo("5f0c1d1e-0000-4000-8000-000000000042@ligne-a-ligne");
        assertThat(event.getSequence().getValue()).isZero();
        assertThat(event.getStatus().isTentative()).isTrue();
        assertThat(event.getOrganizer().getEmail()).isEqualTo("echanges@portail.example");
        assertThat(event.getLocation().getValue()).isEqualTo("Salle Olympe");
        assertThat(start(event)).isEqualTo("2026-12-03T09:30:00Z");
        Attendee own = own(event, Expected.LEAD);
        assertThat(own.getParticipationStatus().getValue()).isEqualTo("NEEDS-ACTION");
        assertThat(own.getRsvp()).isFalse();
    }

    @Test
    void theOfficialsCopyNamesTheAssociationAndNobodysAddress() throws Exception {
        CalendarFile file = files.request(proposed(), Expected.ADVISER, 0);
        assertGolden("propose-interlocutrice", file);
        VEvent event = event(file, "REQUEST");
        own(event, Expected.ADVISER);
        assertThat(event.getSummary().getValue()).isEqualTo("Échange bilatéral\u00a0: Accueil d’essai");
        assertThat(unfolded(file)).doesNotContain(Expected.LEAD.email());
    }

    @Test
    void aConfirmationSaysSoWithoutRaisingTheSequence() throws Exception {
        CalendarFile file = files.request(Expected.of(MeetingState.CONFIRMED, 0, THURSDAY), Expected.LEAD, 0);
        assertGolden("confirme", file);
        VEvent event = event(file, "REQUEST");
        assertThat(event.getStatus().isConfirmed()).isTrue();
        assertThat(own(event, Expected.LEAD).getParticipationStatus().getValue())
                .isEqualTo("ACCEPTED");
        assertThat(event.getSequence().getValue()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "deplace-apres-mars, 2027-03-29, 10:30, 2027-03-29T08:30:00Z",
        "deplace-avant-mars, 2027-03-26, 10:30, 2027-03-26T09:30:00Z",
        "deplace-avant-octobre, 2027-10-29, 10:30, 2027-10-29T08:30:00Z",
        "deplace-apres-octobre, 2027-11-02, 10:30, 2027-11-02T09:30:00Z",
        // Eight in the morning in Cayenne, eight in the evening in Saint-Denis de La Réunion.
        "outre-mer-cayenne, 2026-12-03, 12:00, 2026-12-03T11:00:00Z",
        "outre-mer-reunion, 2027-07-01, 18:00, 2027-07-01T16:00:00Z"
    })
    void aMoveIsReadAtItsInstantOnBothSidesOfTheClockChanges(String golden, String day, String hour, Instant start)
            throws Exception {
        CalendarFile file = files.request(Expected.of(MeetingState.PROPOSED, 1, at(day, hour)), Expected.LEAD, 1);
        assertGolden(golden, file);
        VEvent event = event(file, "REQUEST");
        assertThat(event.getSequence().getValue()).isEqualTo(1);
        for (String zone : List.of("Europe/Paris", "Indian/Reunion", "America/Cayenne", "Pacific/Noumea")) {
            assertThat(start(readIn(zone, file))).as(zone).isEqualTo(start);
        }
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(start.plus(Duration.ofMinutes(45)));
    }

    @Test
    void anOfficialWhoIsReplacedReadsOnlyThatTheyAreNoLongerExpected() throws Exception {
        CalendarFile removed = files.cancellation(proposed().id(), THURSDAY, Expected.ADVISER, 1);
        assertGolden("remplacee", removed);
        VEvent event = event(removed, "CANCEL");
        assertThat(event.getStatus().isCancelled()).isTrue();
        assertThat(event.getSequence().getValue()).isEqualTo(1);
        own(event, Expected.ADVISER);
        assertThat(unfolded(removed)).doesNotContain("Accueil", "Salle", "Conseillère");
        CalendarFile successor = files.request(proposed(), Expected.SUCCESSOR, 0);
        assertGolden("remplacant", successor);
        own(event(successor, "REQUEST"), Expected.SUCCESSOR);
    }

    @Test
    void aCancellationTakesTheMeetingOutOfTheCalendar() throws Exception {
        CalendarFile file = files.cancellation(proposed().id(), THURSDAY, Expected.LEAD, 3);
        assertGolden("annule", file);
        VEvent event = event(file, "CANCEL");
        assertThat(event.getStatus().isCancelled()).isTrue();
        assertThat(event.getUid().getValue())
                .isEqualTo(event(files.request(proposed(), Expected.LEAD, 2), "REQUEST")
                        .getUid()
                        .getValue());
        assertThat(event.getSequence().getValue()).isEqualTo(3);
    }

    @Test
    void theLinkOfAVideoMeetingIsInTheOwnCopy() throws Exception {
        Convocation byVideo = Expected.of(
                MeetingState.ACCEPTED, 0, THURSDAY, "Accueil d’essai", null, "https://visio.example/a;b,c?d=\"e\"");
        CalendarFile file = files.request(byVideo, Expected.LEAD, 0);
        assertGolden("visio", file);
        assertThat(event(file, "REQUEST").getDescription().getValue()).contains("https://visio.example/a;b,c?d=\"e\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A\r\nATTENDEE:mailto:intrus@ailleurs.example\r\nX",
                "A\u2028BEGIN:VEVENT\u2029END:VEVENT",
                "\"Guillemets\", virgules; points-virgules : et \\barres\\n",
                "L\u202eéiré\u202cvée",
                "جمعية الضيافة",
                "👩‍👩‍👧 Familles 🏳️‍🌈 d’ici",
                "\u0000\u0007Sonnette",
                "^n^' RFC 6868"
            })
    void hostileNamesStayOnTheirLine(String name) throws Exception {
        Convocation hostile = Expected.of(MeetingState.PROPOSED, 0, THURSDAY, name, name, null);
        CalendarFile file = files.request(hostile, Expected.ADVISER, 0);
        VEvent event = event(file, "REQUEST");
        assertThat(event.getSummary().getValue()).isEqualTo("Échange bilatéral\u00a0: " + OneLine.shortened(name));
        assertThat(event.getLocation().getValue()).isEqualTo(OneLine.shortened(name));
        own(event, Expected.ADVISER);
        assertThat(unfolded(file).lines().filter(line -> line.startsWith("ATTENDEE")))
                .hasSize(1);
        assertThat(unfolded(file)).doesNotContain("\u202e", "\u2028", "\u0000");
    }

    @Test
    void aNameWithoutEndIsCutAndFolded() throws Exception {
        String endless = "Comité d’été 🏳️‍🌈 ".repeat(200);
        CalendarFile file = files.request(
                Expected.of(MeetingState.PROPOSED, 0, THURSDAY, endless, endless, null), Expected.ADVISER, 0);
        assertThat(event(file, "REQUEST").getLocation().getValue())
                .hasSizeLessThan(700)
                .endsWith("…");
        assertThat(file.text().split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(file.text()).isEqualTo(Folding.fold(file.text().replace("\r\n ", "")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a+b@association.example",
                "o'neil@association.example",
                "what?subject=x&body=y@a.example",
                "50%25@a.example",
                "{brace}|pipe`@a.example",
                "zoé@é.example"
            })
    void anUnusualAddressIsStillAnAddress(String email) throws Exception {
        VEvent event = event(files.request(proposed(), Expected.invitee(9, email, false), 0), "REQUEST");
        assertThat(event.getAttendees())
                .singleElement()
                .satisfies(own -> assertThat(java.net
                                .URI
                                .create(own.getUri() == null ? "mailto:" + own.getEmail() : own.getUri())
                                .getSchemeSpecificPart())
                        .isEqualTo(email));
    }

    @Test
    void whatIsTakenAlongByHandHasNoAttendeeAndTheLinkOnlyForThoseInvited() throws Exception {
        CalendarFile invited = files.published(details(), true);
        assertGolden("emporte", invited);
        assertThat(event(invited, "PUBLISH").getAttendees()).isEmpty();
        assertThat(unfolded(invited)).contains("https://visio.example/salle");
        assertThat(unfolded(files.published(details(), false))).doesNotContain("visio.example");
    }

    @Test
    void theFeedSaysWhenAndNothingElse() throws Exception {
        CalendarFile feed = files.feed(List.of(details()), false, List.of());
        assertGolden("abonnement", feed);
        VEvent event = event(feed, "PUBLISH");
        assertThat(event.getAttendees()).isEmpty();
        assertThat(unfolded(feed)).doesNotContain("visio.example", "hébergement", "Accueil", "Conseillère");
        assertThat(unfolded(files.feed(List.of(details()), true, List.of()))).contains("Accueil d’essai");
    }

    @Test
    void theDatesOfTheProcedureAreInItAsTheyStand() throws Exception {
        CalendarFile feed = files.feed(List.of(), true, dates());
        assertGolden("calendrier", feed);
        List<VEvent> events = Biweekly.parse(feed.text()).first().getEvents();
        assertThat(events)
                .hasSize(4)
                .allSatisfy(event -> assertThat(event.getAttendees()).isEmpty());
        VEvent tentative = events.getFirst();
        assertThat(tentative.getStatus().isTentative()).isTrue();
        assertThat(tentative.getDateStart().getValue().hasTime()).isFalse();
        assertThat(tentative.getDateStart().getValue().getRawComponents().getDate())
                .isEqualTo(28);
        assertThat(tentative.getDateEnd().getValue().getRawComponents().getDate())
                .as("the day after the last")
                .isEqualTo(4);
        VEvent postponed = events.get(1);
        assertThat(postponed.getStatus().isConfirmed()).isTrue();
        assertThat(postponed.getSequence().getValue()).isEqualTo(2);
        VEvent closing = events.get(2);
        assertThat(closing.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2027-03-28T16:00:00Z"));
        assertThat(closing.getDateEnd()).isNull();
        VEvent plenary = events.get(3);
        assertThat(plenary.getLocation().getValue()).isEqualTo("Salle Olympe, 1er étage");
        assertThat(plenary.getDateEnd().getValue().toInstant()).isEqualTo(Instant.parse("2026-12-10T16:00:00Z"));
    }

    private static List<FollowedDate> dates() {
        return List.of(
                followed(1, 0, "Arbitrage ; lecture", days("2027-11-28", "2027-12-03"), true, ""),
                followed(2, 2, "Lancement", days("2027-12-10", "2027-12-10"), false, ""),
                followed(
                        3,
                        0,
                        "Clôture de la consultation",
                        new FollowedDate.When.Hours(Instant.parse("2027-03-28T16:00:00Z"), null),
                        false,
                        ""),
                followed(
                        4,
                        1,
                        "Réunion plénière",
                        new FollowedDate.When.Hours(
                                Instant.parse("2026-12-10T13:00:00Z"), Instant.parse("2026-12-10T16:00:00Z")),
                        false,
                        "Salle Olympe,\n1er étage"));
    }

    private static FollowedDate.When days(String first, String last) {
        return new FollowedDate.When.Days(LocalDate.parse(first), LocalDate.parse(last));
    }

    private static FollowedDate followed(
            int id, int sequence, String name, FollowedDate.When when, boolean tentative, String place) {
        return new FollowedDate(new UUID(7, id).toString(), sequence, name, when, tentative, place, "calendrier");
    }

    @Test
    void anEmptyFeedIsStillACalendar() {
        ICalendar empty =
                Biweekly.parse(files.feed(List.of(), true, List.of()).text()).first();
        assertThat(empty.getEvents()).isEmpty();
        assertThat(empty.getMethod().getValue()).isEqualTo("PUBLISH");
    }

    @Test
    void nothingTellsWhatTheMeetingIsAbout() {
        assertThat(Stream.of(files.published(details(), true), files.feed(List.of(details()), true, List.of()))
                        .map(InvitationFilesTest::unfolded))
                .noneMatch(text -> text.contains("hébergement"));
    }

    private Convocation proposed() {
        return Expected.of(MeetingState.PROPOSED, 0, THURSDAY);
    }

    private static MeetingDetails details() {
        return new MeetingDetails(
                new MeetingId(UUID.fromString("5f0c1d1e-0000-4000-8000-000000000042")),
                new OrganisationId(new UUID(1, 1)),
                "Accueil d’essai",
                "hébergement des mineurs",
                THURSDAY,
                List.of(new OfficialSummary(
                        new OfficialId(new UUID(2, 1)),
                        "Conseillère justice",
                        new OrganisationId(new UUID(1, 2)),
                        "Cabinet",
                        Set.of())),
                null,
                "https://visio.example/salle",
                MeetingState.CONFIRMED,
                "MIPROF",
                null,
                null,
                2,
                List.of(),
                Set.of(),
                false,
                FrenchZone.PARIS);
    }

    private static VEvent event(CalendarFile file, String method) {
        ICalendar calendar = Biweekly.parse(file.text()).first();
        assertThat(file.method()).isEqualTo(method);
        assertThat(calendar.getMethod().getValue()).isEqualTo(method);
        assertThat(calendar.getTimezoneInfo().getTimezones()).hasSize(1);
        assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
        assertThat(calendar.getEvents()).hasSize(1);
        return calendar.getEvents().getFirst();
    }

    /** As a calendar on a machine over there reads it. */
    private static VEvent readIn(String zone, CalendarFile file) {
        TimeZone here = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(ZoneId.of(zone)));
            return event(file, file.method());
        } finally {
            TimeZone.setDefault(here);
        }
    }

    private static Attendee own(VEvent event, Invitee invitee) {
        assertThat(event.getAttendees()).hasSize(1);
        Attendee own = event.getAttendees().getFirst();
        assertThat(own.getEmail()).isEqualTo(invitee.email());
        return own;
    }

    private static Instant start(VEvent event) {
        return event.getDateStart().getValue().toInstant();
    }

    private static String unfolded(CalendarFile file) {
        return file.text().replace("\r\n ", "");
    }

    /** Kept with plain line ends, which Git leaves alone. */
    private static void assertGolden(String name, CalendarFile file) throws IOException {
        try (InputStream golden = InvitationFilesTest.class.getResourceAsStream("/calendar/" + name + ".ics")) {
            assertThat(golden).as(name).isNotNull();
            assertThat(file.text())
                    .as(name)
                    .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8).replace("\n", "\r\n"));
        }
    }
}
