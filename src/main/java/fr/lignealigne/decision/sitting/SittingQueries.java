package fr.lignealigne.decision.sitting;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.DecisionId;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.plan.ItemId;
import fr.lignealigne.plan.Passage;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.WordingOrigin;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkTable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads sittings with the functions of those who act in them. */
@Repository
class SittingQueries {

    /** What stands undecided on the points of a running sitting that it did not decide. */
    private static final String WAITING = """
            from sitting_point p join sitting t on t.id = p.sitting_id
                join remark r on r.version_id = t.version_id
                    and r.first_line = p.first_line and r.last_line = p.last_line
            where p.sitting_id = :sitting and t.state = 'RUNNING' and p.state <> 'DECIDED'
                and r.deposited_at is not null and not exists (select 1 from decision_remark d where d.remark_id = r.id)
            """ + " and " + RemarkTable.STANDS;

    private final JdbcClient jdbc;

    SittingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SittingSummary> list(PlanVersionId version) {
        return jdbc.sql("""
                select s.id, s.title, s.state, s.prepared_at, s.opened_at,
                    (select count(*) from sitting_point p where p.sitting_id = s.id) as points,
                    (select count(*) from sitting_point p where p.sitting_id = s.id and p.state <> 'OPEN') as settled
                from sitting s where s.version_id = ? order by s.prepared_at desc, s.id""")
                .param(version.value())
                .query((row, index) -> new SittingSummary(
                        new SittingId(row.getObject("id", UUID.class)),
                        row.getString("title"),
                        SittingState.valueOf(row.getString("state")),
                        Objects.requireNonNull(instant(row, "prepared_at")),
                        instant(row, "opened_at"),
                        row.getInt("points"),
                        row.getInt("settled")))
                .list();
    }

    Optional<SittingDetails> find(Viewer viewer, SittingId id) {
        return jdbc.sql("""
                select s.*, p.function as preparer, l.function as leader
                from sitting s join person p on p.id = s.prepared_by left join person l on l.id = s.led_by
                where s.id = ?""")
                .param(id.value())
                .query((row, index) -> new SittingDetails(
                        id,
                        new PlanVersionId(row.getObject("version_id", UUID.class)),
                        row.getString("title"),
                        row.getInt("planned_minutes"),
                        SittingState.valueOf(row.getString("state")),
                        row.getString("preparer"),
                        Objects.requireNonNullElse(row.getString("leader"), ""),
                        viewer.person().value().equals(row.getObject("led_by", UUID.class)),
                        instant(row, "opened_at"),
                        instant(row, "closed_at"),
                        row.getInt("current_point"),
                        points(id),
                        attendees(id)))
                .optional();
    }

    private List<PointDetails> points(SittingId id) {
        return jdbc.sql("""
                select * from sitting_point where sitting_id = ? order by ordinal""").param(id.value()).query((row, index) -> point(row)).list();
    }

    private static PointDetails point(ResultSet row) throws SQLException {
        UUID decision = row.getObject("decision_id", UUID.class);
        String outcome = row.getString("outcome");
        return new PointDetails(
                new SittingPointId(row.getObject("id", UUID.class)),
                row.getInt("ordinal"),
                row.getInt("first_line"),
                row.getInt("last_line"),
                PointState.valueOf(row.getString("state")),
                decision == null ? null : new DecisionId(decision),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getString("reason"),
                row.getString("wording"),
                row.getString("note"),
                row.getString("settled_by_function"),
                instant(row, "settled_at"),
                row.getLong("seconds"),
                row.getLong("revision"),
                row.getLong("note_revision"));
    }

    private List<SittingDetails.Attendee> attendees(SittingId id) {
        return jdbc.sql("""
                select function, organisation_name, since from sitting_attendance
                where sitting_id = ? order by since, person_id""")
                .param(id.value())
                .query((row, index) -> new SittingDetails.Attendee(
                        row.getString(1), row.getString(2), Objects.requireNonNull(instant(row, "since"))))
                .list();
    }

