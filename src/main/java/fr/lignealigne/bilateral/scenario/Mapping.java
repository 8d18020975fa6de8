package fr.lignealigne.bilateral.scenario;

import fr.lignealigne.bilateral.Availability;
import fr.lignealigne.bilateral.Equipment;
import fr.lignealigne.bilateral.MeansSettings;
import fr.lignealigne.bilateral.OfficialSummary;
import fr.lignealigne.bilateral.RoomSummary;
import fr.lignealigne.bilateral.Slot;
import fr.lignealigne.bilateral.planner.Association;
import fr.lignealigne.bilateral.planner.Booking;
import fr.lignealigne.bilateral.planner.Buffer;
import fr.lignealigne.bilateral.planner.Company;
import fr.lignealigne.bilateral.planner.Exchange;
import fr.lignealigne.bilateral.planner.Grid;
import fr.lignealigne.bilateral.planner.HalfDay;
import fr.lignealigne.bilateral.planner.Length;
import fr.lignealigne.bilateral.planner.Mode;
import fr.lignealigne.bilateral.planner.Official;
import fr.lignealigne.bilateral.planner.Placing;
import fr.lignealigne.bilateral.planner.Problem;
import fr.lignealigne.bilateral.planner.Room;
import fr.lignealigne.bilateral.planner.Span;
import fr.lignealigne.bilateral.planner.Wish;
import fr.lignealigne.bilateral.planner.Wishes;
import fr.lignealigne.bilateral.request.AccessNeed;
import fr.lignealigne.bilateral.request.Half;
import fr.lignealigne.bilateral.request.RequestToPlace;
import fr.lignealigne.remark.Theme;
import fr.lignealigne.shared.Clocks;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says the ground of a calendar in the planner's words.
 *
 * <p>Hours of officials and rooms are those that the booking service would still give, so that its buffers and slots on
 * offer are taken off as it takes them off. Nobody of either side is free while everybody is at the table. Meetings that stand are told besides, for caps and for the associations.
 * Neighbours share the longer buffer here, while the planner adds them up: it is given the longer one, once.
 */
final class Mapping {

    /** Of a request whose meeting was cancelled or missed. */
    private static final int FIRST = 5;

    private static final int NO_CAP = 1_000;

    private final ScenarioDraft draft;
    private final Ground ground;
    private final Map<UUID, Placing> pins;
    private final Set<UUID> byLink;
    private final Set<UUID> keeping;

    /**
     * @param pins places that are kept, by request
     * @param byLink requests that would take either way and are placed by link
     * @param keeping requests whose meeting stays where it stands, though it could be moved
     */
    Mapping(ScenarioDraft draft, Ground ground, Collection<Placing> pins, Set<UUID> byLink, Set<UUID> keeping) {
        this.keeping = Set.copyOf(keeping);
        this.draft = draft;
        this.ground = ground;
        this.byLink = Set.copyOf(byLink);
        this.pins = pins.stream().filter(this::isKnown).collect(Collectors.toMap(Placing::exchange, one -> one));
    }

    private boolean isKnown(Placing placing) {
        Set<UUID> means = ground.hours().keySet();
        return means.containsAll(placing.officials()) && (placing.room() == null || means.contains(placing.room()));
    }

    Problem problem() {
        List<Room> rooms = ground.rooms().stream()
                .filter(room -> ground.hours().containsKey(room.id().value()))
                .map(this::room)
                .toList();
        return new Problem(
                new Grid(
                        ground.days(),
                        Half.MORNING.from(),
                        Half.AFTERNOON.to(),
                        Duration.ofMinutes(draft.step()),
                        Clocks.PARIS),
                associations(),
                ground.requests().stream()
                        .filter(one -> !keeping.contains(one.id().value()))
                        .map(one -> exchange(one, rooms))
                        .toList(),
                ground.officials().stream()
                        .filter(one -> ground.hours().containsKey(one.id().value()))
                        .map(this::official)
                        .toList(),
                rooms,
                bookings(),
                Duration.ofMinutes(draft.share()));
    }

    private Official official(OfficialSummary official) {
        UUID id = official.id().value();
        Availability hours = Objects.requireNonNull(ground.hours().get(id));
        int cap = hours.settings().mostADay();
        return new Official(
                id,
                official.function(),
                official.competences().stream().map(Theme::name).collect(Collectors.toSet()),
                OwnHours.without(spans(hours.free()), spans(ground.gathered())),
                cap == 0 ? NO_CAP : cap,
                buffer(hours.settings()),
                ground.loads().getOrDefault(id, Duration.ZERO));
    }

    private Room room(RoomSummary room) {
        Availability hours = Objects.requireNonNull(ground.hours().get(room.id().value()));
        return new Room(
                room.id().value(),
                room.name(),
                room.capacity(),
                room.equipment().stream().map(Equipment::name).collect(Collectors.toSet()),
                spans(hours.free()),
                buffer(hours.settings()));
    }

    private static Buffer buffer(MeansSettings settings) {
        return Buffer.ofMinutes(Math.max(settings.minutesBefore(), settings.minutesAfter()), 0);
    }

    static List<Span> spans(List<Slot> slots) {
        return slots.stream()
                .map(slot -> new Span(slot.startsAt(), slot.endsAt()))
                .toList();
    }

