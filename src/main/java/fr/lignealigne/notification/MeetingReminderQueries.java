package fr.lignealigne.notification;

import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.MeetingId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which meetings are near, who was reminded of them, and whether what was told of one still is so. */
@Repository
class MeetingReminderQueries {

    private static final String OPEN = " m.state in ('PROPOSED', 'ACCEPTED', 'CONFIRMED') ";

    private final JdbcClient jdbc;

    MeetingReminderQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<MeetingId> near(Instant now, Duration distance) {
        return jdbc.sql("select m.id from bilateral_meeting m where m.starts_at > ? and m.starts_at <= ? and" + OPEN
                        + "order by m.starts_at")
                .params(utc(now), utc(now.plus(distance)))
                .query((row, index) -> new MeetingId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Whether a calendar message of it went to them since then: they need no reminder yet. */
    boolean isToldSince(MeetingId meeting, PersonId person, Instant since) {
        return jdbc.sql("select exists (select 1 from meeting_letter l join outgoing_mail o on o.id = l.mail_id"
                        + " where l.meeting_id = ? and l.person_id = ? and o.created_at > ?)")
                .params(meeting.value(), person.value(), utc(since))
                .query(Boolean.class)
                .single();
    }

    /** Whether nobody, on whatever node, reminded this person of the meeting at that time. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean note(MeetingId meeting, PersonId person, Instant startsAt) {
        return jdbc.sql("insert ignore into meeting_reminder (meeting_id, person_id, starts_at) values (?, ?, ?)")
                        .params(meeting.value(), person.value(), utc(startsAt))
                        .update()
                == 1;
    }

    /** Whether the meeting is to be at that time, and this reader comes to it, for the association or for the State. */
    boolean isStillNear(Viewer reader, UUID meeting, Instant startsAt) {
        return jdbc.sql("select exists (select 1 from bilateral_meeting m where m.id = :meeting"
                        + " and m.starts_at = :start and" + OPEN
                        + "and (m.association_id = :organisation or exists (select 1 from meeting_official e"
                        + " join official o on o.id = e.official_id where e.meeting_id = m.id"
                        + " and o.person_id = :person and o.organisation_id = :organisation)))")
                .param("meeting", meeting)
                .param("start", utc(startsAt))
                .param("organisation", reader.organisation().value())
                .param("person", reader.person().value())
                .query(Boolean.class)
                .single();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
