package fr.lignealigne.bilateral;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What became of the messages that wait in the outbox of the portal, or left it; by function, without an address. */
@Repository
class InvitationReceiptQueries {

    private static final String RECEIPTS = """
            select l.method = 'CANCEL' cancellation, l.official, count(distinct l.person_id) people,
                if(m.sent_at is not null, 'SENT', if(m.given_up_at is not null, 'GIVEN_UP', 'WAITING')) result,
                max(coalesce(m.sent_at, m.created_at)) at,
                if(l.official, group_concat(distinct p.function order by p.function separator '\\n'), '') functions
            from meeting_letter l join outgoing_mail m on m.id = l.mail_id join person p on p.id = l.person_id
            where l.meeting_id = ? and (m.given_up_at is null or m.attempts > 0)
            group by l.method, l.official, l.meeting_sequence, result
            order by max(m.number)""";

    private final JdbcClient jdbc;

    InvitationReceiptQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<InvitationReceipt> of(MeetingId meeting) {
        return jdbc.sql(RECEIPTS)
                .param(meeting.value())
                .query((row, index) -> new InvitationReceipt(
                        row.getBoolean("cancellation"),
                        Arrays.stream(row.getString("functions").split("\n"))
                                .filter(function -> !function.isEmpty())
                                .toList(),
                        row.getInt("people"),
                        InvitationReceipt.Result.valueOf(row.getString("result")),
                        row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }
}
