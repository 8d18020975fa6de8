package fr.lignealigne.decision.sitting;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.DecisionId;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.plan.PlanVersionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads sittings with the functions of those who act in them. */
@Repository
class SittingQueries {

    private final JdbcClient jdbc;

    SittingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SittingSummary> list(PlanVersionId version) {
        return jdbc.sql("""
                select s.id, s.title, s.state, s.prepared_at, s.opened_at,
                    (select count(*) from sitting_point p where p.sitting_id = s.id) as points,
                    (select count(*) from sitting_point p where p.sitting_id = s.id and p.state <> 'OPEN') as settled
                from sitting s where s.version_id = ? order by s.prepared_at desc, s.id""")
                .param(version.value())
                .query((row, index) -> new SittingSummary(
                        new SittingId(row.getObject("id", UUID.class)),
                        row.getString("title"),
                        SittingState.valueOf(row.getString("state")),
                        Objects.requireNonNull(instant(row, "prepared_at")),
                        instant(row, "opened_at"),
                        row.getInt("points"),
                        row.getInt("settled")))
                .list();
    }

    Optional<SittingDetails> find(Viewer viewer, SittingId id) {
        return jdbc.sql("""
                select s.*, p.function as preparer, l.function as leader
                from sitting s join person p on p.id = s.prepared_by left join person l on l.id = s.led_by
                where s.id = ?""")
                .param(id.value())
                .query((row, index) -> new SittingDetails(
                        id,
                        new PlanVersionId(row.getObject("version_id", UUID.class)),
                        row.getString("title"),
                        row.getInt("planned_minutes"),
                        SittingState.valueOf(row.getString("state")),
                        row.getString("preparer"),
                        Objects.requireNonNullElse(row.getString("leader"), ""),
                        viewer.person().value().equals(row.getObject("led_by", UUID.class)),
                        instant(row, "opened_at"),
                        instant(row, "closed_at"),
                        row.getInt("current_point"),
                        points(id),
                        attendees(id)))
                .optional();
    }

    private List<PointDetails> points(SittingId id) {
        return jdbc.sql("""
                select t.*, p.function from sitting_point t left join person p on p.id = t.settled_by
                where t.sitting_id = ? order by t.ordinal""").param(id.value()).query((row, index) -> point(row)).list();
    }

    private static PointDetails point(ResultSet row) throws SQLException {
        UUID decision = row.getObject("decision_id", UUID.class);
        String outcome = row.getString("outcome");
        return new PointDetails(
                new SittingPointId(row.getObject("id", UUID.class)),
                row.getInt("ordinal"),
                row.getInt("first_line"),
                row.getInt("last_line"),
                PointState.valueOf(row.getString("state")),
                decision == null ? null : new DecisionId(decision),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getString("reason"),
                row.getString("wording"),
                row.getString("note"),
                Objects.requireNonNullElse(row.getString("function"), ""),
                instant(row, "settled_at"),
                row.getLong("seconds"),
                row.getLong("revision"),
                row.getLong("note_revision"));
    }

    private List<SittingDetails.Attendee> attendees(SittingId id) {
        return jdbc.sql("""
                select p.function, o.short_name, a.since
                from sitting_attendance a join person p on p.id = a.person_id
                    join organisation o on o.id = p.organisation_id
                where a.sitting_id = ? order by a.since, p.id""")
                .param(id.value())
                .query((row, index) -> new SittingDetails.Attendee(
                        row.getString(1), row.getString(2), Objects.requireNonNull(instant(row, "since"))))
                .list();
    }

    /** Whether they were not there before. */
    boolean attend(SittingId id, Viewer viewer, Instant now) {
        return jdbc.sql("insert ignore into sitting_attendance (sitting_id, person_id, since) values (?, ?, ?)")
                        .params(id.value(), viewer.person().value(), LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                        .update()
                > 0;
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime utc = row.getObject(column, LocalDateTime.class);
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }
}
