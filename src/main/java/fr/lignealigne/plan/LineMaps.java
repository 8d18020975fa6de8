package fr.lignealigne.plan;

import fr.lignealigne.plan.linemap.Fate;
import fr.lignealigne.plan.linemap.LineMap;
import fr.lignealigne.plan.linemap.Piece;
import fr.lignealigne.plan.linemap.Status;
import fr.lignealigne.shared.Attempts;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The line maps between versions: computed once for a pair of published ones, stored, and kept in memory. */
@Component
class LineMaps {

    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;
    private final LineMapOverrides overrides;
    private final Attempts attempts;
    private final Map<Pair, LineMap> known = new ConcurrentHashMap<>();

    private record Pair(PlanVersionId before, PlanVersionId after) {}

    LineMaps(JdbcTemplate jdbc, LineMapOverrides overrides, Attempts attempts) {
        this.jdbc = jdbc;
        this.overrides = overrides;
        this.attempts = attempts;
    }

    /** The map of two published versions. */
    LineMap between(PlanText before, PlanText after) {
        return known.computeIfAbsent(
                new Pair(before.version(), after.version()), pair -> attempts.apart(() -> find(before, after)));
    }

    /** The map to a version in preparation, which may still be thrown away: kept nowhere. */
    LineMap draft(PlanText before, PlanText after) {
        return LineMap.between(pieces(before), pieces(after)).corrected(overrides.of(before, after));
    }

    private LineMap find(PlanText before, PlanText after) {
        List<Fate> stored = load(before.version(), after.version());
        if (stored.size() == before.items().size()) {
            return LineMap.of(pieces(before), pieces(after), stored);
        }
        LineMap map = draft(before, after);
        store(before.version(), after.version(), map.fates());
        return map;
    }

    private static List<Piece> pieces(PlanText text) {
        return text.items().stream()
                .map(item -> item.kind().isHeading()
                        ? Piece.heading(Math.max(1, item.level()), item.text())
                        : Piece.of(item.text()))
                .toList();
    }

    private List<Fate> load(PlanVersionId before, PlanVersionId after) {
        return jdbc.query(
                "select status, moved, places, confidence, to_confirm, rivals, nearest from line_map_fate"
                        + " where from_version = ? and to_version = ? order by position",
                (row, index) -> new Fate(
                        Status.valueOf(row.getString(1)),
                        row.getBoolean(2),
                        numbers(row.getString(3)),
                        row.getDouble(4),
                        row.getBoolean(5),
                        numbers(row.getString(6)),
                        row.getInt(7)),
                before.value(),
                after.value());
    }

    /** Two nodes may find the same map at once: the first one stays. */
    private void store(PlanVersionId before, PlanVersionId after, List<Fate> fates) {
        jdbc.batchUpdate("""
                insert ignore into line_map_fate (from_version, to_version, position, status, moved, places,
                    confidence, to_confirm, rivals, nearest) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", IntStream.range(0, fates.size()).boxed().toList(), BATCH, (row, position) -> {
            Fate fate = fates.get(position);
            row.setObject(1, before.value());
            row.setObject(2, after.value());
            row.setInt(3, position);
            row.setString(4, fate.status().name());
            row.setBoolean(5, fate.moved());
            row.setString(6, text(fate.places()));
            row.setDouble(7, fate.confidence());
            row.setBoolean(8, fate.toConfirm());
            row.setString(9, text(fate.rivals()));
            row.setInt(10, fate.nearest());
        });
    }

    private static String text(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static List<Integer> numbers(String text) {
        return text.isEmpty()
                ? List.of()
                : Stream.of(text.split(",")).map(Integer::valueOf).toList();
    }
}
