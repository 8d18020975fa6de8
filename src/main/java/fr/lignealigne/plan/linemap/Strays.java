package fr.lignealigne.plan.linemap;

import java.util.Arrays;

/**
 * Pieces whose words turn up alone, away from all their neighbours. That may be a move, or a new piece that happens to
 * resemble one that was removed. How often free new pieces resemble old ones that are known to live elsewhere tells how
 * many such coincidences to expect among those that are not: the target-decoy estimate of false discoveries (Elias and
 * Gygi 2007, for the search of mass spectra).
 */
final class Strays {

    private static final int ALONG = 3;
    private static final int ACROSS = 8;
    private static final double MOVED = 0.85;
    private static final double CLOSE = 0.5;
    private static final double EVIDENT = 14;

    private final Print[] olds;
    private final Print[] news;
    private final Resemblance resemblance;
    private final Candidates candidates;
    private final Pairing pairing;
    private final int[] place;
    private final boolean[] isClaimed;

    Strays(Vocabulary vocabulary, Resemblance resemblance, Candidates candidates, Pairing pairing) {
        olds = vocabulary.olds();
        news = vocabulary.news();
        this.resemblance = resemblance;
        this.candidates = candidates;
        this.pairing = pairing;
        place = new int[olds.length];
        isClaimed = new boolean[news.length];
    }

    void settle() {
        Arrays.fill(place, -1);
        boolean[] isOut = Order.outOf(pairing.placed(), olds);
        for (int i = 0; i < olds.length; i++) {
            if (isOut[i] && pairing.isPlain(i) && isAlone(i)) {
                claim(i, pairing.first(i));
            }
        }
        // Apart: those that say the very same, and those that only resemble.
        double[] found = new double[2];
        double[] copies = new double[2];
        int open = 0;
        for (int i = 0; i < olds.length; i++) {
            boolean isOpen = place[i] >= 0 || !pairing.isPlaced(i);
            int look = place[i] >= 0 ? place[i] : lookalike(i);
            open += isOpen ? 1 : 0;
            if (look >= 0) {
                (isOpen ? found : copies)[kind(i, look)]++;
            }
            if (look >= 0 && isOpen) {
                claim(i, look);
            }
        }
        double chance = open / Math.max(1.0, olds.length - open);
        for (int i = 0; i < olds.length; i++) {
            if (place[i] >= 0) {
                int kind = kind(i, place[i]);
                decide(i, Math.max(0, 1 - chance * copies[kind] / found[kind]));
            }
        }
    }

    private void claim(int old, int look) {
        place[old] = look;
        isClaimed[look] = true;
    }

    private void decide(int old, double sure) {
        if (sure < MOVED) {
            pairing.drop(old, place[old], 1 - sure);
        } else if (!pairing.isPlaced(old)) {
            pairing.pair(old, place[old], sure);
        }
    }

    private int kind(int old, int look) {
        return olds[old].key() == news[look].key() ? 1 : 0;
    }

    /** The free new piece that resembles this one most, if one clearly does; below 0 for none. */
    private int lookalike(int old) {
        int best = -1;
        double most = CLOSE;
        for (int c = 0; c < candidates.places(old).length; c++) {
            int look = candidates.places(old)[c];
            if (pairing.isFree(look) && !isClaimed[look] && candidates.evidence(old)[c] > EVIDENT) {
                double close = resemblance.closeness(olds[old], news[look]);
                if (close > most) {
                    most = close;
                    best = look;
                }
            }
        }
        return best;
    }

    /** Whether no neighbour went the same way. */
    private boolean isAlone(int old) {
        for (int d = 1; d <= ALONG; d++) {
            if (isAlong(old, old - d) || isAlong(old, old + d)) {
                return false;
            }
        }
        return true;
    }

    private boolean isAlong(int old, int other) {
        if (!pairing.isPlaced(other)) {
            return false;
        }
        int step = (pairing.first(old) - pairing.first(other)) * Integer.signum(old - other);
        return step > 0 && step <= ACROSS;
    }
}
