package fr.lignealigne.plan.linemap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Of equal pieces of which fewer are left, those live on whose heading does. The flow of the text alone may keep one
 * from the section before, whose heading is gone, since it comes first.
 */
final class Sections {

    private static final int NONE = -1;
    private static final double SURE = 0.95;

    private Sections() {}

    static void settle(List<Piece> olds, List<Piece> news, Pairing pairing) {
        int[] oldHeading = headings(olds);
        int[] newHeading = headings(news);
        Map<Piece, Integer> taken = new HashMap<>();
        for (int place = 0; place < news.size(); place++) {
            if (pairing.sources(place).size() == 1
                    && pairing.isPlain(pairing.sources(place).getFirst())) {
                taken.put(news.get(place), place);
            }
        }
        for (int old = 0; old < olds.size(); old++) {
            Integer place = pairing.isPlaced(old) ? null : taken.get(olds.get(old));
            if (place == null || oldHeading[old] == NONE) {
                continue;
            }
            int holder = pairing.sources(place).getFirst();
            boolean isOurs = isUnder(pairing, oldHeading[old], newHeading[place]);
            if (isOurs
                    && olds.get(holder).equals(olds.get(old))
                    && !isUnder(pairing, oldHeading[holder], newHeading[place])) {
                pairing.drop(holder, NONE, SURE);
                pairing.pair(old, place, SURE);
            }
        }
    }

    private static boolean isUnder(Pairing pairing, int oldHeading, int newHeading) {
        return newHeading != NONE
                && oldHeading != NONE
                && pairing.isPlaced(oldHeading)
                && pairing.first(oldHeading) == newHeading;
    }

    /** The nearest heading above each piece. */
    private static int[] headings(List<Piece> pieces) {
        int[] headings = new int[pieces.size()];
        int heading = NONE;
        for (int piece = 0; piece < headings.length; piece++) {
            headings[piece] = heading;
            if (pieces.get(piece).level() > 0) {
                heading = piece;
            }
        }
        return headings;
    }
}
