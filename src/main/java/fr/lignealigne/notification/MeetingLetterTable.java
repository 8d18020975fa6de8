package fr.lignealigne.notification;

import fr.lignealigne.account.PersonId;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.Slot;
import fr.lignealigne.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who was told what of a meeting, as calendars know it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MeetingLetterTable {

    static final String REQUEST = "REQUEST";

    private final JdbcClient jdbc;

    MeetingLetterTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What somebody was told last.
     *
     * @param sequence of their copy; never lower than the meeting's own
     * @param meetingSequence the meeting's own of which it tells
     * @param lost whether it was tried and then taken back: it may have arrived or not
     */
    record Told(
            PersonId person,
            boolean official,
            String method,
            int sequence,
            int meetingSequence,
            Slot slot,
            boolean lost) {

        /** Whether they were told to come. */
        boolean isInvited() {
            return method.equals(REQUEST);
        }

        /** Whether the meeting may stand in their calendar. */
        boolean mayStand() {
            return isInvited() || lost;
        }
    }

    /** Lets letters of one meeting be written by one act at a time, so that their order is the order of the acts. */
    void lock(MeetingId meeting) {
        jdbc.sql("select id from bilateral_meeting where id = ? for update")
                .param(meeting.value())
                .query(UUID.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** What each was told last, apart from what was taken back before it left; as it is, not as this act first saw it. */
    Map<PersonId, Told> last(MeetingId meeting) {
        Map<PersonId, Told> last = new LinkedHashMap<>();
        jdbc.sql("select l.*, m.sent_at is null and m.given_up_at is not null and m.attempts < ? lost"
                        + " from meeting_letter l straight_join outgoing_mail m on m.id = l.mail_id"
                        + " where l.meeting_id = ? and (m.given_up_at is null or m.attempts > 0)"
                        + " order by m.number for update")
                .params(Outbox.MOST_ATTEMPTS, meeting.value())
                .query(MeetingLetterTable::told)
                .list()
                .forEach(told -> last.put(told.person(), told));
        return last;
    }

    void add(UUID mail, MeetingId meeting, Told told) {
        jdbc.sql("insert into meeting_letter (mail_id, meeting_id, person_id, official, method, sequence,"
                        + " meeting_sequence, starts_at, ends_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        mail,
                        meeting.value(),
                        told.person().value(),
                        told.official(),
                        told.method(),
                        told.sequence(),
                        told.meetingSequence(),
                        utc(told.slot().startsAt()),
                        utc(told.slot().endsAt()))
                .update();
    }

    /** Of whom and of which meeting a mail tells; empty for one that is no calendar message of a meeting. */
    Optional<Letter> letter(UUID mail) {
        return jdbc.sql("select meeting_id, person_id, method from meeting_letter where mail_id = ?")
                .param(mail)
                .query((row, index) -> new Letter(
                        new MeetingId(row.getObject(1, UUID.class)),
                        new PersonId(row.getObject(2, UUID.class)),
                        row.getString(3).equals(REQUEST)))
                .optional();
    }

    /** One message to somebody, which invites or takes out. */
    record Letter(MeetingId meeting, PersonId person, boolean invites) {}

    /** The meetings still to come that are held, or were cancelled after somebody had been told to come. */
    List<MeetingId> toCome(Instant now) {
        return jdbc.sql("select m.id from bilateral_meeting m where m.starts_at > ?"
                        + " and (m.state in ('PROPOSED', 'ACCEPTED', 'CONFIRMED') or m.state = 'CANCELLED'"
                        + " and exists (select 1 from meeting_letter l where l.meeting_id = m.id))")
                .param(utc(now))
                .query((row, index) -> new MeetingId(row.getObject(1, UUID.class)))
                .list();
    }

    private static Told told(ResultSet row, int number) throws SQLException {
        return new Told(
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getBoolean("official"),
                row.getString("method"),
                row.getInt("sequence"),
                row.getInt("meeting_sequence"),
                new Slot(instant(row, "starts_at"), instant(row, "ends_at")),
                row.getBoolean("lost"));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
