package fr.lignealigne.notification;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.remark.ReferralId;
import fr.lignealigne.remark.RemarkId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which referrals await advice still, and who was reminded of them. */
@Repository
class ReferralReminderQueries {

    /** Some remark of it is before the State and has no advice of the ministry. */
    private static final String WAITING = """
            f.recalled_at is null and exists (select 1 from remark_referral l join remark r on r.id = l.remark_id
                where l.referral_id = f.id and r.state in ('DEPOSITED', 'UNDER_REVIEW', 'DECIDED')
                and not exists (select 1 from advice a
                    where a.remark_id = r.id and a.organisation_id = f.ministry_id))""";

    private final JdbcClient jdbc;

    ReferralReminderQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A referral that waits. */
    record Waiting(ReferralId referral, OrganisationId ministry, LocalDate due) {}

    /** Those that wait and are due on one of these days, of which nobody was reminded in this way. */
    List<Waiting> waiting(LocalDate from, LocalDate to, boolean overdue) {
        return jdbc.sql("select f.id, f.ministry_id, f.due_on from referral f where f.due_on between ? and ?"
                        + " and not exists (select 1 from referral_reminder m"
                        + " where m.referral_id = f.id and m.overdue = ?) and " + WAITING)
                .params(from, to, overdue)
                .query((row, index) -> new Waiting(
                        new ReferralId(row.getObject(1, UUID.class)),
                        new OrganisationId(row.getObject(2, UUID.class)),
                        row.getObject(3, LocalDate.class)))
                .list();
    }

    /** Whether nobody else, on another node, reminded of it in this way. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean note(ReferralId referral, boolean overdue) {
        return jdbc.sql("insert ignore into referral_reminder (referral_id, overdue) values (?, ?)")
                        .params(referral.value(), overdue)
                        .update()
                == 1;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void remindAnew(ReferralId referral) {
        jdbc.sql("delete from referral_reminder where referral_id = ?")
                .param(referral.value())
                .update();
    }

    /** Whether advice of this ministry is awaited still. */
    boolean isWaiting(ReferralId referral, OrganisationId ministry) {
        return jdbc.sql("select exists (select 1 from referral f where f.id = ? and f.ministry_id = ? and " + WAITING
                        + ")")
                .params(referral.value(), ministry.value())
                .query(Boolean.class)
                .single();
    }

    /** The referrals of these remarks to this body for which nothing is awaited any more. */
    List<ReferralId> answeredBy(OrganisationId ministry, Collection<RemarkId> remarks) {
        return remarks.isEmpty()
                ? List.of()
                : jdbc.sql("select f.id from referral f where f.ministry_id = :ministry and f.recalled_at is null"
                                + " and f.id in (select referral_id from remark_referral where remark_id in (:remarks))"
                                + " and not (" + WAITING + ")")
                        .param("ministry", ministry.value())
                        .param("remarks", remarks.stream().map(RemarkId::value).toList())
                        .query((row, index) -> new ReferralId(row.getObject(1, UUID.class)))
                        .list();
    }
}
