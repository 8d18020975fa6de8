package fr.lignealigne.plan.linemap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the other parts of a piece that was split, and the other sources of one that was merged: a part fits when most
 * of what it says stands, in its order, in what the known parts leave of the whole.
 */
final class Joints {

    private static final int NEAR = 2;
    private static final double MOST = 0.75;
    private static final double HALF_SURE = 0.8;
    /** What a piece must tell, in nats, to be looked for in a merge away from its neighbours. */
    private static final double TELLING = 20;

    private static final double SLACK = 1.2;
    private static final long LARGEST = 2_000_000;

    private final Vocabulary vocabulary;
    private final Resemblance resemblance;
    private final Candidates candidates;
    private final Pairing pairing;
    private final Print[] olds;
    private final Print[] news;

    Joints(Vocabulary vocabulary, Resemblance resemblance, Candidates candidates, Pairing pairing) {
        this.vocabulary = vocabulary;
        this.resemblance = resemblance;
        this.candidates = candidates;
        this.pairing = pairing;
        olds = vocabulary.olds();
        news = vocabulary.news();
    }

    void find() {
        for (int i = 0; i < olds.length; i++) {
            if (!pairing.isPlaced(i)) {
                beginSplit(i);
            }
            if (pairing.isPlain(i)) {
                split(i);
            }
        }
        for (int i = 0; i < olds.length; i++) {
            if (!pairing.isPlaced(i) && !merge(i)) {
                beginMerge(i);
            }
        }
    }

    /** Two free neighbours that make up this piece together. */
    private void beginSplit(int old) {
        for (int place : candidates.places(old)) {
            if (pairing.isFree(place)
                    && pairing.isFree(place + 1)
                    && isWithin(news[place], olds[old])
                    && fits(List.of(news[place]), news[place + 1], olds[old], false)) {
                pairing.pair(old, place, HALF_SURE);
                return;
            }
        }
    }

    private void split(int old) {
        int first = pairing.first(old);
        int last = first;
        List<Print> parts = new ArrayList<>(List.of(news[first]));
        boolean isGrowing = true;
        while (isGrowing) {
            isGrowing = false;
            if (pairing.isFree(first - 1) && fits(parts, news[first - 1], olds[old], true)) {
                parts.addFirst(news[--first]);
                isGrowing = true;
            }
            if (pairing.isFree(last + 1) && fits(parts, news[last + 1], olds[old], false)) {
                parts.addLast(news[++last]);
                isGrowing = true;
            }
        }
        if (first < last) {
            pairing.split(old, first, last);
        }
    }

    private boolean merge(int old) {
        for (int neighbour = old - NEAR; neighbour <= old + NEAR; neighbour++) {
            if (pairing.isPlaced(neighbour) && joins(old, pairing.first(neighbour))) {
                return true;
            }
        }
        if (resemblance.told(olds[old]) > TELLING) {
            for (int place : candidates.places(old)) {
                if (!pairing.isFree(place) && joins(old, place)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean joins(int old, int place) {
        List<Print> known = new ArrayList<>();
        for (int source : pairing.sources(place)) {
            if (pairing.first(source) != pairing.last(source)) {
                return false;
            }
            known.add(olds[source]);
        }
        boolean joins = fits(known, olds[old], news[place], true) || fits(known, olds[old], news[place], false);
        if (joins) {
            pairing.merge(old, place, 0.5 + 0.5 * resemblance.within(olds[old], news[place]));
        }
        return joins;
    }

    /** A free place that this piece and the next make up together. */
    private void beginMerge(int old) {
        if (old + 1 >= olds.length || pairing.isPlaced(old + 1)) {
            return;
        }
        for (int place : candidates.places(old)) {
            if (pairing.isFree(place)
                    && isWithin(olds[old], news[place])
                    && fits(List.of(olds[old]), olds[old + 1], news[place], false)) {
                pairing.pair(old, place, HALF_SURE);
                pairing.merge(old + 1, place, HALF_SURE);
                return;
            }
        }
    }

    private boolean isWithin(Print small, Print large) {
        return resemblance.within(small, large) >= MOST;
    }

    private boolean fits(List<Print> known, Print more, Print whole, boolean isBefore) {
        int[] target = whole.sequence();
        double own = weight(more.sequence());
        int length = more.sequence().length;
        for (Print print : known) {
            length += print.sequence().length;
        }
        // The parts are about as long together as the whole.
        if (own == 0 || length > target.length * SLACK + 2 || !isWithin(more, whole)) {
            return false;
        }
        int[] without = known.stream()
                .flatMapToInt(print -> Arrays.stream(print.sequence()))
                .toArray();
        if ((long) (without.length + more.sequence().length) * target.length > LARGEST) {
            return false;
        }
        int[] with = isBefore ? concat(more.sequence(), without) : concat(without, more.sequence());
        return common(with, target) - common(without, target) >= MOST * own;
    }

    private static int[] concat(int[] a, int[] b) {
        int[] all = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, all, a.length, b.length);
        return all;
    }

    private double weight(int[] sequence) {
        double sum = 0;
        for (int word : sequence) {
            sum += weight(word);
        }
        return sum;
    }

    private double weight(int word) {
        return word == Vocabulary.FIGURE ? 1 : 0.3 + vocabulary.presence(word);
    }

    /** Weight of the heaviest common subsequence. */
    private double common(int[] a, int[] b) {
        double[] row = new double[b.length + 1];
        for (int word : a) {
            double weight = weight(word);
            double diagonal = 0;
            for (int k = 1; k <= b.length; k++) {
                double above = row[k];
                row[k] = word == b[k - 1] ? diagonal + weight : Math.max(above, row[k - 1]);
                diagonal = above;
            }
        }
        return row[b.length];
    }
}
