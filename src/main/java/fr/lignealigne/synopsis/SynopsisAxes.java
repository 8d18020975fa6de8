package fr.lignealigne.synopsis;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.RemarkTable;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The consolidated feedback on a version by other axes than its passages; organisations are counted, not messages. */
@Service
@Transactional(readOnly = true)
public class SynopsisAxes {

    /** Once for each territory: of the signatories who are at home there the first one counts. */
    private static final String ONCE_A_TERRITORY = "(" + RemarkTable.ONCE
            + " or not exists (select 1 from remark_signatory e join organisation f on f.id = e.organisation_id"
            + " where e.remark_id = r.id and e.ordinal < g.ordinal and f.time_zone = o.time_zone))";

    private static final String MOST_SPOKEN_OF = " order by organisations desc, remarks desc, k";

    private final JdbcClient jdbc;
    private final Versions versions;

    SynopsisAxes(JdbcClient jdbc, Versions versions) {
        this.jdbc = jdbc;
        this.versions = versions;
    }

    /** How the rows of an axis are found, counted and sorted. */
    private record Grouping(String key, String join, SynopsisSums sums, String order) {

        static Grouping by(Axis axis) {
            return switch (axis) {
                case PASSAGE ->
                    new Grouping(
                            "concat(r.first_line, '-', r.last_line)",
                            "",
                            SynopsisSums.OF_REMARKS,
                            " order by min(r.first_line), min(r.last_line)");
                case MEASURE ->
                    new Grouping("r.measure_id", "", SynopsisSums.OF_REMARKS, " order by min(r.first_line), k");
                case THEME ->
                    new Grouping(
                            "t.theme",
                            " left join remark_theme t on t.remark_id = r.id",
                            SynopsisSums.OF_REMARKS,
                            MOST_SPOKEN_OF);
                case FORM ->
                    new Grouping(
                            "t.form",
                            " left join remark_form t on t.remark_id = r.id",
                            SynopsisSums.OF_REMARKS,
                            MOST_SPOKEN_OF);
                case TERRITORY ->
                    new Grouping(
                            "o.time_zone",
                            " join organisation o on o.id = " + RemarkTable.SPEAKER,
                            new SynopsisSums(ONCE_A_TERRITORY),
                            MOST_SPOKEN_OF);
                case ORGANISATION ->
                    new Grouping(RemarkTable.SPEAKER, "", new SynopsisSums("true"), " order by remarks desc, k");
            };
        }
    }

    /** Every row of an axis: measures in the order of the text, else the one most organisations speak of first. */
    public List<SynopsisGroup> groups(Viewer viewer, PlanVersionId version, SynopsisFilter filter, Axis axis) {
        NotAllowed.unless(SynopsisAccess.mayRead(viewer));
        versions.get(viewer, version);
        Grouping grouping = Grouping.by(axis);
        SynopsisSums sums = grouping.sums();
        SynopsisCondition condition = SynopsisCondition.of(version, filter, sums.decided(), sums.remarks());
        return jdbc.sql("select " + grouping.key() + " as k, " + sums.remarks() + " as remarks, " + sums.joint()
                        + " as joint_ones, " + SynopsisSums.ORGANISATIONS + " as organisations, " + sums.decided()
                        + " as decided" + sums.byKind() + condition.sql(grouping.join())
                        + Synopsis.onChosenPassages(version, filter) + " group by k" + grouping.order())
                .params(condition.parameters())
                .query((row, index) -> new SynopsisGroup(
                        axis,
                        Objects.requireNonNullElse(row.getString("k"), ""),
                        row.getInt("remarks"),
                        row.getInt("joint_ones"),
                        row.getInt("organisations"),
                        row.getInt("decided"),
                        SynopsisSums.byKind(row)))
                .list();
    }
}
