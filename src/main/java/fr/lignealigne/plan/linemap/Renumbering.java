package fr.lignealigne.plan.linemap;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How figures changed from one version to the next, learnt from the pieces whose surroundings leave no doubt: if the
 * articles around 40 went up by one, then 41 is expected to be 42. It tips the scales; alone it proves nothing.
 */
final class Renumbering {

    private static final int REACH = 4;
    private static final int MOST_FIGURES = 4;
    private static final double FOR = 4;
    private static final double AGAINST = 2.5;
    private static final double ONE_ONLY = 0.5;
    /** A figure that nothing is known about may have stayed as well as not. */
    private static final double UNKNOWN = 0.5;

    private final TreeMap<Integer, Map<Integer, Integer>> shifts = new TreeMap<>();
    private final Map<Integer, Expected> expected = new HashMap<>();
    private int lastFigure = -1;
    private Expected last = new Expected(new int[] {0}, new double[] {0}, 0);

    /** The changes seen around a figure with their shares, and how far these can be relied on, 0 to 1. */
    private record Expected(int[] shifts, double[] shares, double sure) {

        double share(int shift) {
            for (int k = 0; k < shifts.length; k++) {
                if (shifts[k] == shift) {
                    return shares[k];
                }
            }
            return 0;
        }
    }

    /** Two pieces that are surely one. */
    void learn(Print before, Print after) {
        int[] a = before.figures();
        int[] b = after.figures();
        if (a.length == b.length && a.length <= MOST_FIGURES) {
            for (int k = 0; k < a.length; k++) {
                shifts.computeIfAbsent(a[k], x -> new TreeMap<>()).merge(b[k] - a[k], 1, Integer::sum);
            }
        }
    }

    /** What the first figures say for two pieces being one, in nats. */
    double evidence(Print before, Print after) {
        int[] a = before.figures();
        int[] b = after.figures();
        if (a.length == 0 && b.length == 0) {
            return 0;
        }
        if (a.length == 0 || b.length == 0) {
            return -ONE_ONLY;
        }
        Expected near = near(a[0]);
        double share = near.share(b[0] - a[0]);
        return share > 0.25 ? FOR * share : -AGAINST * (1 - share) * near.sure;
    }

    /** The figure that is expected in the place of this one. */
    int expected(int figure) {
        Expected near = near(figure);
        int best = 0;
        for (int k = 1; k < near.shares.length; k++) {
            best = near.shares[k] > near.shares[best] ? k : best;
        }
        return figure + near.shifts[best];
    }

    private Expected near(int figure) {
        if (figure != lastFigure) {
            lastFigure = figure;
            last = expected.computeIfAbsent(figure, this::weigh);
        }
        return last;
    }

    /** The nearer a figure, the heavier its change. */
    private Expected weigh(int figure) {
        Map<Integer, Double> weights = new TreeMap<>();
        weights.put(0, UNKNOWN / 2);
        double all = UNKNOWN;
        int count = 0;
        for (var near :
                shifts.subMap(figure - REACH, true, figure + REACH, true).entrySet()) {
            double weight = near.getKey() == figure ? 2 : 1.0 / Math.abs(near.getKey() - figure);
            for (var seen : near.getValue().entrySet()) {
                all += weight * seen.getValue();
                count += seen.getValue();
                weights.merge(seen.getKey(), weight * seen.getValue(), Double::sum);
            }
        }
        double total = all;
        return new Expected(
                weights.keySet().stream().mapToInt(shift -> shift).toArray(),
                weights.values().stream().mapToDouble(weight -> weight / total).toArray(),
                count / (count + 1.0));
    }
}
