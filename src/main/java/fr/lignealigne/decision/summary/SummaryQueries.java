package fr.lignealigne.decision.summary;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.plan.ItemId;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkTable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes public summaries, and what is counted in them, in SQL; asks no wall. */
@Repository
class SummaryQueries {

    private final JdbcClient jdbc;

    SummaryQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A summary as it is kept. */
    record Kept(String words, @Nullable Instant publishedAt, String publishedBy, long revision) {

        static final Kept NOTHING = new Kept("", null, "", 0);
    }

    Optional<Kept> find(PlanVersionId version) {
        return jdbc.sql("""
                select s.*, coalesce(p.function, '') as publisher
                from public_summary s left join person p on p.id = s.published_by where s.version_id = ?""")
                .param(version.value())
                .query((row, index) -> new Kept(
                        row.getString("words"),
                        instant(row, "published_at"),
                        row.getString("publisher"),
                        row.getLong("revision")))
                .optional();
    }

    /** How many were published before then. */
    long published(Instant before) {
        return jdbc.sql("select count(*) from public_summary where published_at < ?")
                .param(LocalDateTime.ofInstant(before, ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /** Every released answer with whoever speaks in its remark. */
    List<SummaryFigures.Said> said(PlanVersionId version) {
        return jdbc.sql("select r.id, d.outcome, r.measure_id, " + RemarkTable.SPEAKER + " as speaker from remark r"
                        + RemarkTable.SPEAKERS
                        + "join decision_remark l on l.remark_id = r.id join decision d on d.id = l.decision_id"
                        + " where r.version_id = ? and r.state = 'ANSWERED' and d.released_at is not null")
                .param(version.value())
                .query((row, index) -> new SummaryFigures.Said(
                        new RemarkId(row.getObject("id", UUID.class)),
                        Outcome.valueOf(row.getString("outcome")),
                        measure(row),
                        new OrganisationId(row.getObject("speaker", UUID.class))))
                .list();
    }

    private static @Nullable ItemId measure(ResultSet row) throws SQLException {
        UUID measure = row.getObject("measure_id", UUID.class);
        return measure == null ? null : new ItemId(measure);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime utc = row.getObject(column, LocalDateTime.class);
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }

    /** Keeps the first words; false when there are some. */
    boolean begin(PlanVersionId version, String words, PersonId by, Instant at) {
        return jdbc.sql("insert ignore into public_summary (version_id, revision, words, written_by, written_at)"
                                + " values (?, 1, ?, ?, ?)")
                        .params(version.value(), words, by.value(), utc(at))
                        .update()
                == 1;
    }

    /** Writes other words than those read at this revision; false when they are no longer there, or published. */
    boolean write(PlanVersionId version, long revision, String words, PersonId by, Instant at) {
        return jdbc.sql("update public_summary set revision = revision + 1, words = ?, written_by = ?, written_at = ?"
                                + " where version_id = ? and revision = ? and published_at is null")
                        .params(words, by.value(), utc(at), version.value(), revision)
                        .update()
                == 1;
    }

    /** Publishes what was read at this revision; false when it changed, or is published. */
    boolean publish(PlanVersionId version, long revision, PersonId by, Instant at) {
        return jdbc.sql("update public_summary set revision = revision + 1, published_by = ?, published_at = ?"
                                + " where version_id = ? and revision = ? and published_at is null")
                        .params(by.value(), utc(at), version.value(), revision)
                        .update()
                == 1;
    }

    /** False when it is not published, or was published anew. */
    boolean takeBack(PlanVersionId version, long revision) {
        return jdbc.sql("update public_summary set revision = revision + 1, published_by = null, published_at = null"
                                + " where version_id = ? and revision = ? and published_at is not null")
                        .params(version.value(), revision)
                        .update()
                == 1;
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
