package fr.lignealigne.bilateral.scenario;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.planner.Measures;
import fr.lignealigne.timeline.MilestoneId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The heads of proposals in the database; what they hold is in {@link PlacingTable} and {@link LeftOutTable}. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ScenarioTable {

    private static final String HEAD = """
            select id, revision, name, first_day, last_day, step_minutes, share_minutes, least_minutes, seconds,
              milestone_id, maker_id, made_at, state, based_on, renews, published_at, wanted, placed, met, if_need_be, shortened,
              gini, gaps, room_changes, moves, moved_again
            from scenario""";

    private final JdbcClient jdbc;

    ScenarioTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Kept> all() {
        Map<UUID, Map<UUID, Long>> minutes = new HashMap<>();
        jdbc.sql("select scenario_id, subject_id, minutes from scenario_minutes where kind = 'ASSOCIATION'")
                .query(row -> {
                    minutes.computeIfAbsent(row.getObject(1, UUID.class), any -> new HashMap<>())
                            .put(row.getObject(2, UUID.class), row.getLong(3));
                });
        return jdbc.sql(HEAD + " order by made_at desc, id")
                .query((row, index) ->
                        head(row, minutes.getOrDefault(row.getObject("id", UUID.class), Map.of()), Map.of()))
                .list();
    }

    Optional<Kept> find(ScenarioId id) {
        return jdbc.sql(HEAD + " where id = ?")
                .param(id.value())
                .query((row, index) -> head(row))
                .optional();
    }

    /** The same, which nobody else changes before the transaction ends. */
    Optional<Kept> lock(ScenarioId id) {
        return jdbc.sql(HEAD + " where id = ? for update")
                .param(id.value())
                .query((row, index) -> head(row))
                .optional();
    }

    void add(
            ScenarioId id,
            Viewer maker,
            ScenarioDraft draft,
            @Nullable ScenarioId basedOn,
            @Nullable ScenarioId renews,
            Instant now) {
        MilestoneId before = draft.before();
        jdbc.sql("""
                insert into scenario (id, revision, name, made_by, maker_id, made_at, first_day, last_day, step_minutes,
                  share_minutes, least_minutes, seconds, milestone_id, state, based_on, renews)
                values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'PREPARED', ?, ?)""")
                .param(id.value())
                .param(draft.name())
                .param(maker.person().value())
                .param(maker.organisation().value())
                .param(utc(now))
                .param(draft.first())
                .param(draft.last())
                .param(draft.step())
                .param(draft.share())
                .param(draft.least())
                .param(draft.seconds())
                .param(before == null ? null : before.value())
                .param(basedOn == null ? null : basedOn.value())
                .param(renews == null ? null : renews.value())
                .update();
    }

    void state(ScenarioId id, ScenarioState state) {
        jdbc.sql("update scenario set state = ?, revision = revision + 1 where id = ?")
                .params(state.name(), id.value())
                .update();
    }

    void publish(ScenarioId id, Instant now) {
        jdbc.sql("update scenario set state = 'PUBLISHED', published_at = ?, revision = revision + 1 where id = ?")
                .params(utc(now), id.value())
                .update();
    }

    void rename(ScenarioId id, String name) {
        jdbc.sql("update scenario set name = ?, revision = revision + 1 where id = ?")
                .params(name, id.value())
                .update();
    }

    void touch(ScenarioId id) {
        jdbc.sql("update scenario set revision = revision + 1 where id = ?")
                .param(id.value())
                .update();
    }

    void delete(ScenarioId id) {
        jdbc.sql("delete from scenario where id = ?").param(id.value()).update();
    }

    /** Those that no thread computes any more. */
    int interrupt() {
        return jdbc.sql("update scenario set state = 'INTERRUPTED', revision = revision + 1 where state = 'COMPUTING'"
                        + " and (computed_by is null or computed_by not in (select id from portal_node))")
                .update();
    }

    /** @param node null where there is one alone */
    void begin(ScenarioId id, @Nullable UUID node) {
        jdbc.sql("update scenario set state = 'COMPUTING', revision = revision + 1, computed_by = ? where id = ?")
                .param(node)
                .param(id.value())
                .update();
    }

    /** Whether another node that lives has begun to compute it. */
    boolean isComputedElsewhere(ScenarioId id, UUID node) {
        return jdbc.sql("select exists (select 1 from scenario s join portal_node n on n.id = s.computed_by"
                        + " where s.id = ? and s.state = 'COMPUTING' and n.id <> ?)")
                .params(id.value(), node)
                .query(Boolean.class)
                .single();
    }

    /** Whether that node began to compute it last. */
    boolean isBegunBy(ScenarioId id, UUID node) {
        return jdbc.sql("select exists (select 1 from scenario where id = ? and computed_by = ?)")
                .params(id.value(), node)
                .query(Boolean.class)
                .single();
    }

    void finish(ScenarioId id, ScenarioState state, Measures found, Instant now) {
        jdbc.sql("""
                update scenario set state = ?, revision = revision + 1, computed_at = ?, wanted = ?, placed = ?, met = ?,
                  if_need_be = ?, shortened = ?, gini = ?, gaps = ?, room_changes = ?, moves = ?, moved_again = ?
                where id = ?""")
                .params(
                        state.name(),
                        utc(now),
                        found.wanted(),
                        found.placed(),
                        found.met(),
                        found.ifNeedBe(),
                        found.shortened(),
                        found.gini(),
                        found.gaps(),
                        found.roomChanges(),
                        found.moves(),
                        found.movedAgain(),
                        id.value())
                .update();
        jdbc.sql("delete from scenario_minutes where scenario_id = ?")
                .param(id.value())
                .update();
        found.minutes().forEach((subject, minutes) -> minutes(id, subject, "ASSOCIATION", minutes));
        found.loads().forEach((subject, minutes) -> minutes(id, subject, "OFFICIAL", minutes));
    }

    private void minutes(ScenarioId id, UUID subject, String kind, long minutes) {
        jdbc.sql("insert into scenario_minutes (scenario_id, subject_id, kind, minutes) values (?, ?, ?, ?)")
                .params(id.value(), subject, kind, minutes)
                .update();
    }

    private Map<UUID, Long> minutes(ScenarioId id, String kind) {
        return Rows.byId(jdbc.sql("select subject_id, minutes from scenario_minutes where scenario_id = ? and kind = ?")
                .params(id.value(), kind));
    }

    private Kept head(ResultSet row) throws SQLException {
        ScenarioId id = new ScenarioId(row.getObject("id", UUID.class));
        return head(row, minutes(id, "ASSOCIATION"), minutes(id, "OFFICIAL"));
    }

    private static Kept head(ResultSet row, Map<UUID, Long> minutes, Map<UUID, Long> loads) throws SQLException {
        ScenarioId id = new ScenarioId(row.getObject("id", UUID.class));
        UUID milestone = row.getObject("milestone_id", UUID.class);
        UUID basedOn = row.getObject("based_on", UUID.class);
        UUID renews = row.getObject("renews", UUID.class);
        LocalDateTime published = row.getObject("published_at", LocalDateTime.class);
        return new Kept(
                id,
                row.getLong("revision"),
                new ScenarioDraft(
                        row.getString("name"),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        row.getInt("step_minutes"),
                        row.getInt("share_minutes"),
                        row.getInt("least_minutes"),
                        row.getInt("seconds"),
                        milestone == null ? null : new MilestoneId(milestone)),
                new OrganisationId(row.getObject("maker_id", UUID.class)),
                Rows.instant(row, "made_at"),
                ScenarioState.valueOf(row.getString("state")),
                basedOn == null ? null : new ScenarioId(basedOn),
                renews == null ? null : new ScenarioId(renews),
                published == null ? null : published.toInstant(ZoneOffset.UTC),
                measures(row, minutes, loads));
    }

    private static Measures measures(ResultSet row, Map<UUID, Long> minutes, Map<UUID, Long> loads)
            throws SQLException {
        return new Measures(
                row.getInt("wanted"),
                row.getInt("placed"),
                row.getInt("met"),
                row.getInt("if_need_be"),
                row.getInt("shortened"),
                minutes,
                row.getDouble("gini"),
                loads,
                row.getLong("gaps"),
                row.getInt("room_changes"),
                row.getInt("moves"),
                row.getInt("moved_again"));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
