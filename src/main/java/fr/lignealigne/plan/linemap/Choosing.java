package fr.lignealigne.plan.linemap;

import java.util.Arrays;

/** Gives each old piece its likeliest place that no likelier piece has taken. */
final class Choosing {

    private static final double ACCEPTED = 0.45;
    private static final double NEGLIGIBLE = 0.02;

    private final Candidates candidates;
    private final double[][] likelihood;

    Choosing(Candidates candidates, double[][] likelihood) {
        this.candidates = candidates;
        this.likelihood = likelihood;
    }

    Pairing choose(int news) {
        Pairing pairing = new Pairing(candidates.size(), news);
        double[] lost = new double[candidates.size()];
        for (long choice : choices()) {
            int old = (int) (choice >> 10 & 0x3FFFFFF);
            int candidate = (int) (choice & 0x3FF);
            int place = candidates.places(old)[candidate];
            double share = likelihood[old][candidate];
            if (pairing.isPlaced(old)) {
                continue;
            }
            // What pointed at a place that is gone says nothing about the others.
            double sure = share / Math.max(share, 1 - lost[old]);
            if (!pairing.isFree(place)) {
                lost[old] += share;
            } else if (sure >= ACCEPTED) {
                pairing.pair(old, place, sure);
            }
        }
        return pairing;
    }

    /** Likeliest first, then in reading order: likelihood, old piece and candidate packed in one number. */
    private long[] choices() {
        long[] choices = new long[64];
        int count = 0;
        for (int i = 0; i < likelihood.length; i++) {
            for (int c = 0; c < likelihood[i].length; c++) {
                if (likelihood[i][c] > NEGLIGIBLE) {
                    if (count == choices.length) {
                        choices = Arrays.copyOf(choices, 2 * count);
                    }
                    choices[count++] = (long) ((1 - likelihood[i][c]) * 1e6) << 36 | (long) i << 10 | c;
                }
            }
        }
        long[] sorted = Arrays.copyOf(choices, count);
        Arrays.sort(sorted);
        return sorted;
    }
}