    /** Whether they were not there before. */
    boolean attend(SittingId id, Viewer viewer, Instant now) {
        return jdbc.sql("insert ignore into sitting_attendance (sitting_id, person_id, function, organisation_name,"
                                + " since) values (?, ?, ?, ?, ?)")
                        .params(
                                id.value(),
                                viewer.person().value(),
                                viewer.function(),
                                viewer.organisationName(),
                                LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                        .update()
                > 0;
    }

    /** Which remarks each point treated, by its place on the agenda: what it decided, else what waits on its passage. */
    Map<Integer, List<RemarkId>> treated(SittingId id) {
        return jdbc
                .sql("select p.ordinal, s.remark_id"
                        + " from sitting_point p join sitting_point_remark s on s.point_id = p.id"
                        + " where p.sitting_id = :sitting union all select p.ordinal, r.id " + WAITING)
                .param("sitting", id.value())
                .query((row, index) -> Map.entry(row.getInt(1), new RemarkId(row.getObject(2, UUID.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** How a point decided that its passage is to read in the next version, with where that comes from. */
    record Wording(
            WordingOrigin origin,
            int firstLine,
            int lastLine,
            String words,
            @Nullable Passage inPlaceOf) {}

    /** Those whose decision stands, in the order of the text, with the remarks of the sitting that it answers still. */
    List<Wording> wordings(PlanVersionId version) {
        return jdbc.sql("""
                select p.*, s.title, d.outcome <> p.outcome or d.reason <> p.reason as changed_since,
                    (select group_concat(r.code order by r.code) from sitting_point_remark m
                        join decision_remark l on l.decision_id = p.decision_id and l.remark_id = m.remark_id
                        join remark r on r.id = m.remark_id where m.point_id = p.id) as codes
                from sitting_point p join sitting s on s.id = p.sitting_id join decision d on d.id = p.decision_id
                where s.version_id = ? and p.state = 'DECIDED' and p.wording <> ''
                order by p.first_line, p.last_line, p.settled_at, p.id""")
                .param(version.value())
                .query((row, index) -> new Wording(
                        new WordingOrigin.Decided(
                                row.getString("id"),
                                row.getString("title"),
                                row.getInt("ordinal"),
                                codes(row.getString("codes")),
                                row.getBoolean("changed_since")),
                        row.getInt("first_line"),
                        row.getInt("last_line"),
                        row.getString("wording"),
                        passage(row)))
                .list();
    }

    private static List<String> codes(@Nullable String joined) {
        return joined == null ? List.of() : List.of(joined.split(","));
    }

    private static @Nullable Passage passage(ResultSet row) throws SQLException {
        UUID from = row.getObject("from_item", UUID.class);
        UUID to = row.getObject("to_item", UUID.class);
        return from == null || to == null
                ? null
                : new Passage(new ItemId(from), row.getInt("from_char"), new ItemId(to), row.getInt("to_char"));
    }

    /** Numbers the points anew, in this order; the places are left first, since none holds two points. */
    void number(SittingId id, List<SittingPointId> order) {
        jdbc.sql("update sitting_point set ordinal = -ordinal where sitting_id = ?")
                .param(id.value())
                .update();
        for (int place = 0; place < order.size(); place++) {
            jdbc.sql("update sitting_point set ordinal = ? where id = ? and sitting_id = ?")
                    .params(place + 1, order.get(place).value(), id.value())
                    .update();
        }
    }

    void serve(SittingPointId point, Collection<RemarkId> remarks) {
        remarks.stream()
                .distinct()
                .forEach(remark -> jdbc.sql("insert into sitting_point_remark (point_id, remark_id) values (?, ?)")
                        .params(point.value(), remark.value())
                        .update());
    }

    void serveNoMore(SittingPointId point) {
        jdbc.sql("delete from sitting_point_remark where point_id = ?")
                .param(point.value())
                .update();
    }

    /** Right before the close: what was left waiting is written down, since what is deposited later was not spoken of. */
    void keepWhatWaits(SittingId id) {
        jdbc.sql("insert into sitting_point_remark (point_id, remark_id) select p.id, r.id " + WAITING)
                .param("sitting", id.value())
                .update();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime utc = row.getObject(column, LocalDateTime.class);
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }
}
