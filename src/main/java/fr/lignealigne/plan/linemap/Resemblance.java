package fr.lignealigne.plan.linemap;

/**
 * How much the words of two pieces speak for their being one piece, in nats: ln of the ratio of two probabilities, of
 * seeing these words if the new piece came from the old one, and if it has nothing to do with it. The first supposes the
 * likeliest of three ways a text lives on: left alone, touched, rewritten.
 */
final class Resemblance {

    private static final double[] KEPT = {0.995, 0.90, 0.62};
    private static final double[] FRESH = {0.01, 0.12, 0.45};
    private static final double[] WAY = {0.75, 0.17, 0.08};

    private final Vocabulary vocabulary;
    private final double[] forKept = new double[WAY.length];
    private final double[] forLost = new double[WAY.length];
    private final double[] forFresh = new double[WAY.length];
    private final double[] forWay = new double[WAY.length];

    Resemblance(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (int way = 0; way < WAY.length; way++) {
            forKept[way] = Math.log(KEPT[way]);
            forLost[way] = Math.log(1 - KEPT[way]);
            forFresh[way] = Math.log(FRESH[way]);
            forWay[way] = Math.log(WAY[way]);
        }
    }

    double evidence(Print before, Print after) {
        int[] a = before.words();
        int[] b = after.words();
        int i = 0;
        int j = 0;
        int shared = 0;
        double told = 0;
        while (i < a.length && j < b.length) {
            if (a[i] == b[j]) {
                told += vocabulary.presence(a[i++]);
                shared++;
                j++;
            } else if (a[i] < b[j]) {
                told += vocabulary.absence(a[i++]);
            } else {
                j++;
            }
        }
        while (i < a.length) {
            told += vocabulary.absence(a[i++]);
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int way = 0; way < WAY.length; way++) {
            double here = forWay[way]
                    + shared * forKept[way]
                    + (a.length - shared) * forLost[way]
                    + (b.length - shared) * forFresh[way];
            best = Math.max(best, here);
        }
        return told + best;
    }

    /** Share of what the two pieces tell that they tell together, 0 to 1. */
    double closeness(Print before, Print after) {
        double shared = shared(before, after, 0);
        double all = told(before, 0) + told(after, 0);
        return all == 0 ? 1 : 2 * shared / all;
    }

    /** Share of what the words of one piece tell that the other tells too, 0 to 1; 0 when they tell nothing. */
    double within(Print small, Print large) {
        double all = told(small);
        return all == 0 ? 0 : shared(small, large, Vocabulary.FIRST_WORD) / all;
    }

    /** What the words of a piece tell, in nats. */
    double told(Print print) {
        return told(print, Vocabulary.FIRST_WORD);
    }

    private double told(Print print, int from) {
        double all = 0;
        for (int word : print.words()) {
            all += word < from ? 0 : vocabulary.presence(word);
        }
        return all;
    }

    private double shared(Print before, Print after, int from) {
        int[] a = before.words();
        int[] b = after.words();
        double shared = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                shared += a[i] < from ? 0 : vocabulary.presence(a[i]);
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }
}
