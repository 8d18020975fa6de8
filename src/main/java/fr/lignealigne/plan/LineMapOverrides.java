package fr.lignealigne.plan;

import fr.lignealigne.account.PersonId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What publishers said of the map between a version and the next one, kept for good. */
@Repository
class LineMapOverrides {

    /** The place of an item that became none. */
    static final int NOWHERE = -1;

    private final JdbcClient jdbc;

    LineMapOverrides(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Override(int position, int place, String words) {}

    /** By position in the earlier version; one whose item was rewritten since is left out, and the machine decides. */
    Map<Integer, Integer> of(PlanText before, PlanText after) {
        Map<Integer, Integer> places = new HashMap<>();
        jdbc.sql("select position, place, words from line_map_override where from_version = ? and to_version = ?")
                .params(before.version().value(), after.version().value())
                .query((row, index) -> new Override(row.getInt(1), row.getInt(2), row.getString(3)))
                .list()
                .forEach(one -> place(one, after.items()).ifPresent(place -> places.put(one.position(), place)));
        return places;
    }

    private static OptionalInt place(Override one, List<Item> items) {
        if (one.place() == NOWHERE) {
            return OptionalInt.of(NOWHERE);
        }
        if (one.place() < items.size() && items.get(one.place()).text().equals(one.words())) {
            return OptionalInt.of(one.place());
        }
        int[] same = IntStream.range(0, items.size())
                .filter(place -> items.get(place).text().equals(one.words()))
                .toArray();
        return same.length == 1 ? OptionalInt.of(same[0]) : OptionalInt.empty();
    }

    void put(
            PlanVersionId before, PlanVersionId after, int position, int place, String words, PersonId by, Instant at) {
        jdbc.sql("""
                insert into line_map_override (from_version, to_version, position, place, words, decided_by, decided_at)
                values (?, ?, ?, ?, ?, ?, ?)
                on duplicate key update place = values(place), words = values(words),
                    decided_by = values(decided_by), decided_at = values(decided_at)""")
                .params(
                        before.value(),
                        after.value(),
                        position,
                        place,
                        words,
                        by.value(),
                        at.atZone(ZoneOffset.UTC).toLocalDateTime())
                .update();
    }

    void remove(PlanVersionId before, PlanVersionId after, int position) {
        jdbc.sql("delete from line_map_override where from_version = ? and to_version = ? and position = ?")
                .params(before.value(), after.value(), position)
                .update();
    }
}
