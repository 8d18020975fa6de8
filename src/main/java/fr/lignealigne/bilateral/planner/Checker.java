package fr.lignealigne.bilateral.planner;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The hard rules, read straight from the problem and written a second time: it shares nothing with what computes plans, so
 * that neither hides the other's mistake. Immutable.
 */
public final class Checker {

    private final Problem problem;
    private final Set<Instant> starts;
    private final ById<Exchange> exchanges;
    private final ById<Official> officials;
    private final ById<Room> rooms;
    private final ById<Association> associations;

    public Checker(Problem problem) {
        this.problem = problem;
        starts = new HashSet<>(problem.grid().starts());
        exchanges = ById.of(problem.exchanges(), Exchange::id);
        officials = ById.of(problem.officials(), Official::id);
        rooms = ById.of(problem.rooms(), Room::id);
        associations = ById.of(problem.associations(), Association::id);
    }

    /** Every rule the plan breaks; empty for one that can be published. */
    public List<Violation> violations(Plan plan) {
        List<Violation> found = new ArrayList<>();
        List<Placing> known = new ArrayList<>();
        for (Placing placing : plan.placings().values()) {
            List<Violation> ofOne = alone(placing);
            found.addAll(ofOne);
            if (ofOne.stream().noneMatch(Violation.Unknown.class::isInstance)) {
                known.add(placing);
            }
        }
        for (int i = 0; i < known.size(); i++) {
            for (int j = i + 1; j < known.size(); j++) {
                found.addAll(together(known.get(i), known.get(j)));
            }
        }
        found.addAll(caps(known));
        for (Exchange exchange : problem.exchanges()) {
            Placing pinned = exchange.pinned();
            if (pinned != null && !pinned.equals(plan.placings().get(exchange.id()))) {
                found.add(new Violation.PinMoved(exchange.id()));
            }
        }
        return found;
    }

    /** What one placing breaks by itself and against the bookings that stand, caps aside. */
    public List<Violation> alone(Placing placing) {
        UUID id = placing.exchange();
        if (!knows(placing)) {
            return List.of(new Violation.Unknown(id));
        }
        Exchange exchange = exchanges.get(id);
        List<Violation> found = new ArrayList<>();
        Span span = placing.span();
        if (!starts.contains(placing.start()) || !problem.grid().holds(span)) {
            found.add(new Violation.OffTheGrid(id));
        }
        if (placing.length().compareTo(exchange.length().least()) < 0
                || placing.length().compareTo(exchange.length().asked()) > 0) {
            found.add(new Violation.WrongLength(id));
        }
        side(exchange, span, found);
        company(exchange, placing, found);
        Room room = placing.room() == null ? null : rooms.get(placing.room());
        if (room != null) {
            room(exchange, room, span, found);
        } else if (exchange.mode() == Mode.IN_PERSON) {
            found.add(new Violation.RoomMissing(id));
        }
        return found;
    }

    /** Whether everyone and everything it names is in the problem. */
    boolean knows(Placing placing) {
        return exchanges.knows(placing.exchange())
                && officials.knowsAll(placing.officials())
                && (placing.room() == null || rooms.knows(placing.room()));
    }

    private void side(Exchange exchange, Span span, List<Violation> found) {
        UUID id = exchange.id();
        Association association = associations.get(exchange.association());
        if (!span.within(association.free())) {
            found.add(new Violation.AssociationAway(id, association));
        }
        HalfDay halfDay = problem.grid().halfDay(span.start());
        if (exchange.wishes().of(halfDay) == Wish.NO) {
            found.add(new Violation.WishedNot(id, halfDay));
        }
        Milestone after = exchange.notBefore();
        if (after != null && span.start().isBefore(after.at())) {
            found.add(new Violation.TooEarly(id, after));
        }
        Milestone before = exchange.notAfter();
        if (before != null && span.end().isAfter(before.at())) {
            found.add(new Violation.TooLate(id, before));
        }
        for (Booking booking : problem.bookings()) {
            if (association.id().equals(booking.association()) && booking.span().overlaps(span)) {
                found.add(new Violation.AssociationTwice(id, Optional.empty(), association));
            }
        }
    }

