package fr.lignealigne.bilateral;

import static fr.lignealigne.bilateral.Bookings.utc;

import fr.lignealigne.shared.Clocks;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What keeps resources busy: meetings, and offered slots that are still held. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class BusyTimes {

    /**
     * One resource kept busy.
     *
     * @param meeting the meeting, or none when a slot is held for an offer
     * @param offer the offer, or none
     * @param starts when the meeting or the offered slot itself begins
     * @param kept all of the time, buffers included
     */
    record Booking(
            ResourceId resource,
            ResourceKind kind,
            @Nullable MeetingId meeting,
            @Nullable OfferId offer,
            Instant starts,
            Slot kept) {

        /** The day of Paris on which it counts: its own, even when what is kept free before it began the day before. */
        private LocalDate day() {
            return starts.atZone(Clocks.PARIS).toLocalDate();
        }

        private UUID holder() {
            return meeting != null
                    ? meeting.value()
                    : Objects.requireNonNull(offer).value();
        }
    }

    private static final String BOOKINGS = """
            select b.resource_id, r.kind, b.meeting_id, s.offer_id, b.starts_at, b.ends_at,
                coalesce(m.starts_at, s.starts_at) begins
            from booking b join resource r on r.id = b.resource_id
                left join bilateral_meeting m on m.id = b.meeting_id
                left join offered_slot s on s.id = b.offered_slot_id
            where b.resource_id in (:resources) and b.starts_at < :to and b.ends_at > :from
                and (b.held_until is null or b.held_until > :now)
            order by b.starts_at
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    BusyTimes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What stands in the way of a meeting then, apart from one meeting. */
    List<Booking> inTheWay(Collection<Bookable> resources, Slot slot, @Nullable MeetingId except) {
        return resources.stream()
                .flatMap(resource -> between(List.of(resource.resource()), resource.around(slot), except).stream())
                .toList();
    }

    /** What keeps one of these busy during that time, apart from one meeting. */
    List<Booking> between(Collection<ResourceId> resources, Slot slot, @Nullable MeetingId except) {
        return apart(resources, slot, except == null ? Set.of() : Set.of(except));
    }

    private List<Booking> apart(Collection<ResourceId> resources, Slot slot, Set<MeetingId> except) {
        return jdbc
                .sql(BOOKINGS)
                .param("resources", Bookings.values(resources))
                .param("from", utc(slot.startsAt()))
                .param("to", utc(slot.endsAt()))
                .param("now", utc(clock.instant()))
                .query(BusyTimes::booking)
                .list()
                .stream()
                .filter(booking -> booking.meeting() == null || !except.contains(booking.meeting()))
                .toList();
    }

    /** Where no meeting of all these may be during that time: what is busy, what is kept around it, and full days. */
    List<Slot> blocked(Collection<Bookable> resources, Slot during, @Nullable MeetingId except) {
        return blocked(resources, during, except == null ? Set.of() : Set.of(except));
    }

    /** The same as if some meetings were not. */
    List<Slot> blocked(Collection<Bookable> resources, Slot during, Set<MeetingId> except) {
        Slot wholeDays = new Slot(
                during.startsAt().minus(Duration.ofDays(1)), during.endsAt().plus(Duration.ofDays(1)));
        return resources.stream()
                .flatMap(resource -> blocked(resource, apart(List.of(resource.resource()), wholeDays, except)))
                .toList();
    }

    private static Stream<Slot> blocked(Bookable resource, List<Booking> bookings) {
        Stream<Slot> busy = bookings.stream().map(booking -> resource.blockedBy(booking.kept()));
        int most = resource.settings().mostADay();
        if (most == 0) {
            return busy;
        }
        Map<LocalDate, Set<UUID>> holders = new HashMap<>();
        bookings.forEach(booking ->
                holders.computeIfAbsent(booking.day(), day -> new HashSet<>()).add(booking.holder()));
        Stream<Slot> full = holders.entrySet().stream()
                .filter(day -> day.getValue().size() >= most)
                .map(day -> dayOf(day.getKey()));
        return Stream.concat(busy, full);
    }

    /** How many meetings and offers take this resource on that day of Paris, apart from some; an offer counts once. */
    long countOn(LocalDate day, ResourceId resource, @Nullable MeetingId except, @Nullable OfferId exceptOffer) {
        return between(List.of(resource), dayOf(day), except).stream()
                .filter(booking -> booking.day().equals(day))
                .filter(booking -> exceptOffer == null || !exceptOffer.equals(booking.offer()))
                .map(Booking::holder)
                .distinct()
                .count();
    }

    static Slot dayOf(LocalDate day) {
        return new Slot(
                day.atStartOfDay(Clocks.PARIS).toInstant(),
                day.plusDays(1).atStartOfDay(Clocks.PARIS).toInstant());
    }

    private static Booking booking(ResultSet row, int number) throws SQLException {
        UUID meeting = row.getObject("meeting_id", UUID.class);
        UUID offer = row.getObject("offer_id", UUID.class);
        return new Booking(
                new ResourceId(row.getObject("resource_id", UUID.class)),
                ResourceKind.valueOf(row.getString("kind")),
                meeting == null ? null : new MeetingId(meeting),
                offer == null ? null : new OfferId(offer),
                instant(row, "begins"),
                new Slot(instant(row, "starts_at"), instant(row, "ends_at")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
