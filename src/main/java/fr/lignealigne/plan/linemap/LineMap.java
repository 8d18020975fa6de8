package fr.lignealigne.plan.linemap;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What became of every piece of a version in a later one. Each old piece has exactly one fate; two old pieces share a
 * place only when they were merged. The indexes are those of the pieces in the order of the text, from 0.
 */
public final class LineMap {

    private final List<Fate> fates;
    private final int size;
    private final List<Carrying> steps;

    private LineMap(List<Fate> fates, int size, List<Carrying> steps) {
        this.fates = List.copyOf(fates);
        this.size = size;
        this.steps = List.copyOf(steps);
    }

    /** Compares two versions; takes some hundredths of a second for a thousand pieces. */
    public static LineMap between(List<Piece> before, List<Piece> after) {
        List<Fate> fates = before.equals(after)
                ? same(before.size())
                : new Verdicts(before, after, new Matching(before, after)).fates();
        return new LineMap(fates, after.size(), List.of(new Carrying(before, after, fates)));
    }

    private static List<Fate> same(int size) {
        return IntStream.range(0, size)
                .mapToObj(piece -> new Fate(Status.UNCHANGED, false, List.of(piece), 1, false, List.of(), -1))
                .toList();
    }

    /** The map that was found before and kept: the fates are those of these pieces. */
    public static LineMap of(List<Piece> before, List<Piece> after, List<Fate> fates) {
        if (fates.size() != before.size()) {
            throw new IllegalArgumentException(fates.size() + " fates cannot be those of " + before.size() + " pieces");
        }
        return new LineMap(fates, after.size(), List.of(new Carrying(before, after, fates)));
    }

    /** One fate for each old piece, in their order. */
    public List<Fate> fates() {
        return fates;
    }

    public Fate fate(int piece) {
        return fates.get(piece);
    }

    /** The new pieces that no old one became. */
    public List<Integer> added() {
        Set<Integer> places = new TreeSet<>();
        fates.forEach(fate -> places.addAll(fate.places()));
        return IntStream.range(0, size)
                .filter(place -> !places.contains(place))
                .boxed()
                .toList();
    }

    /**
     * The same map, corrected by somebody who knows: each of these pieces became that one, or none for -1. A place that
     * is taken from another piece leaves that one to confirm.
     */
    public LineMap corrected(Map<Integer, Integer> corrections) {
        if (steps.size() != 1) {
            throw new IllegalStateException("Only the map between two versions is corrected");
        }
        if (corrections.isEmpty()) {
            return this;
        }
        List<Fate> better = new Correcting(fates, corrections, steps.getFirst()).fates();
        return new LineMap(better, size, List.of(steps.getFirst().with(better)));
    }

    /** Carries some characters of an old piece, step by step when the map was composed. */
    public Carried carry(Stretch stretch) {
        Carried carried = steps.getFirst().carry(stretch);
        for (Carrying step : steps.subList(1, steps.size())) {
            carried = step.carry(carried);
        }
        return carried;
    }

    /** The map from the first version to the third, given the one from the second to the third. */
    public LineMap then(LineMap next) {
        if (next.fates.size() != size) {
            throw new IllegalArgumentException(
                    "A map of " + size + " pieces cannot go on with one of " + next.fates.size());
        }
        LineMap composed = this;
        for (Carrying step : next.steps) {
            composed = composed.then(step);
        }
        return composed;
    }

    // Always one version after the other, so that it does not matter which of several maps were composed first.
    private LineMap then(Carrying step) {
        List<Fate> composed = new ArrayList<>();
        for (Fate fate : fates) {
            composed.add(fate.isRemoved() ? stillRemoved(fate, step) : through(fate, step));
        }
        List<Carrying> both = new ArrayList<>(steps);
        both.add(step);
        return new LineMap(Sharing.marked(composed, step.size()), step.size(), both);
    }

    private static Fate stillRemoved(Fate fate, Carrying next) {
        return new Fate(
                Status.REMOVED,
                false,
                List.of(),
                fate.confidence(),
                fate.toConfirm(),
                rivals(fate, next),
                fate.nearest() < 0 ? -1 : next.fate(fate.nearest()).place());
    }

    private static Fate through(Fate fate, Carrying next) {
        Set<Integer> places = new TreeSet<>();
        boolean isMoved = fate.moved();
        boolean isToConfirm = fate.toConfirm();
        boolean keepsWords = fate.keepsWords();
        double confidence = fate.confidence();
        for (int place : fate.places()) {
            Fate later = next.fate(place);
            places.addAll(later.places());
            isMoved |= later.moved();
            isToConfirm |= later.toConfirm();
            keepsWords &= later.keepsWords();
            confidence *= later.confidence();
        }
        List<Integer> rivals = rivals(fate, next);
        if (places.isEmpty()) {
            int nearest = next.fate(fate.places().getFirst()).nearest();
            return new Fate(Status.REMOVED, false, List.of(), confidence, isToConfirm, rivals, nearest);
        }
        Status status = keepsWords ? isMoved ? Status.MOVED : Status.UNCHANGED : Status.ALTERED;
        return new Fate(status, isMoved, List.copyOf(places), confidence, isToConfirm, rivals, -1);
    }

    private static List<Integer> rivals(Fate fate, Carrying next) {
        Set<Integer> rivals = new LinkedHashSet<>();
        fate.rivals().forEach(rival -> rivals.addAll(next.fate(rival).places()));
        fate.places().forEach(place -> rivals.addAll(next.fate(place).rivals()));
        return List.copyOf(rivals);
    }
}
