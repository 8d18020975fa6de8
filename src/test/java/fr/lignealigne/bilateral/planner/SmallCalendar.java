package fr.lignealigne.bilateral.planner;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Problems small enough to be checked by trying everything: known people on two mornings, or drawn by a seed. */
final class SmallCalendar {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);
    static final LocalDate WEDNESDAY = TUESDAY.plusDays(1);

    static final Official JUSTICE = official("Justice", Set.of("justice", "minors"), 4, TUESDAY, WEDNESDAY);
    static final Official HOUSING = official("Logement", Set.of("housing"), 4, TUESDAY, WEDNESDAY);
    static final Room OLYMPE = room("Olympe", 8, Set.of("wheelchair"), TUESDAY, WEDNESDAY);
    static final Room SIMONE = room("Simone", 3, Set.of(), TUESDAY, WEDNESDAY);

    private SmallCalendar() {}

    static Problem of(Exchange... exchanges) {
        return of(List.of(JUSTICE, HOUSING), List.of(OLYMPE, SIMONE), exchanges);
    }

    static Problem of(List<Official> officials, List<Room> rooms, Exchange... exchanges) {
        Grid grid = new Grid(
                List.of(TUESDAY, WEDNESDAY), LocalTime.of(9, 0), LocalTime.of(12, 0), Duration.ofMinutes(30), PARIS);
        List<Association> associations = new ArrayList<>();
        for (Exchange exchange : exchanges) {
            if (associations.stream().noneMatch(one -> one.id().equals(exchange.association()))) {
                associations.add(new Association(
                        exchange.association(), "Association", List.of(morning(TUESDAY), morning(WEDNESDAY))));
            }
        }
        return new Problem(grid, associations, List.of(exchanges), officials, rooms, List.of(), Duration.ofMinutes(60));
    }

    static Exchange exchange(String name, long minutes, String... themes) {
        return Exchange.of(id("exchange " + name), id("association " + name), Length.ofMinutes(minutes), themes);
    }

    static Official official(String name, Set<String> competences, int cap, LocalDate... days) {
        List<Span> free = new ArrayList<>();
        for (LocalDate day : days) {
            free.add(morning(day));
        }
        return new Official(id(name), name, competences, free, cap, Buffer.NONE, Duration.ZERO);
    }

    static Room room(String name, int capacity, Set<String> has, LocalDate... days) {
        List<Span> free = new ArrayList<>();
        for (LocalDate day : days) {
            free.add(morning(day));
        }
        return new Room(id(name), name, capacity, has, free, Buffer.NONE);
    }

    static Span morning(LocalDate day) {
        return Span.of(day, LocalTime.of(9, 0), LocalTime.of(12, 0), PARIS);
    }

    static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(hour, minute).atZone(PARIS).toInstant();
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }

    static Placing placing(Exchange exchange, Instant start, Official official, Room room) {
        return new Placing(exchange.id(), start, exchange.length().asked(), Set.of(official.id()), room.id());
    }

    /** A few exchanges for too few hours, of every kind there is. */
    static Problem drawn(long seed, int exchanges) {
        Random random = new Random(seed);
        List<Official> officials = new ArrayList<>();
        List<String> themes = List.of("justice", "minors", "housing", "training");
        for (int i = 0; i < 3; i++) {
            officials.add(new Official(
                    id("official " + i),
                    "Official " + i,
                    Set.of(themes.get(random.nextInt(3))),
                    times(random, 0.6),
                    1 + random.nextInt(3),
                    Buffer.ofMinutes(0, 30L * random.nextInt(2)),
                    Duration.ZERO));
        }
        List<Room> rooms = List.of(
                new Room(id("A"), "A", 5, Set.of("wheelchair"), times(random, 0.5), Buffer.ofMinutes(0, 30)),
                new Room(id("B"), "B", 2 + random.nextInt(3), Set.of(), times(random, 0.5), Buffer.NONE));
        Exchange[] wanted = new Exchange[exchanges];
        List<Association> associations = new ArrayList<>();
        for (int i = 0; i < exchanges; i++) {
            String name = i == 1 ? "0" : "" + i;
            Exchange exchange = exchange("" + i, 60, themes.get(random.nextInt(10) == 0 ? 3 : random.nextInt(3)));
            exchange = new Exchange(
                    exchange.id(),
                    id("association " + name),
                    Length.ofMinutes(60, 30),
                    exchange.themes(),
                    random.nextInt(5) == 0 ? Mode.BY_LINK : Mode.IN_PERSON,
                    1 + random.nextInt(3),
                    random.nextInt(5) == 0 ? Set.of("wheelchair") : Set.of(),
                    random.nextInt(8) == 0
                            ? Company.of(officials.get(0).id(), officials.get(1).id())
                            : Company.ONE,
                    wishes(random),
                    random.nextInt(6) == 0 ? new Milestone("m", at(TUESDAY, 11, 0)) : null,
                    random.nextInt(6) == 0 ? new Milestone("n", at(WEDNESDAY, 10, 0)) : null,
                    null,
                    0,
                    0);
            wanted[i] = exchange;
            UUID whose = exchange.association();
            if (associations.stream().noneMatch(one -> one.id().equals(whose))) {
                associations.add(new Association(whose, "Association " + i, times(random, 0.6)));
            }
        }
        Grid grid = new Grid(
                List.of(TUESDAY, WEDNESDAY), LocalTime.of(9, 0), LocalTime.of(12, 0), Duration.ofMinutes(30), PARIS);
        List<Booking> bookings = random.nextBoolean()
                ? List.of()
                : List.of(new Booking(
                        Span.of(at(TUESDAY, 9, 30), Duration.ofMinutes(45)),
                        Set.of(officials.get(2).id()),
                        rooms.get(0).id(),
                        associations.getFirst().id()));
        return new Problem(grid, associations, List.of(wanted), officials, rooms, bookings, Duration.ofMinutes(60));
    }

    private static Wishes wishes(Random random) {
        Wishes wishes = new Wishes(Map.of(), Wish.IF_NEED_BE);
        for (LocalDate day : List.of(TUESDAY, WEDNESDAY)) {
            HalfDay half = new HalfDay(day, HalfDay.Part.MORNING);
            wishes = wishes.with(half, random.nextInt(5) == 0 ? Wish.NO : Wish.values()[random.nextInt(2)]);
        }
        return wishes;
    }

    private static List<Span> times(Random random, double share) {
        List<Span> times = new ArrayList<>();
        for (LocalDate day : List.of(TUESDAY, WEDNESDAY)) {
            for (int hour = 9; hour < 12; hour++) {
                if (random.nextDouble() < share) {
                    times.add(Span.of(at(day, hour, 0), Duration.ofHours(1)));
                }
            }
        }
        return times;
    }
}
