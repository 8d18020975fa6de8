package fr.lignealigne.bilateral;

import fr.lignealigne.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes resources for meetings and holds them for offers. MariaDB itself refuses overlaps, buffers included
 * ({@code docs/decisions/0005-no-double-booking.md}, {@code 0040-means-and-offered-slots.md}); plain SQL, because that is
 * what the guarantee is made of. What is taken is read by {@link BusyTimes}.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Bookings {

    private static final String BOOKABLES = """
            select id, kind, most_a_day, minutes_before, minutes_after, closed_at
            from resource where id in (:ids) order by id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Bookings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Makes a resource known, so that it can be locked; does nothing when it is already. */
    void know(ResourceId resource, ResourceKind kind) {
        jdbc.sql("insert ignore into resource (id, kind) values (:id, :kind)")
                .param("id", resource.value())
                .param("kind", kind.name())
                .update();
    }

    boolean knows(ResourceId resource) {
        return jdbc.sql("select count(*) from resource where id = :id")
                        .param("id", resource.value())
                        .query(Long.class)
                        .single()
                == 1;
    }

    /**
     * Keeps these resources for this transaction until it ends, always in the same order, so that two never wait in a
     * ring; holds of theirs that are over are gone after it, whether the sweep came by or not.
     */
    List<Bookable> lock(Collection<ResourceId> resources) {
        List<Bookable> locked = bookables(BOOKABLES + " for update", resources);
        if (locked.size() != resources.size()) {
            throw new NotFound();
        }
        delete(jdbc.sql("select id from booking where resource_id in (:resources) and held_until <= :now")
                .param("resources", values(resources))
                .param("now", utc(clock.instant())));
        return locked;
    }

    /** The same without keeping them: to say what would be refused. */
    List<Bookable> look(Collection<ResourceId> resources) {
        return bookables(BOOKABLES, resources);
    }

    /** Takes the slot for all of them, or fails as a whole when one is not free. */
    void take(MeetingId meeting, Collection<Bookable> locked, Slot slot) {
        locked.forEach(resource -> insert(resource, slot, meeting.value(), null, null));
    }

    /** Holds an offered slot until that moment, or fails as a whole. */
    void hold(OfferedSlotId offered, Collection<Bookable> locked, Slot slot, Instant until) {
        locked.forEach(resource -> insert(resource, slot, null, offered.value(), until));
    }

    /**
     * What is asked of a locked resource from now on; what is kept around its meetings to come follows, as far as two
     * neighbours leave room.
     */
    void set(ResourceId resource, MeansSettings settings) {
        jdbc.sql(
                        "update resource set most_a_day = :most, minutes_before = :before, minutes_after = :after where id = :id")
                .param("id", resource.value())
                .param("most", settings.mostADay())
                .param("before", settings.minutesBefore())
                .param("after", settings.minutesAfter())
                .update();
    }

    /** What takes part in nothing new any more. */
    Set<ResourceId> closed() {
        return Set.copyOf(jdbc.sql("select id from resource where closed_at is not null")
                .query((row, number) -> new ResourceId(row.getObject("id", UUID.class)))
                .list());
    }

    /** Since when a locked resource takes part in nothing new; none when it does again. */
    void close(ResourceId resource, @Nullable Instant since) {
        jdbc.sql("update resource set closed_at = :since where id = :id")
                .param("id", resource.value())
                .param("since", since == null ? null : utc(since))
                .update();
    }

    private void insert(
            Bookable resource, Slot slot, @Nullable UUID meeting, @Nullable UUID offered, @Nullable Instant until) {
        Slot kept = resource.around(slot);
        try {
            jdbc.sql("""
                            insert into booking
                                (resource_id, meeting_id, offered_slot_id, held_until, starts_at, ends_at)
                            values (:resource, :meeting, :offered, :until, :from, :to)
                            """)
                    .param("resource", resource.resource().value())
                    .param("meeting", meeting)
                    .param("offered", offered)
                    .param("until", until == null ? null : utc(until))
                    .param("from", utc(kept.startsAt()))
                    .param("to", utc(kept.endsAt()))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new NotFree();
        }
    }

    /**
     * What was held for a slot is the meeting's from now on, with the time around it as it was held: taken anew, a
     * neighbour that is too near since buffers grew would be in the way.
     */
    void keep(OfferedSlotId offered, MeetingId meeting) {
        jdbc.sql("select id from booking where offered_slot_id = :offered")
                .param("offered", offered.value())
                .query(Long.class)
                .list()
                .forEach(id -> jdbc.sql("""
                                update booking set meeting_id = :meeting, offered_slot_id = null, held_until = null
                                where id = :id
                                """)
                        .param("meeting", meeting.value())
                        .param("id", id)
                        .update());
    }

    void release(MeetingId meeting) {
        delete(jdbc.sql("select id from booking where meeting_id = :meeting").param("meeting", meeting.value()));
    }

    /** Frees these alone; the others of the meeting keep what they have. */
    void release(MeetingId meeting, Collection<ResourceId> leavers) {
        if (!leavers.isEmpty()) {
            delete(jdbc.sql("select id from booking where meeting_id = :meeting and resource_id in (:leavers)")
                    .param("meeting", meeting.value())
                    .param("leavers", values(leavers)));
        }
    }

    /** Frees all that this offer still holds. */
    void release(OfferId offer) {
        delete(jdbc.sql("""
                        select b.id from booking b join offered_slot s on s.id = b.offered_slot_id
                        where s.offer_id = :offer
                        """).param("offer", offer.value()));
    }

    /** Row by row under its key: a range would keep others from writing beside it. */
    private void delete(JdbcClient.StatementSpec ids) {
        ids.query(Long.class)
                .list()
                .forEach(id -> jdbc.sql("delete from booking where id = :id")
                        .param("id", id)
                        .update());
    }

    private List<Bookable> bookables(String sql, Collection<ResourceId> resources) {
        return jdbc.sql(sql)
                .param("ids", values(resources))
                .query(Bookings::bookable)
                .list();
    }

    private static Bookable bookable(ResultSet row, int number) throws SQLException {
        return new Bookable(
                new ResourceId(row.getObject("id", UUID.class)),
                ResourceKind.valueOf(row.getString("kind")),
                new MeansSettings(row.getInt("most_a_day"), row.getInt("minutes_before"), row.getInt("minutes_after")),
                row.getObject("closed_at") != null);
    }

    static List<UUID> values(Collection<ResourceId> resources) {
        return resources.stream().map(ResourceId::value).toList();
    }

    /** As the column keeps it: a local time that means UTC, whatever the zone of the machine. */
    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
