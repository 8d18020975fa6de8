package fr.lignealigne.bench;

import java.util.Locale;
import java.util.Set;

/** Sums up how right a method's maps are, over the pairs of one group. */
final class CarryOverScore {

    static final String HEAD =
            String.format("%-28s %-6s     P     R    F1  touched  spurious       ms", "group", "method");

    private int mapped;
    private int right;
    private int expected;
    private int removed;
    private int spurious;
    private int touched;
    private int touchedRight;
    private double milliseconds;
    private int pairs;

    void add(VersionPair pair, int[] map, double time) {
        for (int i = 0; i < map.length; i++) {
            Set<Integer> places = pair.truth().get(i);
            boolean isPlaced = map[i] >= 0;
            boolean isRight = isPlaced && places.contains(map[i]);
            mapped += isPlaced ? 1 : 0;
            right += isRight ? 1 : 0;
            expected += places.isEmpty() ? 0 : 1;
            removed += places.isEmpty() ? 1 : 0;
            spurious += places.isEmpty() && isPlaced ? 1 : 0;
            if (!pair.kinds().get(i).equals("same")) {
                touched++;
                touchedRight += isRight || places.isEmpty() && !isPlaced ? 1 : 0;
            }
        }
        milliseconds += time;
        pairs++;
    }

    String row(String group, String method) {
        return String.format(
                Locale.ROOT,
                "%-28s %-6s %5.1f %5.1f %5.1f   %6.1f    %6.1f %8.1f",
                group,
                method,
                share(right, mapped),
                share(right, expected),
                100.0 * 2 * right / Math.max(1, mapped + expected),
                share(touchedRight, touched),
                share(spurious, removed),
                milliseconds / Math.max(1, pairs));
    }

    static double share(int part, int whole) {
        return 100.0 * part / Math.max(1, whole);
    }
}
