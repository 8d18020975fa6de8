package fr.lignealigne.bilateral.scenario;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.bilateral.planner.Placing;
import fr.lignealigne.bilateral.request.RequestId;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where proposals place requests. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PlacingTable {

    private final JdbcClient jdbc;

    PlacingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of time. */
    List<Kept.Row> of(ScenarioId scenario) {
        Map<UUID, Set<UUID>> officials = new HashMap<>();
        jdbc.sql("select request_id, official_id from scenario_placing_official where scenario_id = ?")
                .param(scenario.value())
                .query(row -> {
                    officials
                            .computeIfAbsent(row.getObject(1, UUID.class), any -> new HashSet<>())
                            .add(row.getObject(2, UUID.class));
                });
        return jdbc.sql("""
                select request_id, association_id, starts_at, minutes, room_id, pinned from scenario_placing
                where scenario_id = ? order by starts_at, request_id""")
                .param(scenario.value())
                .query((row, index) -> {
                    UUID request = row.getObject(1, UUID.class);
                    return new Kept.Row(
                            new OrganisationId(row.getObject(2, UUID.class)),
                            new Placing(
                                    request,
                                    Rows.instant(row, "starts_at"),
                                    Duration.ofMinutes(row.getInt(4)),
                                    officials.getOrDefault(request, Set.of()),
                                    row.getObject(5, UUID.class)),
                            row.getBoolean(6));
                })
                .list();
    }

    void replace(ScenarioId scenario, Collection<Kept.Row> rows) {
        jdbc.sql("delete from scenario_placing where scenario_id = ?")
                .param(scenario.value())
                .update();
        rows.forEach(row -> add(scenario, row));
    }

    private void add(ScenarioId scenario, Kept.Row row) {
        Placing placing = row.placing();
        jdbc.sql("""
                insert into scenario_placing (scenario_id, request_id, association_id, starts_at, minutes, room_id, pinned)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .param(scenario.value())
                .param(placing.exchange())
                .param(row.association().value())
                .param(Rows.utc(placing.start()))
                .param(placing.length().toMinutes())
                .param(placing.room())
                .param(row.pinned())
                .update();
        placing.officials()
                .forEach(official -> jdbc.sql(
                                "insert into scenario_placing_official (scenario_id, request_id, official_id) values (?, ?, ?)")
                        .params(scenario.value(), placing.exchange(), official)
                        .update());
    }

    /** Whether the proposal places that request. */
    boolean pin(ScenarioId scenario, RequestId request, boolean pinned) {
        return jdbc.sql("update scenario_placing set pinned = ? where scenario_id = ? and request_id = ?")
                        .params(pinned, scenario.value(), request.value())
                        .update()
                > 0;
    }
}
