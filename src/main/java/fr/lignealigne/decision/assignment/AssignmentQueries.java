package fr.lignealigne.decision.assignment;

import fr.lignealigne.account.PersonId;
import fr.lignealigne.plan.ItemId;
import fr.lignealigne.plan.PlanVersionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads who does what, with how far the remarks of each passage are. */
@Repository
class AssignmentQueries {

    private static final String PREPARING = " and p.enabled and exists (select 1 from person_role h"
            + " where h.person_id = p.id and h.role in ('CABINET', 'MIPROF'))";

    private static final String SELECT = """
            select t.id, t.version_id, t.first_line, t.last_line, t.measure_id, t.person_id, p.function, o.short_name,
                t.due_on, t.revision, (true%s) as held, count(r.id) as remarks,
                count(case when r.state in ('DECIDED', 'ANSWERED') then r.id end) as decided,
                count(case when exists (select 1 from advice a where a.remark_id = r.id) then r.id end) as advised
            from assignment t join person p on p.id = t.person_id join organisation o on o.id = p.organisation_id
            left join remark r on r.deposited_at is not null
                and r.state not in ('WITHDRAWN', 'CORRECTED') and %s
            where\s""".formatted(PREPARING, AssignmentTable.LOOKS_AFTER);

    private static final String GROUPED = " group by t.id order by t.due_on, t.first_line, t.last_line, t.id";

    private final JdbcClient jdbc;

    AssignmentQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AssignmentDetails> all() {
        return details(jdbc.sql(SELECT + "true" + GROUPED));
    }

    List<AssignmentDetails> of(PersonId person) {
        return details(jdbc.sql(SELECT + "t.person_id = ?" + GROUPED).param(person.value()));
    }

    /** Exactly these lines come before the measure in which they begin. */
    Optional<AssignmentDetails> on(PlanVersionId version, int firstLine, int lastLine) {
        return details(jdbc.sql(SELECT + "t.version_id = ?"
                                + " and (t.measure_id is null and t.first_line = ? and t.last_line = ?"
                                + " or t.measure_id is not null and ? between t.first_line and t.last_line)" + GROUPED)
                        .params(version.value(), firstLine, lastLine, firstLine))
                .stream()
                .min(Comparator.comparing(one -> one.measure() != null));
    }

    Optional<AssignmentDetails> onMeasure(PlanVersionId version, ItemId measure) {
        return details(jdbc.sql(SELECT + "t.version_id = ? and t.measure_id = ?" + GROUPED)
                        .params(version.value(), measure.value()))
                .stream()
                .findFirst();
    }

    MeasureWaiting waiting(PlanVersionId version, int firstLine, int lastLine) {
        return jdbc.sql("""
                select count(*), count(case when exists (select 1 from assignment t where t.version_id = r.version_id
                    and t.measure_id is null and t.first_line = r.first_line and t.last_line = r.last_line) then 1 end)
                from remark r where r.version_id = ? and r.first_line between ? and ?
                and r.state in ('DEPOSITED', 'UNDER_REVIEW')""")
                .params(version.value(), firstLine, lastLine)
                .query((row, index) -> new MeasureWaiting(row.getInt(1), row.getInt(2)))
                .single();
    }

    /** What is due first at the head, and what is done at the end. */
    private static List<AssignmentDetails> details(JdbcClient.StatementSpec asked) {
        return asked.query((row, index) -> details(row)).list().stream()
                .sorted(Comparator.comparing(one -> !one.isOpen()))
                .toList();
    }

    private static AssignmentDetails details(ResultSet row) throws SQLException {
        boolean held = row.getBoolean("held");
        return new AssignmentDetails(
                new AssignmentId(row.getObject("id", UUID.class)),
                new PlanVersionId(row.getObject("version_id", UUID.class)),
                row.getInt("first_line"),
                row.getInt("last_line"),
                measure(row.getObject("measure_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                held,
                held ? row.getString("function") : "",
                held ? row.getString("short_name") : "",
                row.getObject("due_on", LocalDate.class),
                row.getInt("remarks"),
                row.getInt("advised"),
                row.getInt("decided"),
                row.getLong("revision"));
    }

    private static @Nullable ItemId measure(@Nullable UUID id) {
        return id == null ? null : new ItemId(id);
    }

    /** Those who prepare the answer. */
    List<Colleague> colleagues() {
        return jdbc.sql("select p.id, p.function, o.short_name from person p"
                        + " join organisation o on o.id = p.organisation_id where true" + PREPARING
                        + " order by o.short_name, p.function, p.id")
                .query((row, index) ->
                        new Colleague(new PersonId(row.getObject(1, UUID.class)), row.getString(2), row.getString(3)))
                .list();
    }

    boolean prepares(PersonId person) {
        return jdbc.sql("select exists (select 1 from person p where p.id = ?" + PREPARING + ")")
                .param(person.value())
                .query(Boolean.class)
                .single();
    }

    boolean isTaken(PlanVersionId version, int firstLine, int lastLine, boolean wholeMeasure) {
        return jdbc.sql("select exists (select 1 from assignment where version_id = ? and first_line = ?"
                        + " and last_line = ? and whole_measure = ?)")
                .params(version.value(), firstLine, lastLine, wholeMeasure)
                .query(Boolean.class)
                .single();
    }
}
