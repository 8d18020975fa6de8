package fr.lignealigne.plan.linemap;

import java.util.Arrays;
import java.util.List;

/**
 * Two old pieces that resemble one altered new piece equally well, of which one got it and the other is gone: which of
 * them lives on is a guess, however likely the order of the text makes it.
 */
final class Twins {

    private static final double MARGIN = 0.03;
    private static final double CLOSE = 0.5;

    private final boolean[] contested;
    private final int[] place;

    Twins(List<Piece> olds, List<Piece> news, Matching matching, Pairing pairing) {
        contested = new boolean[olds.size()];
        place = new int[olds.size()];
        Arrays.fill(place, -1);
        for (int old = 0; old < olds.size(); old++) {
            if (pairing.isPlaced(old)) {
                continue;
            }
            for (int wanted : matching.candidates().places(old)) {
                List<Integer> sources = pairing.sources(wanted);
                if (sources.size() == 1
                        && pairing.isPlain(sources.getFirst())
                        && !olds.get(sources.getFirst())
                                .text()
                                .equals(news.get(wanted).text())
                        && resembles(matching, old, sources.getFirst(), wanted)) {
                    contested[sources.getFirst()] = true;
                    place[old] = wanted;
                }
            }
        }
    }

    private static boolean resembles(Matching matching, int old, int other, int wanted) {
        Print now = matching.news()[wanted];
        double close = matching.resemblance().closeness(matching.olds()[old], now);
        return close > CLOSE && close >= matching.resemblance().closeness(matching.olds()[other], now) - MARGIN;
    }

    /** Whether another piece has as good a claim to the place of this one. */
    boolean isContested(int old) {
        return contested[old];
    }

    /** The place that a piece lost to its twin; below 0 for none. */
    int placeOf(int old) {
        return place[old];
    }
}