    private List<Association> associations() {
        Map<UUID, List<RequestToPlace>> by = ground.requests().stream()
                .collect(Collectors.groupingBy(one -> one.association().value()));
        return by.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> new Association(
                        one.getKey(), one.getValue().getFirst().associationName(), OwnHours.of(one.getValue(), ground)))
                .toList();
    }

    private Exchange exchange(RequestToPlace request, List<Room> rooms) {
        UUID id = request.id().value();
        Kept.Stood stood = ground.stoodFor(id).orElse(null);
        if (stood != null) {
            return standing(request, stood);
        }
        int asked = request.minutes();
        Exchange inPerson = new Exchange(
                id,
                request.association().value(),
                Length.ofMinutes(asked, Math.min(asked, draft.least())),
                request.themes().stream().map(Theme::name).collect(Collectors.toSet()),
                Mode.IN_PERSON,
                request.people(),
                needs(request),
                Company.ONE,
                wishes(request),
                null,
                ground.before(),
                pins.get(id),
                ground.moves().getOrDefault(request.association().value(), 0),
                request.priority() ? FIRST : 0);
        return inPerson.with(mode(request, inPerson, rooms));
    }

    /**
     * Whoever prepared the meeting comes to it, at whatever time, in a room or by the link as it was proposed. It was placed
     * once: another time costs as much as a second one.
     */
    private Exchange standing(RequestToPlace request, Kept.Stood stood) {
        Placing placing = stood.placing();
        int minutes = (int) placing.length().toMinutes();
        return new Exchange(
                placing.exchange(),
                stood.association().value(),
                Length.ofMinutes(minutes, minutes),
                Set.of(),
                placing.room() == null ? Mode.BY_LINK : Mode.IN_PERSON,
                request.people(),
                needs(request),
                new Company(placing.officials().size(), placing.officials()),
                comingWhere(request, placing),
                null,
                ground.before(),
                pins.get(placing.exchange()),
                1 + ground.moves().getOrDefault(stood.association().value(), 0),
                0);
    }

    /** Whatever was wished once, the association was asked for the half-day where the meeting stands. */
    private static Wishes comingWhere(RequestToPlace request, Placing stands) {
        return wishes(request).with(HalfDay.of(stands.start(), Clocks.PARIS), Wish.YES);
    }

    /** Who takes either way is received in person where a room is large enough, unless this plan took the other way. */
    private Mode mode(RequestToPlace request, Exchange inPerson, List<Room> rooms) {
        return switch (request.format()) {
            case IN_PERSON -> Mode.IN_PERSON;
            case BY_LINK -> Mode.BY_LINK;
            case EITHER ->
                byLink.contains(inPerson.id()) || rooms.stream().noneMatch(room -> room.fits(inPerson))
                        ? Mode.BY_LINK
                        : Mode.IN_PERSON;
        };
    }

    /** An interpreter comes along and is no part of a room; captions need something to be read from. */
    private static Set<String> needs(RequestToPlace request) {
        Set<String> needs = new HashSet<>();
        if (request.needs().contains(AccessNeed.WHEELCHAIR)) {
            needs.add(Equipment.STEP_FREE.name());
        }
        if (request.needs().contains(AccessNeed.CAPTIONS)) {
            needs.add(Equipment.SCREEN.name());
        }
        if (request.needs().contains(AccessNeed.INDUCTION_LOOP)) {
            needs.add(Equipment.INDUCTION_LOOP.name());
        }
        return needs;
    }

    /** Who said something of some half-days is asked to come at others only if need be. */
    static Wishes wishes(RequestToPlace request) {
        if (request.wishes().isEmpty()) {
            return Wishes.NONE;
        }
        Map<HalfDay, Wish> said = new HashMap<>();
        request.wishes().forEach((half, wish) -> said.put(half(half), wish(wish)));
        return new Wishes(said, Wish.IF_NEED_BE);
    }

    private static HalfDay half(fr.lignealigne.bilateral.request.HalfDay half) {
        return new HalfDay(half.day(), half.half() == Half.MORNING ? HalfDay.Part.MORNING : HalfDay.Part.AFTERNOON);
    }

    private static Wish wish(fr.lignealigne.bilateral.request.Wish wish) {
        return switch (wish) {
            case YES -> Wish.YES;
            case IF_NEEDED -> Wish.IF_NEED_BE;
            case NO -> Wish.NO;
        };
    }

    /** Slots on offer count once a day against a cap, as one of them alone will be chosen. */
    private List<Booking> bookings() {
        Set<String> counted = new HashSet<>();
        Stream<Booking> kept = ground.stood().stream()
                .filter(one -> keeping.contains(one.request()))
                .map(one -> new Booking(
                        one.placing().span(),
                        one.placing().officials(),
                        one.placing().room(),
                        association(one.association().value())));
        Stream<Booking> standing = ground.standing().stream()
                .filter(one -> one.offer() == null
                        || counted.add(one.offer() + "/" + one.slot().start().toLocalDate()))
                .map(one -> new Booking(
                        new Span(one.slot().startsAt(), one.slot().endsAt()),
                        one.officials(),
                        null,
                        one.offer() == null ? association(one.association()) : null));
        return Stream.concat(kept, standing).toList();
    }

    private @Nullable UUID association(UUID id) {
        return ground.requests().stream()
                        .anyMatch(one -> one.association().value().equals(id))
                ? id
                : null;
    }
}
