package fr.lignealigne.synopsis;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.ItemId;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.RemarkTable;
import fr.lignealigne.remark.Remarks;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where nobody spoke, what no decision answers, and which accepted wordings contradict each other. */
@Service
@Transactional(readOnly = true)
public class BlindSpots {

    private static final String COUNTS = ", count(distinct " + RemarkTable.SPEAKER + ") as organisations, sum("
            + RemarkTable.ONCE + ") as remarks, sum(" + RemarkTable.ONCE
            + " and r.state not in ('DECIDED', 'ANSWERED')) as unanswered from remark r" + RemarkTable.SPEAKERS;

    private static final String SAID = " where r.version_id = ? and r.deposited_at is not null"
            + " and r.measure_id is not null and " + RemarkTable.STANDS + " group by r.measure_id";

    private final JdbcClient jdbc;
    private final Versions versions;
    private final Remarks remarks;
    private final AcceptedRemarks accepted;

    BlindSpots(JdbcClient jdbc, Versions versions, Remarks remarks, AcceptedRemarks accepted) {
        this.jdbc = jdbc;
        this.versions = versions;
        this.remarks = remarks;
        this.accepted = accepted;
    }

    /** The measures of a version by the forms of exploitation that remarks on them name. */
    public SpokenMap byForm(Viewer viewer, PlanVersionId version) {
        return map(viewer, version, Axis.FORM, "t.form", " left join remark_form t on t.remark_id = r.id");
    }

    /** The measures of a version by the organisations that spoke of them; each signatory of a joint position does. */
    public SpokenMap byOrganisation(Viewer viewer, PlanVersionId version) {
        return map(viewer, version, Axis.ORGANISATION, RemarkTable.SPEAKER, "");
    }

    private SpokenMap map(Viewer viewer, PlanVersionId version, Axis axis, String key, String join) {
        NotAllowed.unless(SynopsisAccess.mayRead(viewer));
        PlanText text = versions.text(viewer, version);
        Map<ItemId, Map<String, SpokenMap.Cell>> cells = new HashMap<>();
        jdbc.sql("select r.measure_id, " + key + " as k" + once(COUNTS, axis) + join + SAID + ", k")
                .param(version.value())
                .query(row -> {
                    cells.computeIfAbsent(new ItemId(row.getObject(1, UUID.class)), measure -> new HashMap<>())
                            .put(Objects.requireNonNullElse(row.getString("k"), ""), cell(row));
                });
        Map<ItemId, SpokenMap.Cell> measures = new HashMap<>();
        jdbc.sql("select r.measure_id" + COUNTS + SAID).param(version.value()).query(row -> {
            measures.put(new ItemId(row.getObject(1, UUID.class)), cell(row));
        });
        List<PlacedWordings> contradictory =
                PlacedWordings.apart(text, remarks.those(viewer, accepted.proposing(viewer, version))).stream()
                        .filter(one -> one.wordings().isContradictory())
                        .toList();
        return new SpokenMap(axis, cells, measures, contradictory);
    }

    /** Under each signatory a joint position counts anew. */
    private static String once(String counts, Axis axis) {
        return axis == Axis.ORGANISATION ? counts.replace(RemarkTable.ONCE, "true") : counts;
    }

    private static SpokenMap.Cell cell(ResultSet row) throws SQLException {
        return new SpokenMap.Cell(row.getInt("organisations"), row.getInt("remarks"), row.getInt("unanswered"));
    }
}
