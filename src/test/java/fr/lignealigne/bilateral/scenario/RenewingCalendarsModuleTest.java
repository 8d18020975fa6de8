package fr.lignealigne.bilateral.scenario;

import static fr.lignealigne.bilateral.BilateralFixtures.unmoved;
import static fr.lignealigne.bilateral.scenario.ScenarioScenes.asking;
import static fr.lignealigne.bilateral.scenario.ScenarioScenes.computed;
import static fr.lignealigne.support.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.Arranging;
import fr.lignealigne.bilateral.BilateralFixtures;
import fr.lignealigne.bilateral.BilateralMeetings;
import fr.lignealigne.bilateral.HoursRule;
import fr.lignealigne.bilateral.KeepingHours;
import fr.lignealigne.bilateral.MeetingDetails;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.MeetingMovedMeanwhile;
import fr.lignealigne.bilateral.MeetingState;
import fr.lignealigne.bilateral.OfficialId;
import fr.lignealigne.bilateral.Officials;
import fr.lignealigne.bilateral.Place;
import fr.lignealigne.bilateral.RoomId;
import fr.lignealigne.bilateral.Rooms;
import fr.lignealigne.bilateral.Slot;
import fr.lignealigne.bilateral.request.Half;
import fr.lignealigne.bilateral.request.HalfDay;
import fr.lignealigne.bilateral.request.MeetingFormat;
import fr.lignealigne.bilateral.request.RequestId;
import fr.lignealigne.bilateral.request.RequestScenes;
import fr.lignealigne.bilateral.request.RequestState;
import fr.lignealigne.bilateral.request.Requesting;
import fr.lignealigne.bilateral.request.Requests;
import fr.lignealigne.bilateral.request.Wish;
import fr.lignealigne.remark.Theme;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.support.PortalTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A calendar that was published, computed anew: what stands stays where it can, what moves is told once. */
@PortalTest
class RenewingCalendarsModuleTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Scenarios scenarios;

    @Autowired
    Computing computing;

    @Autowired
    ScenarioChecks checking;

    @Autowired
    Publishing publishing;

    @Autowired
    Requests requests;

    @Autowired
    Requesting requesting;

    @Autowired
    Arranging arranging;

    @Autowired
    BilateralMeetings meetings;

    @Autowired
    KeepingHours keeping;

    @Autowired
    Officials officials;

    @Autowired
    Rooms rooms;

    @Autowired
    People people;

    private Viewer miprof;
    private Viewer cabinet;
    private OfficialId adviser;
    private RoomId room;
    private LocalDate day;
    private People.Someone lead;
    private People.Someone other;
    private RequestId inPerson;
    private RequestId byLink;
    private ScenarioId published;

    @BeforeEach
    void aPublishedCalendarOfTwo() {
        ScenarioScenes.nobodyElse(jdbc);
        cabinet = people.ofTheState(Role.CABINET).viewer();
        miprof = people.ofTheState(Role.MIPROF).viewer();
        adviser = ScenarioScenes.official(officials, cabinet, Theme.MINORS);
        room = ScenarioScenes.room(rooms, cabinet);
        day = RequestScenes.days(4).getLast();
        lead = people.leadOfAMember();
        other = people.leadOutsideTheCollective();
        inPerson = ScenarioScenes.sent(requesting, lead, asking(Map.of(new HalfDay(day, Half.MORNING), Wish.YES)));
        byLink = ScenarioScenes.sent(
                requesting,
                other,
                asking(Map.of(new HalfDay(day, Half.AFTERNOON), Wish.YES), MeetingFormat.BY_LINK, Theme.MINORS));
        ScenarioDetails plan = computed(scenarios, computing, miprof, "Décembre");
        assertThat(publish(plan, "")).isEmpty();
        published = plan.id();
    }

    private List<Publishing.Refused> publish(ScenarioDetails plan, String reason) {
        Map<RequestId, String> links = Publishing.byVideo(plan).stream()
                .collect(Collectors.toMap(
                        PlannedExchange::request,
                        any -> BilateralFixtures.byVideo().link()));
        return publishing.publish(
                miprof, plan.id(), plan.summary().revision(), new Publishing.Wording(links, any -> "Mineurs", reason));
    }

    private ScenarioDetails renewed() {
        ScenarioId id = scenarios.renew(miprof, published, "Décembre, bis");
        computing.start(miprof, id);
        return ScenarioScenes.over(scenarios, miprof, id);
    }

    private MeetingDetails meeting(People.Someone whose, RequestId request) {
        return Objects.requireNonNull(requests.get(whose.viewer(), request).meeting());
    }

    private void away(LocalDate first, LocalDate last) {
        keeping.add(cabinet, adviser.resource(), List.of(new HoursRule.Absent(first, last, "")));
    }

    @Test
    void whereNothingChangedNobodyMovesAndNobodyIsTold() {
        MeetingDetails before = meeting(lead, inPerson);
        ScenarioDetails anew = renewed();
        assertThat(anew.placed()).hasSize(2);
        assertThat(anew.differences()).isEmpty();
        assertThat(anew.proposed()).isEmpty();
        assertThat(anew.renews()).isNotNull().extracting(ScenarioSummary::id).isEqualTo(published);
        int mails = mails();
        assertThat(publish(anew, "")).isEmpty();
        assertThat(meeting(lead, inPerson)).isEqualTo(before);
        assertThat(mails()).isEqualTo(mails);
    }

    private int mails() {
        return jdbc.sql("select count(*) from outgoing_mail")
                .query(Integer.class)
                .single();
    }

    @Test
    void anAbsenceMovesThoseItConcernsAndWhatWasAskedSinceIsPlaced() {
        MeetingDetails video = meeting(other, byLink);
        meetings.accept(other.viewer(), video.asRead());
        LocalDate earlier = RequestScenes.days(3).getLast();
        RequestId third = ScenarioScenes.sent(
                requesting, people.leadOfAMember(), asking(Map.of(new HalfDay(earlier, Half.MORNING), Wish.YES)));
        keeping.add(cabinet, room.resource(), List.of(new HoursRule.Absent(day, day, "")));
        Slot was = meeting(lead, inPerson).slot();

        ScenarioDetails anew = renewed();
        assertThat(anew.moves()).singleElement().satisfies(shift -> {
            assertThat(Objects.requireNonNull(shift.from()).request()).isEqualTo(inPerson);
            assertThat(shift.movesSomebody()).isTrue();
        });
        assertThat(anew.proposed()).extracting(PlannedExchange::request).containsExactly(third);
        assertThat(meeting(lead, inPerson).slot()).as("nothing is moved before").isEqualTo(was);
        assertThatThrownBy(() -> publish(anew, " ")).isInstanceOf(Invalid.class);

        assertThat(publish(anew, "La salle est en travaux.")).isEmpty();
        MeetingDetails moved = meeting(lead, inPerson);
        assertThat(moved.slot()).isNotEqualTo(was);
        assertThat(moved.slot().start().toLocalDate()).isNotEqualTo(day);
        assertThat(moved.sequence()).isEqualTo(1);
        assertThat(moved.moves()).singleElement().satisfies(move -> {
            assertThat(move.from()).isEqualTo(was);
            assertThat(move.reason()).isEqualTo("La salle est en travaux.");
        });
        assertThat(moved.officials())
                .singleElement()
                .extracting(one -> one.id())
                .isEqualTo(adviser);
        MeetingDetails stayed = meeting(other, byLink);
        assertThat(stayed.slot()).isEqualTo(video.slot());
        assertThat(stayed.videoLink()).isEqualTo(video.videoLink());
        assertThat(stayed.state()).isEqualTo(MeetingState.ACCEPTED);
        assertThat(stayed.sequence()).isZero();
        assertThat(requests.get(miprof, third).state()).isEqualTo(RequestState.PLACED);
        assertRefused("scenario.published", () -> publish(anew, "Encore."));
    }

    /** The link stays the one that the association has. */
    @Test
    void whoIsReceivedByLinkKeepsIt() {
        String link = meeting(other, byLink).videoLink();
        away(day, day);
        ScenarioDetails anew = renewed();
        assertThat(anew.moves()).hasSize(2);
        assertThat(Publishing.byVideo(anew)).isEmpty();
        assertThat(publish(anew, "Absence.")).isEmpty();
        assertThat(meeting(other, byLink).videoLink()).isEqualTo(link);
        assertThat(meeting(other, byLink).slot().start().toLocalDate()).isNotEqualTo(day);
    }

    @Test
    void whatHasNowhereToGoStaysAndIsSaid() {
        MeetingDetails before = meeting(lead, inPerson);
        away(LocalDate.now(), LocalDate.now().plusDays(60));
        ScenarioDetails anew = renewed();
        assertThat(anew.placed()).hasSize(2);
        assertThat(anew.moves()).isEmpty();
        assertThat(checking.since(miprof, anew.id()))
                .extracting(GroundChange::kind)
                .contains(GroundChange.Kind.OFFICIAL);
        assertThat(publish(anew, "")).isEmpty();
        assertThat(meeting(lead, inPerson)).isEqualTo(before);
    }

    @Test
    void whoWasMovedByHandMeanwhileStopsTheWholeOfIt() {
        away(day, day);
        ScenarioDetails anew = renewed();
        assertThat(anew.moves()).hasSize(2);
        MeetingDetails stands = meeting(lead, inPerson);
        LocalDate elsewhere = RequestScenes.days(6).getLast();
        arranging.move(
                miprof,
                unmoved(stands.id()),
                Slot.of(elsewhere, java.time.LocalTime.of(11, 0), stands.slot().length()),
                new Place.InRoom(room),
                "Par téléphone.");
        MeetingDetails link = meeting(other, byLink);
        assertThat(publish(anew, "Absence.")).singleElement().satisfies(refused -> {
            assertThat(refused.exchange().request()).isEqualTo(inPerson);
            assertThat(refused.why()).isInstanceOf(MeetingMovedMeanwhile.class);
        });
        assertThat(meeting(other, byLink)).isEqualTo(link);
        assertThat(scenarios.get(miprof, anew.id()).state()).isEqualTo(ScenarioState.READY);
        ScenarioDetails next = ScenarioScenes.over(scenarios, miprof, followed(anew.id()));
        assertThat(next.renews()).isNotNull();
        assertThat(publish(next, "Absence.")).isEmpty();
        assertThat(meeting(lead, inPerson).slot().start().toLocalDate()).isEqualTo(elsewhere);
        assertThat(meeting(other, byLink).slot().start().toLocalDate()).isNotEqualTo(day);
    }

    private ScenarioId followed(ScenarioId before) {
        ScenarioId id = scenarios.follow(miprof, before, "Décembre, ter");
        computing.start(miprof, id);
        return id;
    }

    @Test
    void whatWasCalledOffIsNoPartOfIt() {
        MeetingId off = meeting(lead, inPerson).id();
        meetings.cancel(lead.viewer(), unmoved(off), "Empêchés.");
        requests.get(miprof, inPerson);
        ScenarioDetails anew = renewed();
        assertThat(anew.stood()).extracting(PlannedExchange::request).containsExactly(byLink);
    }

    @Test
    void onlyWhoComputesAndOnlyWhatIsPublished() {
        assertThatThrownBy(() -> scenarios.renew(lead.viewer(), published, "Non"))
                .isInstanceOf(NotAllowed.class);
        ScenarioId prepared = scenarios.prepare(miprof, ScenarioScenes.draft("Brouillon"));
        assertRefused("scenario.notPublished", () -> scenarios.renew(miprof, prepared, "Non"));
        assertRefused("scenario.name.wrong", () -> scenarios.renew(miprof, published, " "));
    }
}
