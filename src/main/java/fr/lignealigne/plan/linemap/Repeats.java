package fr.lignealigne.plan.linemap;

import java.util.List;

/** Pairs, in their order, equal pieces that are left between two placed ones: which is which is a guess. */
final class Repeats {

    /** Equal pieces in the same order between the same neighbours: likelier than not, and to confirm. */
    private static final double GUESS = 0.5;

    private static final int REACH = 64;

    private Repeats() {}

    static void pair(List<Piece> olds, List<Piece> news, Pairing pairing) {
        int from = 0;
        for (int i = 0; i < olds.size(); i++) {
            if (pairing.isPlaced(i)) {
                from = pairing.last(i) + 1;
                continue;
            }
            int to = Math.min(news.size(), from + REACH);
            for (int place = from; place < to && pairing.isFree(place); place++) {
                if (olds.get(i).equals(news.get(place))) {
                    pairing.pair(i, place, GUESS);
                    from = place + 1;
                    break;
                }
            }
        }
    }
}