    private void company(Exchange exchange, Placing placing, List<Violation> found) {
        UUID id = exchange.id();
        Company company = exchange.company();
        if (placing.officials().size() != company.number()
                || !placing.officials().containsAll(company.required())) {
            found.add(new Violation.WrongCompany(id));
        }
        if (placing.officials().stream().map(officials::get).noneMatch(one -> one.speaksOf(exchange.themes()))) {
            found.add(new Violation.NobodyCompetent(id));
        }
        for (UUID one : placing.officials()) {
            Official official = officials.get(one);
            if (!placing.span().within(official.free())) {
                found.add(new Violation.OfficialAway(id, official));
            }
            for (Booking booking : problem.bookings()) {
                if (booking.officials().contains(one) && clash(official.buffer(), booking.span(), placing.span())) {
                    found.add(new Violation.OfficialTwice(id, Optional.empty(), official));
                }
            }
        }
    }

    private void room(Exchange exchange, Room room, Span span, List<Violation> found) {
        if (!room.fits(exchange)) {
            found.add(new Violation.RoomUnfit(exchange.id(), room));
        }
        if (!span.within(room.free())) {
            found.add(new Violation.RoomAway(exchange.id(), room));
        }
        for (Booking booking : problem.bookings()) {
            if (room.id().equals(booking.room()) && clash(room.buffer(), booking.span(), span)) {
                found.add(new Violation.RoomTwice(exchange.id(), Optional.empty(), room));
            }
        }
    }

    /** What two placings of known exchanges break between them. */
    public List<Violation> together(Placing one, Placing two) {
        List<Violation> found = new ArrayList<>();
        Optional<UUID> other = Optional.of(two.exchange());
        for (UUID id : one.officials()) {
            Official official = officials.get(id);
            if (two.officials().contains(id) && clash(official.buffer(), one.span(), two.span())) {
                found.add(new Violation.OfficialTwice(one.exchange(), other, official));
            }
        }
        UUID where = one.room();
        if (where != null && where.equals(two.room())) {
            Room room = rooms.get(where);
            if (clash(room.buffer(), one.span(), two.span())) {
                found.add(new Violation.RoomTwice(one.exchange(), other, room));
            }
        }
        UUID whose = exchanges.get(one.exchange()).association();
        if (whose.equals(exchanges.get(two.exchange()).association())
                && one.span().overlaps(two.span())) {
            found.add(new Violation.AssociationTwice(one.exchange(), other, associations.get(whose)));
        }
        return found;
    }

    private record Day(UUID official, LocalDate day) {}

    List<Violation.OverCap> caps(List<Placing> placings) {
        Map<Day, Integer> counts = new HashMap<>();
        Set<Day> days = new LinkedHashSet<>();
        for (Placing placing : placings) {
            days.addAll(days(placing.officials(), placing.span()));
            days(placing.officials(), placing.span()).forEach(day -> counts.merge(day, 1, Integer::sum));
        }
        for (Booking booking : problem.bookings()) {
            days(booking.officials(), booking.span()).forEach(day -> counts.merge(day, 1, Integer::sum));
        }
        List<Violation.OverCap> found = new ArrayList<>();
        for (Day day : days) {
            Official official = officials.get(day.official());
            int meetings = counts.getOrDefault(day, 0);
            if (meetings > official.capADay()) {
                found.add(new Violation.OverCap(official, day.day(), meetings));
            }
        }
        return found;
    }

    private List<Day> days(Set<UUID> whose, Span span) {
        LocalDate day = problem.grid().day(span.start());
        return whose.stream().map(official -> new Day(official, day)).toList();
    }

    private static boolean clash(Buffer buffer, Span one, Span two) {
        return buffer.around(one).overlaps(buffer.around(two));
    }
}
