package fr.lignealigne.bilateral.minutes;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.remark.RemarkId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What minutes ask of the tables of requests, decisions and people. */
@Repository
class MinutesQueries {

    /** Validated, and no later validated version of the same meeting. */
    private static final String IN_FORCE = " m.state = 'VALIDATED' and not exists (select 1 from minutes n"
            + " where n.meeting_id = m.meeting_id and n.state = 'VALIDATED' and n.version > m.version) ";

    private final JdbcClient jdbc;

    MinutesQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The functions of those that the association said would come, while it is known. */
    List<String> delegates(MeetingId meeting) {
        return jdbc.sql(
                        "select d.function from meeting_request_delegate d join meeting_request r on r.id = d.request_id"
                                + " where r.meeting_id = ? order by d.position")
                .param(meeting.value())
                .query((row, index) -> row.getString(1))
                .list();
    }

    /** The organisations in which somebody prepares the answer. */
    Set<OrganisationId> preparing() {
        return new HashSet<>(jdbc.sql("select distinct p.organisation_id from person p join person_role r"
                        + " on r.person_id = p.id where p.enabled and r.role in ('CABINET', 'MIPROF')")
                .query((row, index) -> new OrganisationId(row.getObject(1, UUID.class)))
                .list());
    }

    /** A point in force about a remark. */
    record Spoken(MinutesId minutes, RemarkId remark, PointOutcome outcome) {}

    /** The points about these remarks in the minutes that are in force, the earliest meeting first. */
    List<Spoken> about(Collection<RemarkId> remarks) {
        if (remarks.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select m.id, p.remark_id, p.outcome from minutes_point p join minutes m on m.id = p.minutes_id"
                        + " join bilateral_meeting b on b.id = m.meeting_id where p.remark_id in (:remarks)"
                        + " and p.outcome is not null and" + IN_FORCE + "order by b.starts_at, p.position")
                .param("remarks", remarks.stream().map(RemarkId::value).toList())
                .query((row, index) -> new Spoken(
                        new MinutesId(row.getObject(1, UUID.class)),
                        new RemarkId(row.getObject(2, UUID.class)),
                        PointOutcome.valueOf(row.getString(3))))
                .list();
    }

    /** The remarks on which an arbitration is asked for and nothing was decided since. */
    List<Spoken> arbitrations() {
        return jdbc.sql("select m.id, p.remark_id from minutes_point p join minutes m on m.id = p.minutes_id"
                        + " join remark r on r.id = p.remark_id where p.outcome = 'ARBITRATION' and"
                        + " r.state not in ('ANSWERED', 'WITHDRAWN', 'CORRECTED') and" + IN_FORCE
                        + "and not exists (select 1 from decision_remark dr join decision d on d.id = dr.decision_id"
                        + " where dr.remark_id = p.remark_id and d.decided_at > m.validated_at)"
                        + " order by m.validated_at, p.position")
                .query((row, index) -> new Spoken(
                        new MinutesId(row.getObject(1, UUID.class)),
                        new RemarkId(row.getObject(2, UUID.class)),
                        PointOutcome.ARBITRATION))
                .list();
    }
}
