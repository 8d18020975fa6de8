package fr.lignealigne.plan.linemap;

/** Finds, for an old piece, the new ones that share most of its rare words, and those with the very same key. */
final class RareWords {

    private static final int BEST = 8;
    private static final int ALIKE = 6;
    /** A word that stands in more new pieces than this finds nothing: it bounds the work. */
    private static final int COMMON = 80;

    private final Vocabulary vocabulary;
    private final Groups oldKeys;
    private final Groups newKeys;
    private final int[] start;
    private final int[] holders;
    private final double[] told;
    private final double[] score;
    private final int[] touched;
    private final double[] bestScore = new double[BEST];
    private final int[] best = new int[BEST];

    RareWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        Print[] news = vocabulary.news();
        oldKeys = Groups.byKey(vocabulary.olds());
        newKeys = Groups.byKey(news);
        start = new int[vocabulary.size() + 1];
        told = new double[news.length];
        for (int j = 0; j < news.length; j++) {
            for (int word : news[j].words()) {
                start[word + 1]++;
                told[j] += vocabulary.presence(word);
            }
        }
        for (int word = 1; word < start.length; word++) {
            start[word] += start[word - 1];
        }
        holders = new int[start[start.length - 1]];
        int[] next = start.clone();
        for (int j = 0; j < news.length; j++) {
            for (int word : news[j].words()) {
                holders[next[word]++] = j;
            }
        }
        score = new double[news.length];
        touched = new int[news.length];
    }

    void seed(Candidates candidates) {
        int[] found = new int[BEST + ALIKE];
        for (int i = 0; i < candidates.size(); i++) {
            if (!candidates.isFixed(i)) {
                int count = alike(i, found);
                candidates.add(i, found, count + sharing(i, found, count));
            }
        }
    }

    private int sharing(int old, int[] found, int from) {
        int hits = 0;
        double own = 0;
        for (int word : vocabulary.olds()[old].words()) {
            double presence = vocabulary.presence(word);
            own += presence;
            if (start[word + 1] - start[word] <= COMMON) {
                for (int at = start[word]; at < start[word + 1]; at++) {
                    int place = holders[at];
                    if (score[place] == 0) {
                        touched[hits++] = place;
                    }
                    score[place] += presence;
                }
            }
        }
        int size = 0;
        for (int hit = 0; hit < hits; hit++) {
            int place = touched[hit];
            double value = score[place] / (own + told[place]);
            score[place] = 0;
            size = keep(place, value, size);
        }
        System.arraycopy(best, 0, found, from, size);
        return size;
    }

    private int keep(int place, double value, int size) {
        if (size == BEST && value <= bestScore[BEST - 1]) {
            return size;
        }
        int grown = Math.min(BEST, size + 1);
        int at = grown - 1;
        while (at > 0 && bestScore[at - 1] < value) {
            bestScore[at] = bestScore[at - 1];
            best[at] = best[at - 1];
            at--;
        }
        bestScore[at] = value;
        best[at] = place;
        return grown;
    }

    /** All pieces with the same key; of many, those of the same rank, counted from either end. */
    private int alike(int old, int[] found) {
        long key = vocabulary.olds()[old].key();
        int size = newKeys.size(key);
        int count = 0;
        if (size <= ALIKE) {
            for (; count < size; count++) {
                found[count] = newKeys.at(key, count);
            }
            return count;
        }
        int rank = oldKeys.rank(key, old);
        int fromEnd = size - oldKeys.size(key) + rank;
        if (rank < size) {
            found[count++] = newKeys.at(key, rank);
        }
        if (fromEnd >= 0) {
            found[count++] = newKeys.at(key, fromEnd);
        }
        return count;
    }
}
