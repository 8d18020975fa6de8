package fr.lignealigne.plan.linemap;

import java.util.Arrays;

/** The new places that are worth weighing for each old piece, ascending, with what the words say for each. */
final class Candidates {

    /** What speaks so much against a place that no surroundings make up for it. */
    private static final double HOPELESS = -15;

    private final int[][] places;
    private final double[][] evidence;
    private final boolean[] fixed;
    private final Weighing weighing;

    Candidates(int olds, Weighing weighing) {
        this.weighing = weighing;
        places = new int[olds][];
        evidence = new double[olds][];
        fixed = new boolean[olds];
        Arrays.fill(places, new int[0]);
        Arrays.fill(evidence, new double[0]);
    }

    int size() {
        return places.length;
    }

    int[] places(int old) {
        return places[old];
    }

    double[] evidence(int old) {
        return evidence[old];
    }

    boolean isFixed(int old) {
        return fixed[old];
    }

    /** Leaves an old piece no other place. */
    void fix(int old, int place) {
        places[old] = new int[] {place};
        evidence[old] = new double[] {Math.max(0, weighing.evidence(old, place))};
        fixed[old] = true;
    }

    void add(int old, int[] more, int count) {
        int[] before = places[old];
        if (count == 0 || fixed[old]) {
            return;
        }
        int[] all = Arrays.copyOf(before, before.length + count);
        System.arraycopy(more, 0, all, before.length, count);
        Arrays.sort(all);
        double[] weighed = new double[all.length];
        int kept = 0;
        int known = 0;
        for (int place : all) {
            if (kept > 0 && all[kept - 1] == place) {
                continue;
            }
            while (known < before.length && before[known] < place) {
                known++;
            }
            boolean isKnown = known < before.length && before[known] == place;
            weighed[kept] = isKnown ? evidence[old][known] : weighing.evidence(old, place);
            if (weighed[kept] > HOPELESS) {
                all[kept++] = place;
            }
        }
        places[old] = Arrays.copyOf(all, kept);
        evidence[old] = Arrays.copyOf(weighed, kept);
    }

    /** What the words of an old piece and of a new one say together, in nats. */
    @FunctionalInterface
    interface Weighing {
        double evidence(int old, int place);
    }
}
