package fr.lignealigne.decision.referral;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.ReferralId;
import fr.lignealigne.remark.RemarkId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what is referred, with the remarks it opens and the advice that came of it. */
@Repository
class ReferralQueries {

    private static final String SELECT = """
            select f.id, f.version_id, f.ministry_id, o.short_name, f.due_on, f.question, f.referred_at, f.revision,
                count(r.id) as remarks, count(case when a.id is not null then r.id end) as advised,
                count(case when a.id is null and r.state <> 'ANSWERED' then r.id end) as waiting
            from referral f join organisation o on o.id = f.ministry_id
            left join remark_referral l on l.referral_id = f.id
            left join remark r on r.id = l.remark_id
                and r.state in ('DEPOSITED', 'UNDER_REVIEW', 'DECIDED', 'ANSWERED')
            left join advice a on a.remark_id = r.id and a.organisation_id = f.ministry_id
            where f.recalled_at is null and\s""";

    private static final String GROUPED = " group by f.id order by f.due_on, f.referred_at, f.id";

    private final JdbcClient jdbc;

    ReferralQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ReferralDetails> all() {
        return details(jdbc.sql(SELECT + "true" + GROUPED));
    }

    List<ReferralDetails> of(OrganisationId ministry) {
        return details(jdbc.sql(SELECT + "f.ministry_id = ?" + GROUPED).param(ministry.value()));
    }

    /** Those through which one of these remarks was referred. */
    List<ReferralDetails> on(Collection<RemarkId> remarks) {
        return remarks.isEmpty()
                ? List.of()
                : details(jdbc.sql(SELECT
                                + "f.id in (select referral_id from remark_referral where remark_id in (:remarks))"
                                + GROUPED)
                        .param("remarks", remarks.stream().map(RemarkId::value).toList()));
    }

    List<RemarkId> remarks(ReferralId referral) {
        return jdbc.sql("select remark_id from remark_referral where referral_id = ?")
                .param(referral.value())
                .query((row, index) -> new RemarkId(row.getObject(1, UUID.class)))
                .list();
    }

    /** The State bodies where somebody who came in acts for a ministry, and nobody prepares the answer. */
    List<Ministry> ministries() {
        return jdbc.sql("select o.id, o.short_name from organisation o where o.kind = 'STATE' and exists"
                        + " (select 1 from person p join person_role r on r.person_id = p.id"
                        + " where p.organisation_id = o.id and p.enabled and not p.frozen"
                        + " and p.password_hash is not null and r.role = 'MINISTRY')"
                        + " and not exists (select 1 from person c join person_role s on s.person_id = c.id"
                        + " where c.organisation_id = o.id and s.role in ('CABINET', 'MIPROF'))"
                        + " order by o.short_name, o.id")
                .query((row, index) -> new Ministry(new OrganisationId(row.getObject(1, UUID.class)), row.getString(2)))
                .list();
    }

    /** What is due first at the head, and what is done at the end. */
    private static List<ReferralDetails> details(JdbcClient.StatementSpec asked) {
        return asked.query((row, index) -> details(row)).list().stream()
                .sorted(Comparator.comparing(ReferralDetails::isDone))
                .toList();
    }

    private static ReferralDetails details(ResultSet row) throws SQLException {
        return new ReferralDetails(
                new ReferralId(row.getObject("id", UUID.class)),
                new PlanVersionId(row.getObject("version_id", UUID.class)),
                new OrganisationId(row.getObject("ministry_id", UUID.class)),
                row.getString("short_name"),
                row.getObject("due_on", LocalDate.class),
                row.getString("question"),
                row.getObject("referred_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getInt("remarks"),
                row.getInt("advised"),
                row.getInt("waiting"),
                row.getLong("revision"));
    }
}
