package fr.lignealigne.bench;

import fr.lignealigne.bilateral.planner.Association;
import fr.lignealigne.bilateral.planner.Buffer;
import fr.lignealigne.bilateral.planner.Company;
import fr.lignealigne.bilateral.planner.Exchange;
import fr.lignealigne.bilateral.planner.Grid;
import fr.lignealigne.bilateral.planner.HalfDay;
import fr.lignealigne.bilateral.planner.Length;
import fr.lignealigne.bilateral.planner.Milestone;
import fr.lignealigne.bilateral.planner.Mode;
import fr.lignealigne.bilateral.planner.Official;
import fr.lignealigne.bilateral.planner.Problem;
import fr.lignealigne.bilateral.planner.Room;
import fr.lignealigne.bilateral.planner.Span;
import fr.lignealigne.bilateral.planner.Wish;
import fr.lignealigne.bilateral.planner.Wishes;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** A calendar to be made for made-up people; the same seed always makes the same. */
public final class MadeCalendar {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final ZoneId REUNION = ZoneId.of("Indian/Reunion");
    private static final ZoneId GUADELOUPE = ZoneId.of("America/Guadeloupe");
    private static final List<String> THEMES = List.of(
            "identification",
            "minors",
            "housing",
            "budget",
            "residence",
            "rights",
            "training",
            "justice",
            "enterprise");

    private final Random random;
    private final Grid grid;
    private final int associations;
    private final int officials;
    private final int rooms;

    public MadeCalendar(int associations, int officials, int rooms, int days, long seed) {
        random = new Random(seed);
        this.associations = associations;
        this.officials = officials;
        this.rooms = rooms;
        List<LocalDate> working = new ArrayList<>();
        for (LocalDate day = LocalDate.of(2026, 12, 1); working.size() < days; day = day.plusDays(1)) {
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                working.add(day);
            }
        }
        grid = Grid.ofQuarters(working, LocalTime.of(9, 0), LocalTime.of(18, 0), PARIS);
    }

    public Problem problem() {
        List<Official> asked = new ArrayList<>();
        for (int i = 0; i < officials; i++) {
            asked.add(official(i));
        }
        List<Room> places = new ArrayList<>();
        for (int i = 0; i < rooms; i++) {
            places.add(room(i));
        }
        List<Association> askers = new ArrayList<>();
        List<Exchange> wanted = new ArrayList<>();
        for (int i = 0; i < associations; i++) {
            Association association = association(i);
            askers.add(association);
            wanted.add(exchange(i, association));
        }
        return new Problem(grid, askers, wanted, asked, places, List.of(), Duration.ofMinutes(45));
    }

    private Official official(int i) {
        Set<String> competences = new TreeSet<>();
        competences.add(THEMES.get(i % THEMES.size()));
        competences.add(THEMES.get((i + 4) % THEMES.size()));
        competences.add(THEMES.get(random.nextInt(THEMES.size())));
        return new Official(
                id("official", i),
                "Official " + i,
                competences,
                halves(0.6, LocalTime.of(9, 0), LocalTime.of(12, 30), LocalTime.of(14, 0), LocalTime.of(18, 0)),
                4,
                Buffer.ofMinutes(0, 15),
                Duration.ofMinutes(30L * random.nextInt(4)));
    }

    private Room room(int i) {
        return new Room(
                id("room", i),
                "Room " + i,
                i == 0 ? 12 : 6,
                i == 0 ? Set.of("wheelchair", "loop") : i == 1 ? Set.of("wheelchair") : Set.of("screen"),
                halves(0.85, LocalTime.of(9, 0), LocalTime.of(13, 0), LocalTime.of(13, 30), LocalTime.of(18, 0)),
                Buffer.ofMinutes(0, 15));
    }

    private Association association(int i) {
        ZoneId home = i % 20 == 7 ? REUNION : i % 20 == 13 ? GUADELOUPE : PARIS;
        List<Span> free = new ArrayList<>();
        for (LocalDate day : grid.days()) {
            if (random.nextDouble() < 0.6) {
                free.add(Span.of(day, LocalTime.of(8, 0), LocalTime.of(12, 30), home));
            }
            if (random.nextDouble() < 0.6) {
                free.add(Span.of(day, LocalTime.of(13, 30), LocalTime.of(19, 0), home));
            }
        }
        return new Association(id("association", i), "Association " + i, free);
    }

    private Exchange exchange(int i, Association association) {
        int lot = random.nextInt(10);
        Length length = lot < 2 ? Length.ofMinutes(30) : Length.ofMinutes(lot < 8 ? 45 : 60, 30);
        Exchange exchange = Exchange.of(id("exchange", i), association.id(), length, themes())
                .with(random.nextInt(100) < 15 ? Mode.BY_LINK : Mode.IN_PERSON)
                .with(wishes())
                .needing(1 + random.nextInt(4), random.nextInt(10) == 0 ? Set.of("wheelchair") : Set.of())
                .ranked(0, random.nextInt(15) == 0 ? 5 : 0);
        if (random.nextInt(15) == 0) {
            exchange = exchange.with(new Company(2, Set.of()));
        }
        LocalDate middle = grid.days().get(grid.days().size() / 2);
        Milestone milestone =
                new Milestone("arbitration", middle.atTime(12, 0).atZone(PARIS).toInstant());
        return switch (random.nextInt(12)) {
            case 0 -> exchange.between(null, milestone);
            case 1 -> exchange.between(milestone, null);
            default -> exchange;
        };
    }

    private String[] themes() {
        Set<String> themes = new TreeSet<>();
        for (int i = 0; i <= random.nextInt(2); i++) {
            themes.add(THEMES.get(random.nextInt(THEMES.size())));
        }
        return themes.toArray(String[]::new);
    }

    /** A third of the half-days is wished, mostly mornings, which everybody wants; some are out of the question. */
    private Wishes wishes() {
        Map<HalfDay, Wish> said = new HashMap<>();
        for (HalfDay halfDay : grid.halfDays()) {
            double lot = random.nextDouble();
            double liked = halfDay.part() == HalfDay.Part.MORNING ? 0.35 : 0.12;
            said.put(halfDay, lot < liked ? Wish.YES : lot < liked + 0.15 ? Wish.NO : Wish.IF_NEED_BE);
        }
        return new Wishes(said, Wish.IF_NEED_BE);
    }

    private List<Span> halves(double share, LocalTime from, LocalTime noon, LocalTime after, LocalTime until) {
        List<Span> free = new ArrayList<>();
        for (LocalDate day : grid.days()) {
            if (random.nextDouble() < share) {
                free.add(Span.of(day, from, noon, PARIS));
            }
            if (random.nextDouble() < share) {
                free.add(Span.of(day, after, until, PARIS));
            }
        }
        return free;
    }

    static UUID id(String kind, int number) {
        return new UUID(kind.hashCode(), number);
    }
}
