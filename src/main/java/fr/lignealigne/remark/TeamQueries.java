package fr.lignealigne.remark;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps where drafts stand in their association, and counts those who sit in it. */
@Repository
class TeamQueries {

    private final JdbcClient jdbc;

    TeamQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Team of(OrganisationId association) {
        return jdbc.sql("""
                select count(distinct p.id), coalesce(max(r.role = 'ASSOCIATION_LEAD'), 0)
                from person p join person_role r on r.person_id = p.id
                where p.organisation_id = :association and p.enabled and not p.frozen and p.password_hash is not null
                    and r.role in ('ASSOCIATION_MEMBER', 'ASSOCIATION_LEAD', 'COLLECTIVE_COORDINATOR')""")
                .param("association", association.value())
                .query((row, index) -> new Team(row.getInt(1), row.getBoolean(2)))
                .single();
    }

    DraftStage stage(RemarkId draft) {
        return jdbc.sql("select stage from draft_review where remark_id = ?")
                .param(draft.value())
                .query((row, index) -> DraftStage.valueOf(row.getString(1)))
                .optional()
                .orElse(DraftStage.IN_WRITING);
    }

    /** The reviews of the viewer's own association on a version. */
    DraftReviews reviews(Viewer viewer, PlanVersionId version) {
        Map<RemarkId, DraftReview> byDraft = new HashMap<>();
        jdbc.sql("""
                select d.remark_id, d.stage, d.reason, d.function, d.moved_at
                from draft_review d join remark r on r.id = d.remark_id
                where r.version_id = :version and r.organisation_id = :own and r.state in ('DRAFT', 'SHARED')""")
                .param("version", version.value())
                .param("own", viewer.organisation().value())
                .query((row, index) -> byDraft.put(
                        new RemarkId(row.getObject(1, UUID.class)),
                        new DraftReview(
                                DraftStage.valueOf(row.getString(2)),
                                row.getString(3),
                                row.getString(4),
                                Objects.requireNonNull(RemarkRow.instant(row, "moved_at")))))
                .list();
        return new DraftReviews(byDraft);
    }

    void move(RemarkId draft, DraftStage stage, String reason, Viewer by, Instant now) {
        if (stage == DraftStage.IN_WRITING) {
            jdbc.sql("delete from draft_review where remark_id = ?")
                    .param(draft.value())
                    .update();
            return;
        }
        jdbc.sql("""
                insert into draft_review (remark_id, stage, reason, moved_by, function, moved_at)
                values (:draft, :stage, :reason, :by, :function, :now)
                on duplicate key update stage = values(stage), reason = values(reason), moved_by = values(moved_by),
                    function = values(function), moved_at = values(moved_at)""")
                .param("draft", draft.value())
                .param("stage", stage.name())
                .param("reason", reason)
                .param("by", by.person().value())
                .param("function", by.function())
                .param("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    /** Kept aside for a draft that is thrown away; before the draft goes, and its stage with it. */
    void throwAway(RemarkId draft, Instant now) {
        jdbc.sql("""
                insert into thrown_review (remark_id, organisation_id, stage, reason, moved_by, function, moved_at,
                    thrown_at)
                select d.remark_id, r.organisation_id, d.stage, d.reason, d.moved_by, d.function, d.moved_at, ?
                from draft_review d join remark r on r.id = d.remark_id where d.remark_id = ?""")
                .params(LocalDateTime.ofInstant(now, ZoneOffset.UTC), draft.value())
                .update();
    }

    /** The draft stands where it stood: its words are those it was thrown away with. */
    void bringBack(Viewer viewer, RemarkId thrown, RemarkId again) {
        jdbc.sql("""
                insert into draft_review (remark_id, stage, reason, moved_by, function, moved_at)
                select :again, stage, reason, moved_by, function, moved_at from thrown_review
                where remark_id = :thrown and organisation_id = :own""")
                .param("again", again.value())
                .param("thrown", thrown.value())
                .param("own", viewer.organisation().value())
                .update();
        jdbc.sql("delete from thrown_review where remark_id = ? and organisation_id = ?")
                .params(thrown.value(), viewer.organisation().value())
                .update();
    }

    void sweep(Instant thrownBefore) {
        jdbc.sql("delete from thrown_review where thrown_at < ?")
                .param(LocalDateTime.ofInstant(thrownBefore, ZoneOffset.UTC))
                .update();
    }

    void forget(Collection<UUID> deposited) {
        jdbc.sql("delete from draft_review where remark_id in (:deposited)")
                .param("deposited", deposited)
                .update();
    }
}
