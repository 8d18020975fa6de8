package fr.lignealigne.bilateral;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What became of the messages that wait in the outbox of the portal, or left it; of officials by the function they are
 * registered with, of the association as one, so that nobody reads there how many lead it or that one of them went.
 */
@Repository
class InvitationReceiptQueries {

    private static final String RECEIPTS = """
            with letter as (
                select l.method = 'CANCEL' cancellation, l.official, l.meeting_sequence, m.number, m.sent_at, m.created_at,
                    if(m.sent_at is not null, 'SENT', if(m.given_up_at is not null, 'GIVEN_UP', 'WAITING')) result,
                    (select o.function from official o
                        left join meeting_official e on e.official_id = o.id and e.meeting_id = l.meeting_id
                        where o.person_id = l.person_id order by e.meeting_id is null, o.id limit 1) whom
                from meeting_letter l join outgoing_mail m on m.id = l.mail_id
                    join bilateral_meeting b on b.id = l.meeting_id
                where l.meeting_id = ? and (m.given_up_at is null or m.attempts > 0)
                    and (l.method = 'REQUEST' or b.state = 'CANCELLED' and l.meeting_sequence = b.sequence))
            select cancellation,
                if(official, max(result), if(sum(result = 'SENT') > 0, 'SENT',
                    if(sum(result = 'WAITING') > 0, 'WAITING', 'GIVEN_UP'))) result,
                if(official, max(coalesce(sent_at, created_at)), coalesce(min(sent_at), min(created_at))) at,
                if(official, group_concat(distinct whom order by whom separator '\\n'), '') functions
            from letter
            group by cancellation, official, meeting_sequence, if(official, result, '')
            having not official or max(whom) is not null
            order by max(number)""";

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
                        InvitationReceipt.Result.valueOf(row.getString("result")),
                        row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }
}
