package fr.lignealigne.bilateral;

import static fr.lignealigne.bilateral.Bookings.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps other times free around what is booked already, once a resource has other buffers. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Renewing {

    /**
     * @param slot of the meeting or the offer itself
     * @param kept what it keeps busy now
     */
    private record Row(long id, Slot slot, Slot kept) {}

    /** More than the longest meeting and buffers: nothing that ended before can be in the way of one that is not over. */
    private static final Duration LOOK_BACK = Duration.ofDays(1);

    private static final String ROWS = """
            select b.id, b.starts_at, b.ends_at, coalesce(m.starts_at, s.starts_at) begins, coalesce(m.ends_at, s.ends_at) finishes
            from booking b left join bilateral_meeting m on m.id = b.meeting_id
                left join offered_slot s on s.id = b.offered_slot_id
            where b.resource_id = :resource and b.ends_at > :since
            order by begins
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Renewing(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Of a locked resource; two meetings that are too near for the new buffers keep nothing free between them. */
    void renew(Bookable resource) {
        List<Row> rows = jdbc.sql(ROWS)
                .param("resource", resource.resource().value())
                .param("since", utc(clock.instant().minus(LOOK_BACK)))
                .query(Renewing::row)
                .list();
        Instant now = clock.instant();
        int over = (int) rows.stream()
                .takeWhile(row -> !row.slot().endsAt().isAfter(now))
                .count();
        rows.stream().skip(over).forEach(row -> keep(row, row.slot()));
        for (int i = over; i < rows.size(); i++) {
            keep(rows.get(i), wished(resource, rows, i, i == over));
        }
    }

    /** @param isFirst whether the one before it is over, and keeps what it kept */
    private static Slot wished(Bookable resource, List<Row> rows, int at, boolean isFirst) {
        Slot slot = rows.get(at).slot();
        Slot wished = resource.around(slot);
        boolean roomBefore = at == 0
                || (isFirst
                        ? !rows.get(at - 1).kept().overlaps(wished)
                        : areApart(resource, rows.get(at - 1).slot(), slot));
        boolean roomAfter = at == rows.size() - 1
                || areApart(resource, slot, rows.get(at + 1).slot());
        return new Slot(roomBefore ? wished.startsAt() : slot.startsAt(), roomAfter ? wished.endsAt() : slot.endsAt());
    }

    private static boolean areApart(Bookable resource, Slot one, Slot next) {
        return !resource.around(one).overlaps(resource.around(next));
    }

    private void keep(Row row, Slot kept) {
        jdbc.sql("update booking set starts_at = :from, ends_at = :to where id = :id")
                .param("id", row.id())
                .param("from", utc(kept.startsAt()))
                .param("to", utc(kept.endsAt()))
                .update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getLong("id"),
                new Slot(instant(row, "begins"), instant(row, "finishes")),
                new Slot(instant(row, "starts_at"), instant(row, "ends_at")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
