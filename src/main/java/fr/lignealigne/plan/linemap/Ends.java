package fr.lignealigne.plan.linemap;

import java.util.List;

/** What both versions begin and end with, word for word: it stays where it is, and costs nothing to find. */
final class Ends {

    private Ends() {}

    static void fix(List<Piece> olds, List<Piece> news, Candidates candidates) {
        int n = olds.size();
        int m = news.size();
        int head = 0;
        while (head < Math.min(n, m) && olds.get(head).equals(news.get(head))) {
            head++;
        }
        int same = head;
        // Of a run of equal pieces that changed in length, nobody can tell which ones stayed.
        while (head > 0 && (repeats(olds, head - 1, head) || repeats(news, head - 1, head))) {
            head--;
        }
        int tail = 0;
        while (tail < Math.min(n, m) - same && olds.get(n - 1 - tail).equals(news.get(m - 1 - tail))) {
            tail++;
        }
        while (tail > 0 && (repeats(olds, n - tail, n - tail - 1) || repeats(news, m - tail, m - tail - 1))) {
            tail--;
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
