package fr.lignealigne.bilateral;

import fr.lignealigne.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which resource is kept busy when, and by which meeting. MariaDB itself refuses overlaps
 * ({@code docs/decisions/0005-no-double-booking.md}); plain SQL, because that is what the guarantee is made of.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Bookings {

    /** One resource kept busy by one meeting. */
    record Booking(ResourceId resource, ResourceKind kind, MeetingId meeting, Slot slot) {}

    private static final String BOOKINGS = """
            select b.resource_id, r.kind, b.meeting_id, b.starts_at, b.ends_at
            from booking b join resource r on r.id = b.resource_id
            where b.resource_id in (:resources) and b.starts_at < :to and b.ends_at > :from
            order by b.starts_at
            """;

    private final JdbcClient jdbc;

    Bookings(JdbcClient jdbc) {
        this.jdbc = jdbc;
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

    /** Holds these resources until the transaction ends, always in the same order, so that two never wait in a ring. */
    void lock(Collection<ResourceId> resources) {
        int held = jdbc.sql("select id from resource where id in (:ids) order by id for update")
                .param("ids", values(resources))
                .query(UUID.class)
                .list()
                .size();
        if (held != resources.size()) {
            throw new NotFound();
        }
    }

    /** Takes the slot for all of them, or fails as a whole when one is not free. */
    void take(MeetingId meeting, Collection<ResourceId> resources, Slot slot) {
        try {
            resources.forEach(resource -> jdbc.sql("""
                            insert into booking (resource_id, meeting_id, starts_at, ends_at)
                            values (:resource, :meeting, :from, :to)
                            """)
                    .param("resource", resource.value())
                    .param("meeting", meeting.value())
                    .param("from", utc(slot.startsAt()))
                    .param("to", utc(slot.endsAt()))
                    .update());
        } catch (DuplicateKeyException e) {
            throw new NotFree();
        }
    }

    void release(MeetingId meeting) {
        jdbc.sql("delete from booking where meeting_id = :meeting")
                .param("meeting", meeting.value())
                .update();
    }

    /** What keeps one of these busy during that time, apart from one meeting. */
    List<Booking> during(Collection<ResourceId> resources, Slot slot, @Nullable MeetingId except) {
        return jdbc
                .sql(BOOKINGS)
                .param("resources", values(resources))
                .param("from", utc(slot.startsAt()))
                .param("to", utc(slot.endsAt()))
                .query(Bookings::booking)
                .list()
                .stream()
                .filter(booking -> !booking.meeting().equals(except))
                .toList();
    }

    private static Booking booking(ResultSet row, int number) throws SQLException {
        return new Booking(
                new ResourceId(row.getObject("resource_id", UUID.class)),
                ResourceKind.valueOf(row.getString("kind")),
                new MeetingId(row.getObject("meeting_id", UUID.class)),
                new Slot(instant(row, "starts_at"), instant(row, "ends_at")));
    }

    private static List<UUID> values(Collection<ResourceId> resources) {
        return resources.stream().map(ResourceId::value).toList();
    }

    /** As the column keeps it: a local time that means UTC, whatever the zone of the machine. */
    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
