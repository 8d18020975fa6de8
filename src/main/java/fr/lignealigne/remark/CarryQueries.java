package fr.lignealigne.remark;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.CarriedPassage.Outcome;
import fr.lignealigne.plan.ItemId;
import fr.lignealigne.plan.Passage;
import fr.lignealigne.plan.PlanVersionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads carried remarks inside the walls: those of the remarks themselves. */
@Repository
class CarryQueries {

    private static final String TABLES = """

             from remark_carry c
             join remark r on r.id = c.remark_id
             join organisation o on o.id = r.organisation_id
             left join remark s on s.id = c.successor_id""";

    private static final String THERE = " where c.version_id = :version and ";

    static final String FROM = TABLES + THERE;

    /** The same, with a row for each signatory of a joint position. */
    static final String SPOKEN = TABLES + RemarkTable.SPEAKERS + THERE;

    /** Of the viewer's own organisation; of the coordinator, the joint positions too. */
    private static final String OWN = "(r.organisation_id = :own or r.joint and :coordinates)";

    /** It still speaks there: not withdrawn, not out of place, and no amended one is deposited in its stead. */
    static final String STANDING = RemarkTable.STANDS
            + " and coalesce(c.stand, '') <> 'WITHDRAWN' and coalesce(c.confirmation, '') <> 'IRRELEVANT'"
            + " and s.deposited_at is null";

    /** Its association has yet to say where it belongs. */
    private static final String WAITING = "c.to_confirm and c.confirmation is null and c.successor_id is null";

    private static final String COLUMNS = """
            , c.version_id as c_version, c.outcome as c_outcome, c.to_confirm as c_to_confirm,
                c.from_item as c_from_item, c.from_char as c_from_char, c.to_item as c_to_item, c.to_char as c_to_char,
                c.first_line as c_first_line, c.last_line as c_last_line, c.quote as c_quote,
                c.confirmation as c_confirmation, c.stand as c_stand, c.stand_at as c_stand_at,
                c.successor_id as c_successor, s.deposited_at as s_deposited_at""";

    private static final String BY_LINE =
            " order by c.first_line, c.from_char, c.last_line, c.to_char, r.deposited_at, r.code, r.created_at, r.id";

    private final JdbcClient jdbc;

    CarryQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CarriedRemark> touching(Viewer viewer, PlanVersionId version, int firstLine, int lastLine) {
        return list(
                viewer,
                version,
                STANDING + " and " + RemarkTable.touches("c"),
                Map.of("first", firstLine, "last", lastLine));
    }

    /** Those that stand on a whole of this version. */
    List<CarriedRemark> on(Viewer viewer, PlanVersionId version, Anchor.Whole anchor) {
        WholeCondition whole = WholeCondition.of(anchor, "c.from_item");
        return list(viewer, version, STANDING + " and " + whole.sql(), whole.parameters());
    }

    /** All of the viewer's own organisation, whatever was said of them. */
    List<CarriedRemark> own(Viewer viewer, PlanVersionId version) {
        return list(
                viewer,
                version,
                OWN + " and " + RemarkTable.STANDS,
                Map.of("own", viewer.organisation().value(), "coordinates", RemarkAccess.mayDepositJointly(viewer)));
    }

    /** What became of these remarks in a later version; nothing of those that were not carried there. */
    List<CarriedRemark> of(Viewer viewer, List<RemarkId> remarks, PlanVersionId version) {
        return list(
                viewer,
                version,
                "r.id in (:remarks)",
                Map.of("remarks", remarks.stream().map(RemarkId::value).toList()));
    }

    int countWaiting(Viewer viewer, PlanVersionId version) {
        return jdbc.sql("select count(*)" + FROM + STANDING + " and " + WAITING + " and " + OWN)
                .param("version", version.value())
                .param("coordinates", RemarkAccess.mayDepositJointly(viewer))
                .param("own", viewer.organisation().value())
                .query(Integer.class)
                .single();
    }

    /** The drafts of the viewer's association that were begun on an earlier version. */
    int countDrafts(Viewer viewer, PlanVersionId version) {
        return jdbc.sql("select count(*)" + FROM + STANDING + " and r.state in ('DRAFT', 'SHARED')"
                        + " and r.organisation_id = :own")
                .param("version", version.value())
                .param("own", viewer.organisation().value())
                .query(Integer.class)
                .single();
    }

    private List<CarriedRemark> list(
            Viewer viewer, PlanVersionId version, String condition, Map<String, Object> parameters) {
        RemarkScope scope = RemarkScope.of(viewer);
        RemarkRow remarks = new RemarkRow(viewer);
        return jdbc.sql(RemarkQueries.COLUMNS + COLUMNS + FROM + condition + " and " + scope.condition() + BY_LINE)
                .param("version", version.value())
                .params(parameters)
                .params(scope.parameters())
                .query((row, index) -> carried(viewer, remarks.mapRow(row, index), row))
                .list();
    }

    private static CarriedRemark carried(Viewer viewer, RemarkDetails remark, ResultSet row) throws SQLException {
        boolean isTold = RemarkAccess.mayKnowStand(
                viewer, remark.organisation(), remark.signatories().organisations());
        boolean isSuccessorTold = remark.own() || row.getObject("s_deposited_at") != null;
        UUID successor = row.getObject("c_successor", UUID.class);
        Stand stand = isTold ? value(Stand.class, row.getString("c_stand")) : null;
        boolean isAmending = stand == Stand.AMENDED && (successor == null || !isSuccessorTold);
        Confirmation confirmation = value(Confirmation.class, row.getString("c_confirmation"));
        return new CarriedRemark(
                remark,
                new PlanVersionId(row.getObject("c_version", UUID.class)),
                Outcome.valueOf(row.getString("c_outcome")),
                row.getBoolean("c_to_confirm") && confirmation == null,
                place(row),
                isTold ? confirmation : null,
                isAmending ? null : stand,
                isTold && !isAmending ? RemarkRow.instant(row, "c_stand_at") : null,
                successor == null || !isTold || !isSuccessorTold ? null : new RemarkId(successor));
    }

    private static CarriedRemark.Place place(ResultSet row) throws SQLException {
        UUID from = row.getObject("c_from_item", UUID.class);
        UUID to = row.getObject("c_to_item", UUID.class);
        return new CarriedRemark.Place(
                row.getInt("c_first_line"),
                row.getInt("c_last_line"),
                row.getString("c_quote"),
                from == null || to == null
                        ? null
                        : new Passage(
                                new ItemId(from), row.getInt("c_from_char"), new ItemId(to), row.getInt("c_to_char")));
    }

    private static <E extends Enum<E>> @Nullable E value(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
