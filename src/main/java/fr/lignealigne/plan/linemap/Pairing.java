package fr.lignealigne.plan.linemap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which old piece goes to which new one: one to one, but for the parts of a split and the sources of a merge. */
final class Pairing {

    private static final int NOWHERE = -1;

    private final int[] first;
    private final int[] last;
    private final double[] confidence;
    private final int[] lookalike;
    private final List<List<Integer>> sources = new ArrayList<>();

    Pairing(int olds, int news) {
        first = new int[olds];
        last = new int[olds];
        confidence = new double[olds];
        lookalike = new int[olds];
        Arrays.fill(first, NOWHERE);
        Arrays.fill(lookalike, NOWHERE);
        for (int place = 0; place < news; place++) {
            sources.add(List.of());
        }
    }

    int olds() {
        return first.length;
    }

    int news() {
        return sources.size();
    }

    boolean isPlaced(int old) {
        return old >= 0 && old < first.length && first[old] >= 0;
    }

    boolean isFree(int place) {
        return place >= 0 && place < sources.size() && sources.get(place).isEmpty();
    }

    /** Whether it has one place, and has it for itself. */
    boolean isPlain(int old) {
        return isPlaced(old) && first[old] == last[old] && sources(first[old]).size() == 1;
    }

    int first(int old) {
        return first[old];
    }

    int last(int old) {
        return last[old];
    }

    double confidence(int old) {
        return confidence[old];
    }

    /** A new piece that resembles one that has no place, too weakly to be more than a proposal; below 0 for none. */
    int lookalike(int old) {
        return lookalike[old];
    }

    /** The old pieces that a new one comes from, in their order. */
    List<Integer> sources(int place) {
        return sources.get(place);
    }

    /** The place of each old piece, the first of several, below 0 for none. */
    int[] placed() {
        return first.clone();
    }

    void pair(int old, int place, double sure) {
        first[old] = place;
        last[old] = place;
        confidence[old] = sure;
        sources.set(place, List.of(old));
    }

    void drop(int old, int proposal, double sure) {
        if (first[old] >= 0) {
            sources.set(first[old], List.of());
            first[old] = NOWHERE;
        }
        lookalike[old] = proposal;
        confidence[old] = sure;
    }

    void split(int old, int from, int to) {
        first[old] = from;
        last[old] = to;
        for (int place = from; place <= to; place++) {
            sources.set(place, List.of(old));
        }
    }

    void merge(int old, int place, double sure) {
        first[old] = place;
        last[old] = place;
        confidence[old] = sure;
        List<Integer> all = new ArrayList<>(sources.get(place));
        all.add(old);
        all.sort(null);
        sources.set(place, List.copyOf(all));
    }
}
