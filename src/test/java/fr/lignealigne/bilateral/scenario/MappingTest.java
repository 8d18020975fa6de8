package fr.lignealigne.bilateral.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.account.FrenchZone;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.bilateral.Availability;
import fr.lignealigne.bilateral.Equipment;
import fr.lignealigne.bilateral.MeansSettings;
import fr.lignealigne.bilateral.OfficialId;
import fr.lignealigne.bilateral.OfficialSummary;
import fr.lignealigne.bilateral.ResourceId;
import fr.lignealigne.bilateral.ResourceKind;
import fr.lignealigne.bilateral.RoomId;
import fr.lignealigne.bilateral.RoomSummary;
import fr.lignealigne.bilateral.Slot;
import fr.lignealigne.bilateral.planner.Exchange;
import fr.lignealigne.bilateral.planner.Milestone;
import fr.lignealigne.bilateral.planner.Mode;
import fr.lignealigne.bilateral.planner.Placing;
import fr.lignealigne.bilateral.planner.Problem;
import fr.lignealigne.bilateral.planner.Span;
import fr.lignealigne.bilateral.planner.Wish;
import fr.lignealigne.bilateral.request.AccessNeed;
import fr.lignealigne.bilateral.request.Half;
import fr.lignealigne.bilateral.request.HalfDay;
import fr.lignealigne.bilateral.request.MeetingFormat;
import fr.lignealigne.bilateral.request.RequestId;
import fr.lignealigne.bilateral.request.RequestToPlace;
import fr.lignealigne.remark.Theme;
import fr.lignealigne.shared.Clocks;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MappingTest {

    private static final LocalDate DAY = LocalDate.of(2031, 12, 3);
    private static final LocalDate NEXT = DAY.plusDays(1);
    private static final UUID OFFICIAL = UUID.randomUUID();
    private static final UUID ROOM = UUID.randomUUID();
    private static final OrganisationId ASSOCIATION = new OrganisationId(UUID.randomUUID());
    private static final Slot WHOLE = Slot.of(DAY, LocalTime.of(9, 0), Duration.ofHours(9));

    private final RequestId id = RequestId.draw();

    private static fr.lignealigne.bilateral.planner.HalfDay half(HalfDay half) {
        return new fr.lignealigne.bilateral.planner.HalfDay(
                half.day(),
                fr.lignealigne.bilateral.planner.HalfDay.Part.valueOf(
                        half.half().name()));
    }

    private RequestToPlace request(
            MeetingFormat format, int people, Map<HalfDay, fr.lignealigne.bilateral.request.Wish> wishes) {
        return request(FrenchZone.REUNION, format, people, wishes);
    }

    private RequestToPlace request(
            FrenchZone zone,
            MeetingFormat format,
            int people,
            Map<HalfDay, fr.lignealigne.bilateral.request.Wish> wishes) {
        return new RequestToPlace(
                id,
                ASSOCIATION,
                "Ici",
                Instant.EPOCH,
                true,
                Set.of(Theme.MINORS),
                60,
                format,
                zone,
                people,
                Set.of(AccessNeed.WHEELCHAIR, AccessNeed.SIGN_LANGUAGE, AccessNeed.INDUCTION_LOOP),
                false,
                wishes);
    }

    private static Ground ground(RequestToPlace request, List<StandingQueries.Standing> standing, List<Slot> gathered) {
        MeansSettings settings = new MeansSettings(3, 10, 20);
        return new Ground(
                List.of(DAY, NEXT),
                List.of(request),
                List.of(new OfficialSummary(
                        new OfficialId(OFFICIAL),
                        "Conseillère",
                        new OrganisationId(UUID.randomUUID()),
                        "MIPROF",
                        Set.of(Theme.MINORS))),
                List.of(new RoomSummary(
                        new RoomId(ROOM), "Olympe", 6, Set.of(Equipment.STEP_FREE, Equipment.INDUCTION_LOOP))),
                Map.of(
                        OFFICIAL,
                        new Availability(
                                new ResourceId(OFFICIAL),
                                ResourceKind.OFFICIAL,
                                settings,
                                List.of(WHOLE),
                                List.of(WHOLE)),
                        ROOM,
                        new Availability(
                                new ResourceId(ROOM), ResourceKind.ROOM, settings, List.of(WHOLE), List.of(WHOLE))),
                List.of(),
                standing,
                Map.of(OFFICIAL, Duration.ofMinutes(90)),
                Map.of(ASSOCIATION.value(), 2),
                gathered,
                new Milestone("Rédaction", Instant.parse("2031-12-20T00:00:00Z")));
    }

    private static Problem problem(RequestToPlace request, StandingQueries.Standing... standing) {
        return problem(request, List.of(), Set.of(), standing);
    }

    private static Problem problem(
            RequestToPlace request, List<Placing> pins, Set<UUID> byLink, StandingQueries.Standing... standing) {
        return problem(ground(request, List.of(standing), List.of()), pins, byLink);
    }

    private static Problem problem(Ground ground, List<Placing> pins, Set<UUID> byLink) {
        ScenarioDraft draft = new ScenarioDraft("A", DAY, NEXT, 15, 45, 30, 5, null);
        return new Mapping(draft, ground, pins, byLink, Set.of()).problem();
    }

    @Test
    void aHalfDayOfWhichNothingWasSaidWillDoIfNeedBe() {
        HalfDay wished = new HalfDay(DAY, Half.MORNING);
        HalfDay refused = new HalfDay(NEXT, Half.AFTERNOON);
        Exchange exchange = problem(request(
                        MeetingFormat.IN_PERSON,
                        2,
                        Map.of(
                                wished, fr.lignealigne.bilateral.request.Wish.YES,
                                refused, fr.lignealigne.bilateral.request.Wish.NO)))
                .exchange(id.value());
        assertThat(exchange.wishes().of(half(wished))).isEqualTo(Wish.YES);
        assertThat(exchange.wishes().of(half(refused))).isEqualTo(Wish.NO);
        assertThat(exchange.wishes().of(half(new HalfDay(DAY, Half.AFTERNOON)))).isEqualTo(Wish.IF_NEED_BE);
        assertThat(problem(request(MeetingFormat.IN_PERSON, 2, Map.of()))
                        .exchange(id.value())
                        .wishes()
                        .of(half(refused)))
                .isEqualTo(Wish.YES);
    }

    @Test
    void whoSaidNoToAMorningIsNotMetAfterNoonOfIt() {
        Problem usual = problem(request(MeetingFormat.IN_PERSON, 2, Map.of()));
        assertThat(usual.associations().getFirst().free())
                .contains(Span.of(DAY, LocalTime.of(9, 0), LocalTime.of(12, 30), Clocks.PARIS));
        Problem refused = problem(request(
                MeetingFormat.IN_PERSON,
                2,
                Map.of(new HalfDay(DAY, Half.MORNING), fr.lignealigne.bilateral.request.Wish.NO)));
        assertThat(refused.associations().getFirst().free())
                .containsExactly(
                        Span.of(DAY, LocalTime.of(9, 0), LocalTime.NOON, Clocks.PARIS),
                        Span.of(DAY, LocalTime.of(14, 0), LocalTime.of(18, 0), Clocks.PARIS),
                        Span.of(NEXT, LocalTime.of(9, 0), LocalTime.of(12, 30), Clocks.PARIS),
                        Span.of(NEXT, LocalTime.of(14, 0), LocalTime.of(18, 0), Clocks.PARIS));
    }

    @Test
    void nobodyIsCalledAtNightWhereTheyAreUnlessTheyWishedForIt() {
        HalfDay wished = new HalfDay(NEXT, Half.AFTERNOON);
        Problem problem = problem(request(
                FrenchZone.NOUVELLE_CALEDONIE,
                MeetingFormat.BY_LINK,
                2,
                Map.of(wished, fr.lignealigne.bilateral.request.Wish.IF_NEEDED)));
        assertThat(problem.associations().getFirst().free())
                .containsExactly(
                        Span.of(DAY, LocalTime.of(9, 0), LocalTime.of(11, 0), Clocks.PARIS),
                        Span.of(NEXT, LocalTime.of(9, 0), LocalTime.of(11, 0), Clocks.PARIS),
                        Span.of(NEXT, LocalTime.of(14, 0), LocalTime.of(18, 0), Clocks.PARIS));
        assertThat(problem(request(FrenchZone.TAHITI, MeetingFormat.BY_LINK, 2, Map.of()))
                        .associations()
                        .getFirst()
                        .free())
                .isEmpty();
        assertThat(problem(request(FrenchZone.GUADELOUPE, MeetingFormat.BY_LINK, 2, Map.of()))
                        .associations()
                        .getFirst()
                        .free())
                .contains(Span.of(DAY, LocalTime.of(12, 0), LocalTime.of(12, 30), Clocks.PARIS));
    }

    @Test
    void whatIsAskedForIsTheSameInThePlannersWords() {
        Problem problem = problem(request(MeetingFormat.IN_PERSON, 3, Map.of()));
        Exchange exchange = problem.exchange(id.value());
        assertThat(exchange.length().asked()).isEqualTo(Duration.ofMinutes(60));
        assertThat(exchange.length().least()).isEqualTo(Duration.ofMinutes(30));
        assertThat(problem.length(exchange).asked()).isEqualTo(Duration.ofMinutes(45));
        assertThat(exchange.themes()).containsExactly("MINORS");
        assertThat(exchange.access()).containsExactlyInAnyOrder("STEP_FREE", "INDUCTION_LOOP");
        assertThat(exchange.persons()).isEqualTo(4);
        assertThat(exchange.priority()).isPositive();
        assertThat(exchange.movedBefore()).isEqualTo(2);
        assertThat(exchange.notAfter()).extracting(Milestone::name).isEqualTo("Rédaction");
        assertThat(problem.official(OFFICIAL).capADay()).isEqualTo(3);
        assertThat(problem.official(OFFICIAL).loadBefore()).isEqualTo(Duration.ofMinutes(90));
        assertThat(problem.room(ROOM).has()).containsExactlyInAnyOrder("STEP_FREE", "INDUCTION_LOOP");
    }

    @Test
    void neighboursShareTheLongerBuffer() {
        Problem problem = problem(request(MeetingFormat.IN_PERSON, 3, Map.of()));
        assertThat(problem.official(OFFICIAL).buffer().between()).isEqualTo(Duration.ofMinutes(20));
        assertThat(problem.room(ROOM).buffer().between()).isEqualTo(Duration.ofMinutes(20));
    }

    @Test
    void whoTakesEitherWayIsReceivedInARoomThatIsLargeEnough() {
        assertThat(problem(request(MeetingFormat.EITHER, 3, Map.of()))
                        .exchange(id.value())
                        .mode())
                .isEqualTo(Mode.IN_PERSON);
        assertThat(problem(request(MeetingFormat.EITHER, 6, Map.of()))
                        .exchange(id.value())
                        .mode())
                .isEqualTo(Mode.BY_LINK);
        assertThat(problem(request(MeetingFormat.EITHER, 3, Map.of()), List.of(), Set.of(id.value()))
                        .exchange(id.value())
                        .mode())
                .isEqualTo(Mode.BY_LINK);
        assertThat(problem(request(MeetingFormat.BY_LINK, 3, Map.of()))
                        .exchange(id.value())
                        .mode())
                .isEqualTo(Mode.BY_LINK);
    }

    @Test
    void slotsOnOfferAreTakenOffAndCountOnceADay() {
        UUID offer = UUID.randomUUID();
        Slot first = Slot.of(DAY, LocalTime.of(9, 0), Duration.ofMinutes(60));
        Slot second = Slot.of(DAY, LocalTime.of(15, 0), Duration.ofMinutes(60));
        Slot meeting = Slot.of(NEXT, LocalTime.of(9, 0), Duration.ofMinutes(60));
        Problem problem = problem(
                request(MeetingFormat.IN_PERSON, 2, Map.of()),
                new StandingQueries.Standing(null, first, ASSOCIATION.value(), Set.of(OFFICIAL), ROOM, offer),
                new StandingQueries.Standing(null, second, ASSOCIATION.value(), Set.of(OFFICIAL), ROOM, offer),
                new StandingQueries.Standing(null, meeting, ASSOCIATION.value(), Set.of(OFFICIAL), ROOM, null));
        assertThat(problem.bookings()).hasSize(2);
        assertThat(problem.bookings().getFirst().association()).isNull();
        assertThat(problem.bookings().getLast().association()).isEqualTo(ASSOCIATION.value());
        assertThat(problem.associations().getFirst().free())
                .contains(
                        Span.of(DAY, LocalTime.of(10, 0), LocalTime.of(12, 30), Clocks.PARIS),
                        Span.of(DAY, LocalTime.of(14, 0), LocalTime.of(15, 0), Clocks.PARIS),
                        Span.of(DAY, LocalTime.of(16, 0), LocalTime.of(18, 0), Clocks.PARIS));
    }

    @Test
    void neitherSideIsFreeWhileEverybodyIsAtTheTable() {
        Slot plenary = Slot.of(DAY, LocalTime.of(10, 0), Duration.ofHours(5));
        Problem problem = problem(
                ground(request(MeetingFormat.IN_PERSON, 2, Map.of()), List.of(), List.of(plenary)),
                List.of(),
                Set.of());
        assertThat(problem.official(OFFICIAL).free())
                .containsExactly(
                        Span.of(DAY, LocalTime.of(9, 0), LocalTime.of(10, 0), Clocks.PARIS),
                        Span.of(DAY, LocalTime.of(15, 0), LocalTime.of(18, 0), Clocks.PARIS));
        assertThat(problem.associations().getFirst().free())
                .containsExactly(
                        Span.of(DAY, LocalTime.of(9, 0), LocalTime.of(10, 0), Clocks.PARIS),
                        Span.of(DAY, LocalTime.of(15, 0), LocalTime.of(18, 0), Clocks.PARIS),
                        Span.of(NEXT, LocalTime.of(9, 0), LocalTime.of(12, 30), Clocks.PARIS),
                        Span.of(NEXT, LocalTime.of(14, 0), LocalTime.of(18, 0), Clocks.PARIS));
    }

    @Test
    void aPinWithSomebodyWhoIsNoLongerThereIsNone() {
        Instant start = WHOLE.startsAt();
        Placing there = new Placing(id.value(), start, Duration.ofMinutes(45), Set.of(OFFICIAL), ROOM);
        Placing gone = new Placing(id.value(), start, Duration.ofMinutes(45), Set.of(UUID.randomUUID()), ROOM);
        RequestToPlace request = request(MeetingFormat.IN_PERSON, 2, Map.of());
        assertThat(problem(request, List.of(there), Set.of())
                        .exchange(id.value())
                        .pinned())
                .isEqualTo(there);
        assertThat(problem(request, List.of(gone), Set.of())
                        .exchange(id.value())
                        .pinned())
                .isNull();
    }
}
