package fr.lignealigne.decision.template;

import fr.lignealigne.decision.Outcome;
import fr.lignealigne.decision.TemplateId;
import fr.lignealigne.plan.PlanVersionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the templates, and beside them the decisions and the advice that took them up. */
@Repository
class TemplateQueries {

    private final JdbcClient jdbc;

    TemplateQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By name, those in use first. */
    List<TemplateDetails> all() {
        return jdbc.sql("""
                select t.id, t.name, t.outcome, t.content, t.archived, p.function, t.written_at, t.revision,
                    (select count(*) from template_use u where u.template_id = t.id) as uses
                from answer_template t join person p on p.id = t.written_by
                order by t.archived, t.name, t.id""").query((row, index) -> details(row)).list();
    }

    private static TemplateDetails details(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return new TemplateDetails(
                new TemplateId(row.getObject("id", UUID.class)),
                row.getString("name"),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getString("content"),
                row.getBoolean("archived"),
                row.getString("function"),
                instant(row, "written_at"),
                row.getInt("uses"),
                row.getLong("revision"));
    }

    /** A row a remark, in the order of the text, the latest version first. */
    List<TemplateUse> uses(TemplateId template, int most) {
        return jdbc.sql("""
                select r.version_id, v.label, r.first_line, r.last_line, r.code, o.short_name, u.words, u.taken_at,
                    t.content, coalesce(d.outcome, a.outcome) as outcome, coalesce(d.reason, a.content) as said
                from template_use u join answer_template t on t.id = u.template_id
                left join decision d on d.id = u.decision_id
                left join decision_remark l on l.decision_id = d.id
                left join advice a on a.id = u.advice_id
                left join organisation o on o.id = a.organisation_id
                join remark r on r.id = coalesce(l.remark_id, a.remark_id)
                join plan_version v on v.id = r.version_id
                where u.template_id = ?
                order by v.number desc, v.id, r.first_line, r.last_line, r.code, u.id limit ?""")
                .params(template.value(), most)
                .query((row, index) -> use(row))
                .list();
    }

    private static TemplateUse use(ResultSet row) throws SQLException {
        String taken = flat(row.getString("words"));
        String adviser = row.getString("short_name");
        return new TemplateUse(
                new PlanVersionId(row.getObject("version_id", UUID.class)),
                row.getString("label"),
                row.getInt("first_line"),
                row.getInt("last_line"),
                row.getString("code"),
                adviser == null ? "" : adviser,
                Outcome.valueOf(row.getString("outcome")),
                !flat(row.getString("said")).contains(taken),
                !flat(row.getString("content")).equals(taken),
                instant(row, "taken_at"));
    }

    /** Another blank or line end is no other wording. */
    private static String flat(String words) {
        return words.strip().replaceAll("[\\s\\h]+", " ");
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
