package fr.lignealigne.bilateral;

import fr.lignealigne.account.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The other times that associations propose, one for each time proposed to them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OtherTimeTable {

    private final JdbcClient jdbc;

    OtherTimeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the place of what was proposed before on the same sequence. */
    void put(MeetingId meeting, int sequence, PersonId by, OtherTime wish) {
        jdbc.sql("delete from meeting_other_time where meeting_id = ? and sequence = ?")
                .params(meeting.value(), sequence)
                .update();
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into meeting_other_time (id, meeting_id, sequence, person_id, note, proposed_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(id, meeting.value(), sequence, by.value(), wish.note(), utc(wish.proposedAt()))
                .update();
        for (int position = 0; position < wish.slots().size(); position++) {
            Slot slot = wish.slots().get(position);
            jdbc.sql("insert into meeting_other_time_slot (other_time_id, position, starts_at, ends_at)"
                            + " values (?, ?, ?, ?)")
                    .params(id, position, utc(slot.startsAt()), utc(slot.endsAt()))
                    .update();
        }
    }

    Optional<OtherTime> find(MeetingId meeting, int sequence) {
        return jdbc.sql("select id, note, proposed_at from meeting_other_time where meeting_id = ? and sequence = ?")
                .params(meeting.value(), sequence)
                .query((row, index) -> new OtherTime(
                        row.getString("note"), slots(row.getObject("id", UUID.class)), instant(row, "proposed_at")))
                .optional();
    }

    private List<Slot> slots(UUID id) {
        return jdbc.sql(
                        "select starts_at, ends_at from meeting_other_time_slot where other_time_id = ? order by position")
                .param(id)
                .query((row, index) -> new Slot(instant(row, "starts_at"), instant(row, "ends_at")))
                .list();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
