package fr.lignealigne.decision.trace;

import fr.lignealigne.account.PersonId;
import fr.lignealigne.plan.ItemId;
import fr.lignealigne.plan.Passage;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes what is said of accepted remarks in later versions, in SQL; asks no wall. */
@Repository
class TraceQueries {

    private static final String READ = """
            select t.*, p.function from trace t join person p on p.id = t.said_by where\s""";

    private static final String ACCEPTED = """
            r.deposited_at is not null and r.state in ('DECIDED', 'ANSWERED')
                and d.outcome in ('ACCEPTED', 'PARTLY_ACCEPTED')""";

    private static final String STANDS = "r.deposited_at is not null and r.state not in ('WITHDRAWN', 'CORRECTED')";

    /**
     * Only while the decision says what the sitting said, since what was changed may mean other words; and only for a remark
     * that the sitting had before it, since one that the decision took in later was not spoken of.
     */
    private static final String DECIDED = """
            coalesce((select p.wording from sitting_point p where p.decision_id = d.id and p.wording <> ''
                and p.outcome = d.outcome and p.reason = d.reason
                and exists (select 1 from sitting_point_remark m where m.point_id = p.id and m.remark_id = r.id)
                limit 1), '')""";

    private final JdbcClient jdbc;

    TraceQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param placed where its association put it in the later version; null where it did not
     * @param decided the words that a sitting decided for the next version when it answered; empty where it did not say
     */
    record Accepted(RemarkId remark, @Nullable Passage placed, String decided) {}

    /** Lines of a version, from one to another. */
    record Lines(int first, int last) {}

    /** The accepted remarks on a version that no version between it and the later one was said to settle. */
    List<Accepted> accepted(PlanVersionId version, PlanVersionId later) {
        return jdbc.sql("""
                select r.id, c.from_item, c.from_char, c.to_item, c.to_char, %s as decided
                from remark r join decision_remark l on l.remark_id = r.id join decision d on d.id = l.decision_id
                    left join remark_carry c
                        on c.remark_id = r.id and c.version_id = :later and c.confirmation = 'PLACED'
                where r.version_id = :version and %s
                    and not exists (select 1 from trace t
                        join plan_version v on v.id = t.version_id join plan_version here on here.id = :later
                        where t.remark_id = r.id and v.number < here.number)""".formatted(DECIDED, ACCEPTED))
                .param("version", version.value())
                .param("later", later.value())
                .query((row, index) -> new Accepted(
                        new RemarkId(row.getObject("id", UUID.class)), passage(row), row.getString("decided")))
                .list();
    }

    /** The words that a sitting decided for the next version when it answered this remark; empty where it did not say. */
    String decided(RemarkId remark) {
        return jdbc.sql("select " + DECIDED + " from remark r join decision_remark l on l.remark_id = r.id"
                        + " join decision d on d.id = l.decision_id where r.id = ?")
                .param(remark.value())
                .query(String.class)
                .optional()
                .orElse("");
    }

    boolean isAccepted(RemarkId remark) {
        return isAnswered(remark, ACCEPTED);
    }

    boolean isReleased(RemarkId remark) {
        return isAnswered(remark, "d.released_at is not null");
    }

