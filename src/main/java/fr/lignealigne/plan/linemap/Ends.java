package fr.lignealigne.plan.linemap;

import java.util.List;

/** What both versions begin and end with, word for word: it stays where it is, and costs nothing to find. */
final class Ends {

    /** So near to a difference a heading may be the same by chance, and only its surroundings tell. */
    private static final int BORDER = 4;

    private Ends() {}

    static void fix(List<Piece> olds, List<Piece> news, Candidates candidates) {
        int n = olds.size();
        int m = news.size();
        int least = Math.min(n, m);
        int head = 0;
        while (head < least && olds.get(head).equals(news.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < least - head && olds.get(n - 1 - tail).equals(news.get(m - 1 - tail))) {
            tail++;
        }
        if (head < n || head < m) {
            head = Math.max(0, head - BORDER);
            tail = Math.max(0, tail - BORDER);
            // Of a run of equal pieces that changed in length, nobody can tell which ones stayed.
            while (head > 0 && (repeats(olds, head - 1, head) || repeats(news, head - 1, head))) {
                head--;
            }
            while (tail > 0 && (repeats(olds, n - tail, n - tail - 1) || repeats(news, m - tail, m - tail - 1))) {
                tail--;
            }
        }
        for (int i = 0; i < head; i++) {
            candidates.fix(i, i);
        }
        for (int i = n - tail; i < n; i++) {
            candidates.fix(i, i + m - n);
        }
    }

    private static boolean repeats(List<Piece> pieces, int inside, int outside) {
        return outside >= 0 && outside < pieces.size() && pieces.get(inside).equals(pieces.get(outside));
    }
}
