package fr.lignealigne.plan.linemap;

import java.util.Arrays;

/** Which pieces left the order of the text, and beside which survivor a removed one stood. */
final class Order {

    private Order() {}

    /** All that is not in the heaviest run of pieces whose places ascend; the heavier a piece, the more words it has. */
    static boolean[] outOf(int[] placed, Print[] olds) {
        int most = Arrays.stream(placed).max().orElse(-1) + 1;
        long[] heaviest = new long[most + 1];
        int[] ending = new int[most + 1];
        int[] before = new int[placed.length];
        Arrays.fill(ending, -1);
        for (int i = 0; i < placed.length; i++) {
            if (placed[i] < 0) {
                continue;
            }
            long weight = 0;
            before[i] = -1;
            for (int at = placed[i] + 1; at > 0; at -= at & -at) {
                if (heaviest[at] > weight) {
                    weight = heaviest[at];
                    before[i] = ending[at];
                }
            }
            weight += 2L + olds[i].sequence().length;
            for (int at = placed[i] + 1; at <= most; at += at & -at) {
                if (weight > heaviest[at]) {
                    heaviest[at] = weight;
                    ending[at] = i;
                }
            }
        }
        boolean[] isOut = new boolean[placed.length];
        for (int i = 0; i < placed.length; i++) {
            isOut[i] = placed[i] >= 0;
        }
        int last = -1;
        long weight = 0;
        for (int at = most; at > 0; at -= at & -at) {
            if (heaviest[at] > weight) {
                weight = heaviest[at];
                last = ending[at];
            }
        }
        for (; last >= 0; last = before[last]) {
            isOut[last] = false;
        }
        return isOut;
    }

    /** For each old piece, the place of the nearest one that kept its order, the one before it first; -1 for none. */
    static int[] nearest(Pairing pairing, boolean[] moved) {
        int[] nearest = new int[pairing.olds()];
        int[] distance = new int[pairing.olds()];
        int last = -1;
        for (int i = 0; i < nearest.length; i++) {
            last = pairing.isPlaced(i) && !moved[i] ? i : last;
            nearest[i] = last < 0 ? -1 : pairing.last(last);
            distance[i] = last < 0 ? Integer.MAX_VALUE : i - last;
        }
        last = -1;
        for (int i = nearest.length - 1; i >= 0; i--) {
            last = pairing.isPlaced(i) && !moved[i] ? i : last;
            if (last >= 0 && last - i < distance[i]) {
                nearest[i] = pairing.first(last);
            }
        }
        return nearest;
    }
}
