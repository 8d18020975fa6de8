package fr.lignealigne.synopsis;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.ItemId;
import fr.lignealigne.plan.Line;
import fr.lignealigne.plan.Measure;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkTable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The consolidated feedback on a version: what was deposited and not withdrawn, by passage, for those who prepare the
 * answer. Organisations are counted, not messages: a joint position is one remark, and each of its signatories speaks.
 */
@Service
@Transactional(readOnly = true)
public class Synopsis {

    private static final String DECIDED = SynopsisSums.OF_REMARKS.decided();
    private static final String REMARKS = SynopsisSums.OF_REMARKS.remarks();
    private static final String ORGANISATIONS = SynopsisSums.ORGANISATIONS;
    private static final String GROUPED = " group by r.first_line, r.last_line";
    private static final String BY_KIND = SynopsisSums.OF_REMARKS.byKind();

    private final JdbcClient jdbc;
    private final Versions versions;

    Synopsis(JdbcClient jdbc, Versions versions) {
        this.jdbc = jdbc;
        this.versions = versions;
    }

    /** A page of the consolidated table, by line; the plan as a whole comes first. */
    public List<SynopsisRow> rows(Viewer viewer, PlanVersionId version, SynopsisFilter filter, int offset, int limit) {
        PlanText text = text(viewer, version);
        SynopsisCondition where = where(version, filter);
        return jdbc.sql("select r.first_line, r.last_line, " + REMARKS + " as remarks, " + ORGANISATIONS
                        + " as organisations, " + DECIDED + " as decided" + BY_KIND
                        + where.sql() + GROUPED + where.having()
                        + " order by r.first_line, r.last_line limit :limit offset :offset")
                .params(where.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, index) -> row(row, text))
                .list();
    }

    /** The sums over all pages. */
    public SynopsisTotals totals(Viewer viewer, PlanVersionId version, SynopsisFilter filter) {
        text(viewer, version);
        SynopsisCondition where = where(version, filter);
        return jdbc.sql("select count(distinct r.first_line, r.last_line), " + ORGANISATIONS + ", coalesce(" + REMARKS
                        + ", 0), coalesce(" + DECIDED + ", 0)" + where.sql() + onChosenPassages(version, filter))
                .params(where.parameters())
                .query((row, index) -> new SynopsisTotals(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)))
                .single();
    }

    /** Which remarks the filter chooses, for read models that stand above this one. */
    public ChosenRemarks chosen(Viewer viewer, PlanVersionId version, SynopsisFilter filter) {
        text(viewer, version);
        SynopsisCondition where = where(version, filter);
        return new ChosenRemarks(
                "r.id in (select r.id" + where.sql() + onChosenPassages(version, filter) + ")", where.parameters());
    }

    /** The remarks themselves, by place. */
    public List<RemarkId> remarks(Viewer viewer, PlanVersionId version, SynopsisFilter filter) {
        ChosenRemarks chosen = chosen(viewer, version, filter);
        return jdbc.sql("select r.id from remark r where " + chosen.condition() + RemarkTable.BY_PLACE)
                .params(chosen.parameters())
                .query((row, index) -> new RemarkId(row.getObject(1, UUID.class)))
                .list();
    }

    /** To be put behind the condition of the same filter: only passages that are decided, or are not. */
    static String onChosenPassages(PlanVersionId version, SynopsisFilter filter) {
        SynopsisCondition where = where(version, filter);
        return filter.decided() == null
                ? ""
                : " and (r.first_line, r.last_line) in (select first_line, last_line from (select r.first_line,"
                        + " r.last_line, " + REMARKS + " as remarks, " + DECIDED + " as decided" + where.sql()
                        + GROUPED + where.having() + ") chosen)";
    }

    /** Every passage of the table in order, to go from one to the next. */
    public Trail trail(Viewer viewer, PlanVersionId version, SynopsisFilter filter) {
        text(viewer, version);
        SynopsisCondition where = where(version, filter);
        return new Trail(jdbc.sql("select r.first_line, r.last_line, " + DECIDED + " = " + REMARKS + where.sql()
                        + GROUPED + where.having() + " order by r.first_line, r.last_line")
                .params(where.parameters())
                .query((row, index) -> new PassageStop(row.getInt(1), row.getInt(2), row.getBoolean(3)))
                .list());
    }

    /** The lever measures of what was deposited and not withdrawn, the one most named first. */
    public List<NamedLever> levers(Viewer viewer, PlanVersionId version) {
        PlanText text = text(viewer, version);
        return jdbc.sql("select r.measure_id, group_concat(distinct o.short_name order by o.short_name separator '\\n')"
                        + " from remark r join organisation o on o.id = r.organisation_id"
                        + " where r.version_id = ? and r.deposited_at is not null and r.lever"
                        + " and r.measure_id is not null and " + RemarkTable.STANDS
                        + " group by r.measure_id order by count(distinct o.id) desc, min(r.first_line)")
                .param(version.value())
                .query((row, index) -> lever(row, text))
                .list();
    }

    private static NamedLever lever(ResultSet row, PlanText text) throws SQLException {
        ItemId measure = new ItemId(row.getObject(1, UUID.class));
        return new NamedLever(
                measure,
                text.measure(measure).map(Measure::title).orElse(""),
                Arrays.asList(row.getString(2).split("\n")));
    }

    private PlanText text(Viewer viewer, PlanVersionId version) {
        NotAllowed.unless(SynopsisAccess.mayRead(viewer));
        return versions.text(viewer, version);
    }

    private static SynopsisRow row(ResultSet row, PlanText text) throws SQLException {
        int first = row.getInt("first_line");
        int last = row.getInt("last_line");
        return new SynopsisRow(
                first,
                last,
                text.measureAt(first).map(Measure::title).orElse(""),
                words(text, first, last),
                row.getInt("remarks"),
                row.getInt("organisations"),
                row.getInt("decided"),
                SynopsisSums.byKind(row));
    }

    private static String words(PlanText text, int first, int last) {
        List<Line> lines = text.lines();
        return first < 1 || last > lines.size()
                ? ""
                : lines.subList(first - 1, last).stream()
                        .map(line -> text.words(line).strip())
                        .collect(Collectors.joining(" "));
    }

    private static SynopsisCondition where(PlanVersionId version, SynopsisFilter filter) {
        return SynopsisCondition.of(version, filter, DECIDED, REMARKS);
    }
}
