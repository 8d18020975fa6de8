package fr.lignealigne.decision;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and links decisions in SQL; what is prepared is held back where the rows are chosen. */
@Repository
class DecisionQueries {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    DecisionQueries(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    Map<RemarkId, AnswerDetails> answers(Viewer viewer, Collection<RemarkId> remarks) {
        if (remarks.isEmpty() || !DecisionAccess.mayReadReleased(viewer)) {
            return Map.of();
        }
        boolean prepared = DecisionAccess.mayReadPrepared(viewer);
        Map<RemarkId, AnswerDetails> answers = new HashMap<>();
        jdbc.sql("""
                select l.remark_id, d.id, d.outcome, d.reason, d.decided_at, d.released_at, d.revision, p.function,
                    (select group_concat(s.remark_id) from decision_remark s where s.decision_id = d.id) as served
                from decision_remark l join decision d on d.id = l.decision_id join person p on p.id = d.decided_by
                where l.remark_id in (:remarks) and """ + (prepared ? " true" : " d.released_at is not null"))
                .param("remarks", ids(remarks))
                .query(row -> {
                    answers.put(new RemarkId(row.getObject("remark_id", UUID.class)), answer(row, prepared));
                });
        return Map.copyOf(answers);
    }

    private static AnswerDetails answer(ResultSet row, boolean prepared) throws SQLException {
        return new AnswerDetails(
                new DecisionId(row.getObject("id", UUID.class)),
                Outcome.valueOf(row.getString("outcome")),
                row.getString("reason"),
                Stream.of(row.getString("served").split(",")).map(RemarkId::of).toList(),
                prepared ? row.getString("function") : "",
                prepared ? instant(row, "decided_at") : null,
                instant(row, "released_at"),
                prepared ? row.getLong("revision") : 0);
    }

    List<DecisionEntry> history(RemarkId remark) {
        return jdbc.sql("""
                select h.change_made, h.outcome, h.reason, p.function, h.changed_at
                from decision_history h join person p on p.id = h.changed_by
                where h.remark_id = ? order by h.id desc""")
                .param(remark.value())
                .query((row, index) -> new DecisionEntry(
                        DecisionChange.valueOf(row.getString(1)),
                        Outcome.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    boolean anyDecided(List<RemarkId> remarks) {
        return jdbc.sql("select count(*) from decision_remark where remark_id in (:remarks)")
                        .param("remarks", ids(remarks))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** How many of these the State still works on: deposited, neither withdrawn nor answered. */
    int countBeforeTheState(List<RemarkId> remarks) {
        return jdbc.sql("select count(*) from remark where id in (:remarks)"
                        + " and state in ('DEPOSITED', 'UNDER_REVIEW', 'DECIDED')")
                .param("remarks", ids(remarks))
                .query(Integer.class)
                .single();
    }

    List<PlanVersionId> versionsOf(List<RemarkId> remarks) {
        return jdbc.sql("select distinct version_id from remark where id in (:remarks)")
                .param("remarks", ids(remarks))
                .query((row, index) -> new PlanVersionId(row.getObject(1, UUID.class)))
                .list();
    }

    List<RemarkId> servedBy(DecisionId decision) {
        return jdbc.sql("select remark_id from decision_remark where decision_id = ? order by remark_id")
                .param(decision.value())
                .query((row, index) -> new RemarkId(row.getObject(1, UUID.class)))
                .list();
    }

    void link(DecisionId decision, List<RemarkId> remarks) {
        if (remarks.isEmpty()) {
            return;
        }
        batches.batchUpdate(
                "insert into decision_remark (remark_id, decision_id) values (?, ?)",
                remarks,
                remarks.size(),
                (row, remark) -> {
                    row.setObject(1, remark.value());
                    row.setObject(2, decision.value());
                });
    }

    void unlink(List<RemarkId> remarks) {
        jdbc.sql("delete from decision_remark where remark_id in (:remarks)")
                .param("remarks", ids(remarks))
                .update();
    }

    void addHistory(Decision decision, List<RemarkId> remarks, DecisionChange change, Viewer by, Instant at) {
        batches.batchUpdate("""
                insert into decision_history (remark_id, decision_id, change_made, outcome, reason, changed_by, changed_at)
                values (?, ?, ?, ?, ?, ?, ?)""", remarks, remarks.size(), (row, remark) -> {
            row.setObject(1, remark.value());
            row.setObject(2, decision.id().value());
            row.setString(3, change.name());
            row.setString(4, decision.words().outcome().name());
            row.setString(5, decision.words().reason());
            row.setObject(6, by.person().value());
            row.setObject(7, LocalDateTime.ofInstant(at, ZoneOffset.UTC));
        });
    }

    static List<UUID> ids(Collection<RemarkId> remarks) {
        return remarks.stream().map(RemarkId::value).toList();
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime utc = row.getObject(column, LocalDateTime.class);
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }
}
