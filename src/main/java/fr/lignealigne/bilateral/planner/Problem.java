package fr.lignealigne.bilateral.planner;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Everything a calendar has to be made of.
 *
 * @param bookings what stands already
 * @param share the length everyone may count on: who asked for more gets this, so that minutes are granted evenly
 */
public record Problem(
        Grid grid,
        List<Association> associations,
        List<Exchange> exchanges,
        List<Official> officials,
        List<Room> rooms,
        List<Booking> bookings,
        Duration share) {

    public Problem {
        associations = List.copyOf(associations);
        exchanges = List.copyOf(exchanges);
        officials = List.copyOf(officials);
        rooms = List.copyOf(rooms);
        bookings = List.copyOf(bookings);
        ById<Association> known = ById.of(associations, Association::id);
        ById<Official> asked = ById.of(officials, Official::id);
        ById.of(rooms, Room::id);
        ById.of(exchanges, Exchange::id);
        for (Exchange exchange : exchanges) {
            if (!known.knows(exchange.association())
                    || !asked.knowsAll(exchange.company().required())) {
                throw new IllegalArgumentException("an exchange of somebody unknown: " + exchange.id());
            }
        }
    }

    /** The two lengths a plan may give: what was asked, no more than the share of all, and the least. */
    public Length length(Exchange exchange) {
        Duration least = exchange.length().least();
        Duration shared = exchange.length().asked().compareTo(share) > 0
                ? share
                : exchange.length().asked();
        return new Length(shared.compareTo(least) < 0 ? least : shared, least);
    }

    public Association association(Exchange exchange) {
        return only(associations, one -> one.id().equals(exchange.association()));
    }

    public Exchange exchange(UUID id) {
        return only(exchanges, one -> one.id().equals(id));
    }

    public Official official(UUID id) {
        return only(officials, one -> one.id().equals(id));
    }

    public Room room(UUID id) {
        return only(rooms, one -> one.id().equals(id));
    }

    public Problem with(UUID exchange, UnaryOperator<Exchange> change) {
        return new Problem(
                grid,
                associations,
                exchanges.stream()
                        .map(one -> one.id().equals(exchange) ? change.apply(one) : one)
                        .toList(),
                officials,
                rooms,
                bookings,
                share);
    }

    public Problem withAssociation(UUID association, UnaryOperator<Association> change) {
        List<Association> changed = associations.stream()
                .map(one -> one.id().equals(association) ? change.apply(one) : one)
                .toList();
        return new Problem(grid, changed, exchanges, officials, rooms, bookings, share);
    }

    /** The same problem looked at on some of its days only. */
    Problem on(Set<LocalDate> days) {
        Grid fewer = new Grid(List.copyOf(days), grid.from(), grid.until(), grid.step(), grid.zone());
        return new Problem(fewer, associations, exchanges, officials, rooms, bookings, share);
    }

    public Problem withOfficial(UUID official, UnaryOperator<Official> change) {
        List<Official> changed = officials.stream()
                .map(one -> one.id().equals(official) ? change.apply(one) : one)
                .toList();
        return new Problem(grid, associations, exchanges, changed, rooms, bookings, share);
    }

    public Problem withRoom(UUID room, UnaryOperator<Room> change) {
        List<Room> changed = rooms.stream()
                .map(one -> one.id().equals(room) ? change.apply(one) : one)
                .toList();
        return new Problem(grid, associations, exchanges, officials, changed, bookings, share);
    }

    private static <T> T only(List<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).findFirst().orElseThrow();
    }
}
