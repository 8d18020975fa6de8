package fr.lignealigne.plan.linemap;

import java.util.Arrays;

/** Adds the places that a piece's neighbours, the gap it stands in or its figure suggest, whatever its words say. */
final class Surroundings {

    private static final int ALONG = 2;
    private static final int ACROSS = 3;
    private static final int MOST = 40;
    private static final int GAP = 12;
    private static final int FEW = 4;

    private final Print[] olds;
    private final Print[] news;
    private final Candidates candidates;

    Surroundings(Vocabulary vocabulary, Candidates candidates) {
        olds = vocabulary.olds();
        news = vocabulary.news();
        this.candidates = candidates;
    }

    /** Places just after or before those of the neighbours, of which only the trusted ones count. */
    void follow(Trust trust) {
        int[][] suggested = new int[olds.length][];
        int[] buffer = new int[MOST + ACROSS];
        for (int i = 0; i < olds.length; i++) {
            int count = 0;
            for (int d = -ALONG; d <= ALONG && !candidates.isFixed(i); d++) {
                if (d != 0 && i + d >= 0 && i + d < olds.length) {
                    count = suggest(i + d, d < 0 ? 1 : -1, trust, buffer, count);
                }
            }
            suggested[i] = Arrays.copyOf(buffer, count);
        }
        for (int i = 0; i < olds.length; i++) {
            candidates.add(i, suggested[i], suggested[i].length);
        }
    }

    private int suggest(int neighbour, int direction, Trust trust, int[] buffer, int from) {
        int count = from;
        int[] places = candidates.places(neighbour);
        for (int c = 0; c < places.length && count < MOST; c++) {
            if (trust.in(neighbour, c)) {
                for (int step = 1; step <= ACROSS; step++) {
                    int place = places[c] + direction * step;
                    if (place >= 0 && place < news.length) {
                        buffer[count++] = place;
                    }
                }
            }
        }
        return count;
    }

    /** Between two pieces that are placed, and not far from each other, all that lies between. */
    void fill(int[] placed) {
        int lastOld = -1;
        int lastNew = -1;
        for (int i = 0; i <= olds.length; i++) {
            if (i < olds.length && placed[i] < 0) {
                continue;
            }
            int place = i < olds.length ? placed[i] : news.length;
            int between = place - lastNew - 1;
            if (i - lastOld - 1 <= GAP && between > 0 && between <= GAP) {
                int[] gap = new int[between];
                Arrays.setAll(gap, k -> place - between + k);
                for (int old = lastOld + 1; old < i; old++) {
                    candidates.add(old, gap, between);
                }
            }
            lastOld = i;
            lastNew = place;
        }
    }

    /** Headings that carry the figure which the renumbering lets expect. */
    void number(Renumbering renumbering) {
        Groups headings = new Groups();
        for (int j = 0; j < news.length; j++) {
            if (isNumbered(news[j])) {
                headings.add(key(news[j].level(), news[j].figures()[0]), j);
            }
        }
        for (int i = 0; i < olds.length; i++) {
            if (isNumbered(olds[i])) {
                long key = key(olds[i].level(), renumbering.expected(olds[i].figures()[0]));
                int size = headings.size(key);
                if (size <= FEW) {
                    int[] found = new int[size];
                    Arrays.setAll(found, rank -> headings.at(key, rank));
                    candidates.add(i, found, size);
                }
            }
        }
    }

    private static boolean isNumbered(Print print) {
        return print.level() > 0 && print.figures().length > 0;
    }

    private static long key(int level, int figure) {
        return (long) level << 32 | figure;
    }

    /** Which candidates may lead to others. */
    @FunctionalInterface
    interface Trust {
        boolean in(int old, int candidate);
    }
}
