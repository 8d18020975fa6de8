package fr.lignealigne.plan;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What of a version's file is not in its text, with the function of whoever accepted it. */
@Repository
class OmissionQueries {

    private final JdbcClient jdbc;
    private final Omissions omissions;

    OmissionQueries(JdbcClient jdbc, Omissions omissions) {
        this.jdbc = jdbc;
        this.omissions = omissions;
    }

    AcceptedOmissions of(PlanVersionId version) {
        List<LeftOutPiece> pieces = omissions.of(version);
        return jdbc.sql("""
                select p.function, o.accepted_at from plan_left_out o join person p on p.id = o.accepted_by
                where o.version_id = ? limit 1""")
                .param(version.value())
                .query((row, index) -> new AcceptedOmissions(
                        pieces,
                        row.getString(1),
                        row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .optional()
                .orElse(AcceptedOmissions.NONE);
    }
}
