package fr.lignealigne.remark;

import fr.lignealigne.account.OrganisationId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which remarks are open to which ministry, in SQL; always asked under the lock of the remarks. */
@Repository
class ReferralTable {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ReferralTable(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Those of these that are open to this ministry as it stands now, whatever was read before. */
    Set<RemarkId> openTo(OrganisationId ministry, Collection<RemarkId> remarks) {
        return remarks.isEmpty()
                ? Set.of()
                : jdbc.sql("select remark_id from remark_referral where ministry_id = :ministry"
                                + " and remark_id in (:remarks) lock in share mode")
                        .param("ministry", ministry.value())
                        .param("remarks", remarks.stream().map(RemarkId::value).toList())
                        .query((row, index) -> new RemarkId(row.getObject(1, UUID.class)))
                        .set();
    }

    /** The referrals that open these to this ministry. */
    List<ReferralId> through(OrganisationId ministry, Collection<RemarkId> remarks) {
        return jdbc.sql("select distinct referral_id from remark_referral where ministry_id = :ministry"
                        + " and remark_id in (:remarks)")
                .param("ministry", ministry.value())
                .param("remarks", remarks.stream().map(RemarkId::value).toList())
                .query((row, index) -> new ReferralId(row.getObject(1, UUID.class)))
                .list();
    }

    List<RemarkId> of(ReferralId referral) {
        return jdbc.sql("select remark_id from remark_referral where referral_id = ?")
                .param(referral.value())
                .query((row, index) -> new RemarkId(row.getObject(1, UUID.class)))
                .list();
    }

    void open(ReferralId referral, OrganisationId ministry, List<RemarkId> remarks) {
        batches.batchUpdate(
                "insert into remark_referral (remark_id, ministry_id, referral_id) values (?, ?, ?)",
                remarks.stream()
                        .map(remark -> new Object[] {remark.value(), ministry.value(), referral.value()})
                        .toList());
    }

    void close(ReferralId referral) {
        jdbc.sql("delete from remark_referral where referral_id = ?")
                .param(referral.value())
                .update();
    }

    /**
     * Whether somebody acts there for a ministry who came in and may, so that a question is read by someone; never a body
     * that prepares the answer, whose own advice such a person would read.
     */
    boolean isMinistry(OrganisationId organisation) {
        return jdbc.sql("select exists (select 1 from organisation o join person p on p.organisation_id = o.id"
                        + " join person_role r on r.person_id = p.id where o.id = ? and o.kind = 'STATE'"
                        + " and r.role = 'MINISTRY' and p.enabled and not p.frozen and p.password_hash is not null"
                        + " and not exists (select 1 from person c join person_role s on s.person_id = c.id"
                        + " where c.organisation_id = o.id and s.role in ('CABINET', 'MIPROF')))")
                .param(organisation.value())
                .query(Boolean.class)
                .single();
    }
}
