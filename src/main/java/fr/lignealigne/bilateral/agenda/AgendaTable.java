package fr.lignealigne.bilateral.agenda;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.remark.RemarkId;
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

/** The points of agendas, in their order. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AgendaTable {

    private final JdbcClient jdbc;

    AgendaTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AgendaRow> of(MeetingId meeting) {
        return jdbc.sql("select id, title, remark_id, origin, minutes, in_writing, added_by from agenda_point"
                        + " where meeting_id = ? order by position, id")
                .param(meeting.value())
                .query((row, index) -> {
                    UUID remark = row.getObject("remark_id", UUID.class);
                    return new AgendaRow(
                            new PointId(row.getObject("id", UUID.class)),
                            row.getString("title"),
                            remark == null ? null : new RemarkId(remark),
                            PointOrigin.valueOf(row.getString("origin")),
                            row.getInt("minutes"),
                            row.getBoolean("in_writing"),
                            new OrganisationId(row.getObject("added_by", UUID.class)));
                })
                .list();
    }

    /** The meeting of a point, kept as it is from here on; nothing is to be read before, so that it is read as it is now. */
    Optional<MeetingId> holdMeetingOf(PointId point) {
        return jdbc.sql("select m.id from bilateral_meeting m join agenda_point p on p.meeting_id = m.id"
                        + " where p.id = ? for update")
                .param(point.value())
                .query(UUID.class)
                .optional()
                .map(MeetingId::new);
    }

    /** Comes last. */
    void add(MeetingId meeting, AgendaRow point, Instant now) {
        RemarkId remark = point.remark();
        jdbc.sql("insert into agenda_point (id, meeting_id, position, title, remark_id, origin, minutes, in_writing,"
                        + " added_by, added_at) select ?, ?, coalesce(max(position), -1) + 1, ?, ?, ?, ?, ?, ?, ?"
                        + " from agenda_point where meeting_id = ?")
                .params(point.id().value(), meeting.value(), point.title())
                .param(remark == null ? null : remark.value())
                .params(
                        point.origin().name(),
                        point.minutes(),
                        point.inWriting(),
                        point.addedBy().value(),
                        LocalDateTime.ofInstant(now, ZoneOffset.UTC),
                        meeting.value())
                .update();
    }

    void change(AgendaRow point) {
        jdbc.sql(
                        "update agenda_point set title = ?, origin = ?, minutes = ?, in_writing = ?, added_by = ? where id = ?")
                .params(
                        point.title(),
                        point.origin().name(),
                        point.minutes(),
                        point.inWriting(),
                        point.addedBy().value(),
                        point.id().value())
                .update();
    }

    void remove(PointId point) {
        jdbc.sql("delete from agenda_point where id = ?").param(point.value()).update();
    }

    void order(List<AgendaRow> points) {
        for (int position = 0; position < points.size(); position++) {
            jdbc.sql("update agenda_point set position = ? where id = ?")
                    .params(position, points.get(position).id().value())
                    .update();
        }
    }
}
