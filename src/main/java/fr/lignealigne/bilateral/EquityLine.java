package fr.lignealigne.bilateral;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one association was granted of the exchanges.
 *
 * @param held meetings that took place
 * @param toCome meetings that are proposed, accepted or confirmed
 * @param granted the time of both together
 * @param rank the place of its first meeting in the order of the calendar, from 1; none without a meeting
 * @param moves each time that one of its meetings was moved: the short name of who moved it
 * @param cancellations each meeting that was called off or declined: the short name of who did
 * @param missed meetings to which it did not come
 */
public record EquityLine(
        String association,
        int held,
        int toCome,
        Duration granted,
        @Nullable Integer rank,
        List<String> moves,
        List<String> cancellations,
        int missed) {

    public EquityLine {
        moves = List.copyOf(moves);
        cancellations = List.copyOf(cancellations);
    }

    /** How often each of these names is there. */
    public static Map<String, Long> byWhom(List<String> names) {
        return names.stream().collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
    }
}