    private boolean isAnswered(RemarkId remark, String how) {
        return jdbc.sql("select count(*) from remark r join decision_remark l on l.remark_id = r.id"
                                + " join decision d on d.id = l.decision_id where r.id = ? and " + how)
                        .param(remark.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The lines of a version that the State was told something of. */
    List<Lines> spokenOf(PlanVersionId version) {
        return jdbc.sql("""
                select distinct r.first_line, r.last_line from remark r
                where r.version_id = :version and r.first_line > 0 and %1$s
                union
                select distinct c.first_line, c.last_line from remark_carry c join remark r on r.id = c.remark_id
                where c.version_id = :version and c.first_line > 0 and %1$s""".formatted(STANDS))
                .param("version", version.value())
                .query((row, index) -> new Lines(row.getInt(1), row.getInt(2)))
                .list();
    }

    List<TraceDetails> on(PlanVersionId version) {
        return jdbc.sql(READ + "t.version_id = ? order by t.first_line, t.from_char, t.remark_id")
                .param(version.value())
                .query((row, index) -> details(row))
                .list();
    }

    List<TraceDetails> of(Collection<RemarkId> remarks) {
        return jdbc.sql(READ + "t.remark_id in (:remarks)")
                .param("remarks", remarks.stream().map(RemarkId::value).toList())
                .query((row, index) -> details(row))
                .list();
    }

    List<TraceEntry> history(RemarkId remark, PlanVersionId version) {
        return jdbc.sql("""
                select h.change_made, h.first_line, h.last_line, h.reason, p.function, h.changed_at
                from trace_history h join person p on p.id = h.changed_by
                where h.remark_id = ? and h.version_id = ? order by h.id desc""")
                .params(remark.value(), version.value())
                .query((row, index) -> new TraceEntry(
                        TraceChange.valueOf(row.getString(1)),
                        row.getInt(2),
                        row.getInt(3),
                        row.getString(4),
                        row.getString(5),
                        instant(row, "changed_at")))
                .list();
    }

    private static TraceDetails details(ResultSet row) throws SQLException {
        return new TraceDetails(
                new RemarkId(row.getObject("remark_id", UUID.class)),
                new PlanVersionId(row.getObject("version_id", UUID.class)),
                row.getBoolean("carried_out"),
                passage(row),
                row.getInt("first_line"),
                row.getInt("last_line"),
                row.getString("words_before"),
                row.getString("words_after"),
                row.getString("reason"),
                row.getString("function"),
                instant(row, "said_at"),
                row.getLong("revision"));
    }

    private static @Nullable Passage passage(ResultSet row) throws SQLException {
        UUID from = row.getObject("from_item", UUID.class);
        UUID to = row.getObject("to_item", UUID.class);
        return from == null || to == null
                ? null
                : new Passage(new ItemId(from), row.getInt("from_char"), new ItemId(to), row.getInt("to_char"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    /** Adds the first word on a remark; false when there is one. */
    boolean add(RemarkId remark, PlanVersionId version, Said said, PersonId by, Instant at) {
        return write(
                                "insert ignore into trace (revision, remark_id, version_id, carried_out, from_item, from_char,"
                                        + " to_item, to_char, first_line, last_line, words_before, words_after, reason,"
                                        + " said_by, said_at) values (1, :remark, :version, :carriedOut, :fromItem, :fromChar,"
                                        + " :toItem, :toChar, :first, :last, :before, :after, :reason, :by, :at)",
                                remark,
                                version,
                                said,
                                by,
                                at)
                        .update()
                == 1;
    }

    /** Puts another word in the place of the one that was read at this revision; false when that is no longer there. */
    boolean replace(RemarkId remark, PlanVersionId version, long revision, Said said, PersonId by, Instant at) {
        return write(
                                "update trace set revision = revision + 1, carried_out = :carriedOut, from_item = :fromItem,"
                                        + " from_char = :fromChar, to_item = :toItem, to_char = :toChar, first_line = :first,"
                                        + " last_line = :last, words_before = :before, words_after = :after, reason = :reason,"
                                        + " said_by = :by, said_at = :at"
                                        + " where remark_id = :remark and version_id = :version and revision = :revision",
                                remark,
                                version,
                                said,
                                by,
                                at)
                        .param("revision", revision)
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec write(
            String sql, RemarkId remark, PlanVersionId version, Said said, PersonId by, Instant at) {
        Passage passage = said.passage();
        return jdbc.sql(sql)
                .param("remark", remark.value())
                .param("version", version.value())
                .param("carriedOut", said.carriedOut())
                .param("fromItem", passage == null ? null : passage.from().value())
                .param("fromChar", passage == null ? 0 : passage.fromChar())
                .param("toItem", passage == null ? null : passage.to().value())
                .param("toChar", passage == null ? 0 : passage.toChar())
                .param("first", said.firstLine())
                .param("last", said.lastLine())
                .param("before", said.before())
                .param("after", said.after())
                .param("reason", said.reason())
                .param("by", by.value())
                .param("at", LocalDateTime.ofInstant(at, ZoneOffset.UTC));
    }

    boolean remove(RemarkId remark, PlanVersionId version, long revision) {
        return jdbc.sql("delete from trace where remark_id = ? and version_id = ? and revision = ?")
                        .params(remark.value(), version.value(), revision)
                        .update()
                == 1;
    }

    void note(RemarkId remark, PlanVersionId version, TraceChange change, Said said, PersonId by, Instant at) {
        jdbc.sql("""
                insert into trace_history (remark_id, version_id, change_made, first_line, last_line, reason,
                    changed_by, changed_at) values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        remark.value(),
                        version.value(),
                        change.name(),
                        said.firstLine(),
                        said.lastLine(),
                        said.reason(),
                        by.value(),
                        LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }
}
