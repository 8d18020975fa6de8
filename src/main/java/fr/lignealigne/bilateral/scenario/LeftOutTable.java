package fr.lignealigne.bilateral.scenario;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.bilateral.Slot;
import fr.lignealigne.bilateral.planner.HalfDay;
import fr.lignealigne.bilateral.request.RequestId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whom proposals leave out and why; lists are kept with one value a line. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LeftOutTable {

    private static final int MOST = 30;

    private final JdbcClient jdbc;

    LeftOutTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Kept.Left> of(ScenarioId scenario) {
        return jdbc.sql("select * from scenario_left_out where scenario_id = ?")
                .param(scenario.value())
                .query((row, index) -> left(row))
                .list();
    }

    private static Kept.Left left(ResultSet row) throws SQLException {
        String way = row.getString("way");
        LocalDateTime starts = row.getObject("way_starts_at", LocalDateTime.class);
        Slot slot = null;
        if (starts != null) {
            Instant start = Rows.instant(row, "way_starts_at");
            slot = new Slot(start, start.plus(Duration.ofMinutes(row.getInt("way_minutes"))));
        }
        return new Kept.Left(
                new RequestId(row.getObject("request_id", UUID.class)),
                new OrganisationId(row.getObject("association_id", UUID.class)),
                cause(row, "why", row.getString("why"), row.getInt("why_number")),
                way == null ? null : cause(row, "way", way, 0),
                slot);
    }

    private static Cause cause(ResultSet row, String side, String kind, int number) throws SQLException {
        return new Cause(
                Cause.Kind.valueOf(kind),
                lines(row.getString(side + "_who")),
                lines(row.getString(side + "_what")),
                lines(row.getString(side + "_halves")).stream()
                        .map(LeftOutTable::half)
                        .toList(),
                number);
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("\n", -1));
    }

    private static HalfDay half(String text) {
        String[] parts = text.split(" ", 2);
        return new HalfDay(LocalDate.parse(parts[0]), HalfDay.Part.valueOf(parts[1]));
    }

    /** Those whose requests are still sent, which they stay until the transaction ends: what others need was forgotten. */
    List<Kept.Left> stillToPlace(Collection<Kept.Left> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        Set<UUID> sent = Set.copyOf(jdbc.sql(
                        "select id from meeting_request where id in (:ids) and state = 'SENT' for update")
                .param("ids", all.stream().map(one -> one.request().value()).toList())
                .query(UUID.class)
                .list());
        return all.stream().filter(one -> sent.contains(one.request().value())).toList();
    }

    void replace(ScenarioId scenario, Collection<Kept.Left> all) {
        jdbc.sql("delete from scenario_left_out where scenario_id = ?")
                .param(scenario.value())
                .update();
        all.forEach(left -> add(scenario, left));
    }

    private void add(ScenarioId scenario, Kept.Left left) {
        Cause way = left.way();
        Slot slot = left.slot();
        jdbc.sql("""
                insert into scenario_left_out (scenario_id, request_id, association_id, why, why_who, why_what, why_halves,
                  why_number, way, way_who, way_what, way_halves, way_starts_at, way_minutes)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(scenario.value())
                .param(left.request().value())
                .param(left.association().value())
                .param(left.why().kind().name())
                .param(text(left.why().who()))
                .param(text(left.why().what()))
                .param(halves(left.why()))
                .param(left.why().number())
                .param(way == null ? null : way.kind().name())
                .param(way == null ? "" : text(way.who()))
                .param(way == null ? "" : text(way.what()))
                .param(way == null ? "" : halves(way))
                .param(slot == null ? null : Rows.utc(slot.startsAt()))
                .param(slot == null ? null : slot.length().toMinutes())
                .update();
    }

    private static String text(List<String> words) {
        return String.join(
                "\n",
                words.stream().limit(MOST).map(one -> one.replace('\n', ' ')).toList());
    }

    private static String halves(Cause cause) {
        return String.join(
                "\n",
                cause.when().stream().map(one -> one.day() + " " + one.part()).toList());
    }

    /** What was said of a request's needs is not kept once nobody has to place it. */
    void forget(RequestId request) {
        jdbc.sql("delete from scenario_left_out where request_id = ?")
                .param(request.value())
                .update();
    }
}
