package fr.lignealigne.contribution;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanId;
import fr.lignealigne.remark.RemarkId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of contributions and their passages; whoever asks has asked the wall. */
@Repository
class ContributionQueries {

    private static final int BATCH = 500;

    /** A paragraph is done when none of its passages is open. */
    private static final String CONTRIBUTIONS = """
            select c.*, p.function,
                (select count(distinct w.paragraph) from contribution_passage w where w.contribution_id = c.id) as paragraphs,
                (select count(distinct w.paragraph) from contribution_passage w where w.contribution_id = c.id
                    and not w.aside and w.draft_id is null) as open
            from contribution c join person p on p.id = c.person_id
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ContributionQueries(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** A contribution by its words, also when it was discarded. */
    record Known(ContributionId id, boolean discarded) {}

    Optional<Known> find(OrganisationId organisation, PlanId plan, byte[] fingerprint) {
        return jdbc.sql("select id, discarded_at from contribution"
                        + " where organisation_id = ? and plan_id = ? and fingerprint = ?")
                .params(organisation.value(), plan.value(), fingerprint)
                .query((row, index) ->
                        new Known(new ContributionId(row.getObject(1, UUID.class)), row.getObject(2) != null))
                .optional();
    }

    /** The association of a contribution that was not discarded. */
    Optional<OrganisationId> organisation(ContributionId id) {
        return jdbc.sql("select organisation_id from contribution where id = ? and discarded_at is null")
                .param(id.value())
                .query((row, index) -> new OrganisationId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** One act on a contribution at a time. */
    void lock(ContributionId id) {
        jdbc.sql("select id from contribution where id = ? for update")
                .param(id.value())
                .query(UUID.class)
                .optional();
    }

    void insert(ContributionId id, Viewer viewer, PlanId plan, ContributionText text, Instant now) {
        jdbc.sql("""
                insert into contribution (id, plan_id, organisation_id, person_id, title, left_out, fingerprint, received_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id.value(),
                        plan.value(),
                        viewer.organisation().value(),
                        viewer.person().value(),
                        text.title(),
                        text.leftOut(),
                        text.fingerprint(),
                        LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
        addText(id, text);
        insertPassages(
                id,
                text.paragraphs().stream()
                        .map(one -> new Taking.Cut(one.number(), 0, one.words().length(), false))
                        .toList(),
                false,
                null,
                null);
    }

    /** What was discarded comes again: what was placed of it is placed. */
    void revive(ContributionId id, Viewer viewer, ContributionText text, Instant now) {
        jdbc.sql("update contribution set person_id = ?, received_at = ?, discarded_at = null where id = ?")
                .params(viewer.person().value(), LocalDateTime.ofInstant(now, ZoneOffset.UTC), id.value())
                .update();
        addText(id, text);
    }

    private void addText(ContributionId id, ContributionText text) {
        rename(id, text.title(), LetterDate.in(text.paragraphs()).orElse(null));
        batches.batchUpdate(
                "insert into contribution_paragraph (contribution_id, number, kind, level, marker, words)"
                        + " values (?, ?, ?, ?, ?, ?)",
                text.paragraphs(),
                BATCH,
                (row, one) -> {
                    row.setObject(1, id.value());
                    row.setInt(2, one.number());
                    row.setString(3, one.kind().name());
                    row.setInt(4, one.level());
                    row.setString(5, one.marker());
                    row.setString(6, one.words());
                });
    }

    Contribution get(ContributionId id) {
        List<ContributionPassage> passages = passages(id);
        return jdbc.sql(CONTRIBUTIONS + "where c.id = ?")
                .param(id.value())
                .query((row, index) -> ContributionRows.contribution(row, passages))
                .single();
    }

    /** What an association handed in on a plan, the latest first, without the passages. */
    List<Contribution> of(OrganisationId organisation, PlanId plan) {
        return jdbc.sql(CONTRIBUTIONS + "where c.organisation_id = ? and c.plan_id = ? and c.discarded_at is null"
                        + " order by c.received_at desc, c.id")
                .params(organisation.value(), plan.value())
                .query((row, index) -> ContributionRows.contribution(row, List.of()))
                .list();
    }

    List<ContributionPassage> passages(ContributionId id) {
        return jdbc.sql("""
                select w.*, g.kind, g.level, g.marker, g.words, coalesce(p.function, '') as function
                from contribution_passage w
                join contribution_paragraph g on g.contribution_id = w.contribution_id and g.number = w.paragraph
                left join person p on p.id = w.handled_by
                where w.contribution_id = ? order by w.paragraph, w.start_char""")
                .param(id.value())
                .query((row, index) -> ContributionRows.passage(row))
                .list();
    }

    /** Puts passages in the place of others. */
    void replace(
            ContributionId id,
            Collection<ContributionPassage> before,
            List<Taking.Cut> cuts,
            Viewer by,
            boolean aside,
            @Nullable RemarkId draft) {
        batches.batchUpdate(
                "delete from contribution_passage where contribution_id = ? and paragraph = ? and start_char = ?",
                before,
                BATCH,
                (row, one) -> {
                    row.setObject(1, id.value());
                    row.setInt(2, one.paragraph().number());
                    row.setInt(3, one.start());
                });
        insertPassages(id, cuts, aside, draft, by);
    }

    private void insertPassages(
            ContributionId id, List<Taking.Cut> cuts, boolean aside, @Nullable RemarkId draft, @Nullable Viewer by) {
        batches.batchUpdate("""
                insert into contribution_passage (contribution_id, paragraph, start_char, end_char, aside, draft_id,
                    handled_by) values (?, ?, ?, ?, ?, ?, ?)""", cuts, BATCH, (row, cut) -> {
            row.setObject(1, id.value());
            row.setInt(2, cut.paragraph());
            row.setInt(3, cut.start());
            row.setInt(4, cut.end());
            row.setBoolean(5, cut.taken() && aside);
            row.setObject(6, cut.taken() && draft != null ? draft.value() : null);
            row.setObject(7, cut.taken() && by != null ? by.person().value() : null);
        });
    }

    void rename(ContributionId id, String title, @Nullable LocalDate date) {
        jdbc.sql("update contribution set title = :title, dated = :dated where id = :id")
                .param("title", title)
                .param("dated", date)
                .param("id", id.value())
                .update();
    }

    /** Its words go; that it was here, and what was placed, stays. */
    void discard(ContributionId id, Instant now) {
        jdbc.sql("delete from contribution_paragraph where contribution_id = ?")
                .param(id.value())
                .update();
        jdbc.sql("update contribution set title = '', dated = null, discarded_at = ? where id = ?")
                .params(LocalDateTime.ofInstant(now, ZoneOffset.UTC), id.value())
                .update();
    }

    /** A draft is back under another id. */
    void follow(OrganisationId organisation, RemarkId thrown, RemarkId back) {
        jdbc.sql("""
                update contribution_passage w join contribution c on c.id = w.contribution_id
                set w.draft_id = ? where w.draft_id = ? and c.organisation_id = ?""").params(back.value(), thrown.value(), organisation.value()).update();
    }
}
