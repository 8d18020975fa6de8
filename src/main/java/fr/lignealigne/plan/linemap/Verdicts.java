package fr.lignealigne.plan.linemap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Says in words of the domain what a pairing means, and how far it can be trusted. */
final class Verdicts {

    /** Below this, or with a rival above {@link #RIVAL}, somebody has to confirm. */
    private static final double FLOOR = 0.85;

    private static final double RIVAL = 0.15;
    private static final int MOST_RIVALS = 3;

    private final List<Piece> olds;
    private final List<Piece> news;
    private final Pairing pairing;
    private final Candidates candidates;
    private final double[][] likelihood;
    private final boolean[] moved;
    private final Twins twins;

    Verdicts(List<Piece> olds, List<Piece> news, Matching matching) {
        this.olds = olds;
        this.news = news;
        pairing = matching.pairing();
        candidates = matching.candidates();
        likelihood = matching.likelihood();
        moved = Order.outOf(pairing.placed(), matching.olds());
        twins = new Twins(olds, news, matching, pairing);
    }

    List<Fate> fates() {
        int[] nearest = Order.nearest(pairing, moved);
        List<Fate> fates = new ArrayList<>(olds.size());
        for (int i = 0; i < olds.size(); i++) {
            fates.add(pairing.isPlaced(i) ? placed(i) : removed(i, nearest[i]));
        }
        return fates;
    }

    private Fate placed(int old) {
        int first = pairing.first(old);
        List<Integer> places =
                IntStream.rangeClosed(first, pairing.last(old)).boxed().toList();
        List<Integer> rivals = rivals(old, first, pairing.last(old));
        double sure = Math.max(pairing.confidence(old), together(old, first, pairing.last(old)));
        boolean isDoubtful = sure < FLOOR || !rivals.isEmpty() || twins.isContested(old);
        return new Fate(status(old, first), moved[old], places, sure, isDoubtful, rivals, -1);
    }

    /** The parts of a split share between them what speaks for the whole. */
    private double together(int old, int first, int last) {
        double sum = 0;
        for (int c = 0; c < likelihood[old].length && first < last; c++) {
            int place = candidates.places(old)[c];
            sum += place >= first && place <= last ? likelihood[old][c] : 0;
        }
        return Math.min(1, sum);
    }

    private Status status(int old, int first) {
        if (pairing.sources(first).size() > 1) {
            return Status.MERGED;
        }
        if (pairing.last(old) > first) {
            return Status.SPLIT;
        }
        if (!olds.get(old).text().equals(news.get(first).text())) {
            return Status.ALTERED;
        }
        return moved[old] ? Status.MOVED : Status.UNCHANGED;
    }

    private Fate removed(int old, int nearest) {
        List<Integer> rivals = new ArrayList<>(rivals(old, -1, -1));
        double sure = 1;
        for (int c = 0; c < likelihood[old].length; c++) {
            sure -= pairing.isFree(candidates.places(old)[c]) ? likelihood[old][c] : 0;
        }
        int lookalike = pairing.lookalike(old);
        if (lookalike >= 0) {
            rivals.remove((Integer) lookalike);
            rivals.addFirst(lookalike);
            sure = pairing.confidence(old);
        }
        int twin = twins.placeOf(old);
        if (twin >= 0 && !rivals.contains(twin)) {
            rivals.add(twin);
        }
        sure = Math.max(0, sure);
        return new Fate(Status.REMOVED, false, List.of(), sure, sure < FLOOR || !rivals.isEmpty(), rivals, nearest);
    }

    /** Free places that are nearly as likely as the one chosen, if any was. */
    private List<Integer> rivals(int old, int from, int to) {
        double[] row = likelihood[old];
        int[] places = candidates.places(old);
        return IntStream.range(0, row.length)
                .filter(c -> row[c] > RIVAL && (places[c] < from || places[c] > to) && isOpen(places[c], old))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer c) -> -row[c]))
                .limit(MOST_RIVALS)
                .map(c -> places[c])
                .toList();
    }

    /** Whether a place is free, or went to a piece that is itself not sure of it. */
    private boolean isOpen(int place, int old) {
        return pairing.isFree(place)
                || pairing.sources(place).stream().allMatch(other -> other != old && pairing.confidence(other) < FLOOR);
    }
}
