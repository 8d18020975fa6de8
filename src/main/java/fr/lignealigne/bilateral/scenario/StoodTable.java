package fr.lignealigne.bilateral.scenario;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.bilateral.MeetingAsRead;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.planner.Placing;
import java.sql.ResultSet;
import java.sql.SQLException;
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

/** Where the meetings of a published calendar stood when it was computed anew. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StoodTable {

    private final JdbcClient jdbc;

    StoodTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of time. */
    List<Kept.Stood> of(ScenarioId scenario) {
        Map<UUID, Set<UUID>> officials = new HashMap<>();
        jdbc.sql("select request_id, official_id from scenario_standing_official where scenario_id = ?")
                .param(scenario.value())
                .query(row -> {
                    officials
                            .computeIfAbsent(row.getObject(1, UUID.class), any -> new HashSet<>())
                            .add(row.getObject(2, UUID.class));
                });
        return jdbc.sql("""
                select s.request_id, s.meeting_id, s.sequence, s.starts_at, s.minutes, s.room_id, m.association_id
                from scenario_standing s join bilateral_meeting m on m.id = s.meeting_id
                where s.scenario_id = ? order by s.starts_at, s.request_id""")
                .param(scenario.value())
                .query((row, index) -> stood(row, officials.getOrDefault(row.getObject(1, UUID.class), Set.of())))
                .list();
    }

    private static Kept.Stood stood(ResultSet row, Set<UUID> officials) throws SQLException {
        return new Kept.Stood(
                new MeetingAsRead(new MeetingId(row.getObject("meeting_id", UUID.class)), row.getInt("sequence")),
                new OrganisationId(row.getObject("association_id", UUID.class)),
                new Placing(
                        row.getObject("request_id", UUID.class),
                        Rows.instant(row, "starts_at"),
                        Duration.ofMinutes(row.getInt("minutes")),
                        officials,
                        row.getObject("room_id", UUID.class)));
    }

    void replace(ScenarioId scenario, Collection<Kept.Stood> all) {
        jdbc.sql("delete from scenario_standing where scenario_id = ?")
                .param(scenario.value())
                .update();
        all.forEach(one -> add(scenario, one));
    }

    private void add(ScenarioId scenario, Kept.Stood one) {
        Placing placing = one.placing();
        jdbc.sql("""
                insert into scenario_standing (scenario_id, request_id, meeting_id, sequence, starts_at, minutes, room_id)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .param(scenario.value())
                .param(placing.exchange())
                .param(one.meeting().id().value())
                .param(one.meeting().sequence())
                .param(Rows.utc(placing.start()))
                .param(placing.length().toMinutes())
                .param(placing.room())
                .update();
        placing.officials()
                .forEach(official -> jdbc.sql(
                                "insert into scenario_standing_official (scenario_id, request_id, official_id) values (?, ?, ?)")
                        .params(scenario.value(), placing.exchange(), official)
                        .update());
    }
}
