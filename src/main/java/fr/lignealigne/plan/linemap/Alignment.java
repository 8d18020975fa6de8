package fr.lignealigne.plan.linemap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which characters of a text live on in another, and where: whole words in their order first, then the beginnings and
 * ends that a changed word kept. The work is bounded: a part that is too long is cut at words that stand once in both.
 */
final class Alignment {

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|.", Pattern.DOTALL);
    private static final long LARGEST = 4_000_000;
    /** Fewer letters than this in common are chance. */
    private static final int STEM = 3;

    private final String before;
    private final String after;
    private final List<String> a;
    private final List<String> b;
    private final int[] pair;

    Alignment(String before, String after) {
        this.before = before;
        this.after = after;
        a = tokens(before);
        b = tokens(after);
        pair = new int[a.size()];
        Arrays.fill(pair, -1);
    }

    /** For each character of the first text its place in the second, ascending, or -1. */
    int[] map() {
        pair(0, a.size(), 0, b.size());
        int[] map = new int[before.length()];
        Arrays.fill(map, -1);
        int at = 0;
        int gap = 0;
        int taken = 0;
        int[] starts = starts(b);
        for (int i = 0; i < pair.length; i++) {
            if (pair[i] >= 0) {
                stems(map, gap, at, taken, starts[pair[i]]);
                for (int k = 0; k < a.get(i).length(); k++) {
                    map[at + k] = starts[pair[i]] + k;
                }
                gap = at + a.get(i).length();
                taken = starts[pair[i]] + a.get(i).length();
            }
            at += a.get(i).length();
        }
        stems(map, gap, at, taken, after.length());
        return map;
    }

    /** What a replaced part and its replacement begin and end with. */
    private void stems(int[] map, int from, int to, int newFrom, int newTo) {
        int most = Math.min(to - from, newTo - newFrom);
        int head = 0;
        while (head < most && before.charAt(from + head) == after.charAt(newFrom + head)) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && before.charAt(to - 1 - tail) == after.charAt(newTo - 1 - tail)) {
            tail++;
        }
        for (int k = 0; k < head && head >= STEM; k++) {
            map[from + k] = newFrom + k;
        }
        for (int k = 1; k <= tail && tail >= STEM; k++) {
            map[to - k] = newTo - k;
        }
    }

    private void pair(int from, int to, int newFrom, int newTo) {
        int i = from;
        int j = newFrom;
        while (i < to && j < newTo && a.get(i).equals(b.get(j))) {
            pair[i++] = j++;
        }
        int k = to;
        int l = newTo;
        while (k > i && l > j && a.get(k - 1).equals(b.get(l - 1))) {
            pair[--k] = --l;
        }
        if (i == k || j == l) {
            return;
        }
        if ((long) (k - i) * (l - j) <= LARGEST) {
            subsequence(i, k, j, l);
        } else {
            cut(i, k, j, l);
        }
    }

    /** The heaviest common subsequence, where a word weighs its letters and a blank next to nothing. */
    private void subsequence(int from, int to, int newFrom, int newTo) {
        int width = newTo - newFrom;
        int[][] best = new int[to - from + 1][width + 1];
        for (int i = to - from - 1; i >= 0; i--) {
            String word = a.get(from + i);
            int weight = Character.isLetterOrDigit(word.charAt(0)) ? 4 * word.length() : 1;
            for (int j = width - 1; j >= 0; j--) {
                best[i][j] = word.equals(b.get(newFrom + j))
                        ? best[i + 1][j + 1] + weight
                        : Math.max(best[i + 1][j], best[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < to - from && j < width) {
            if (a.get(from + i).equals(b.get(newFrom + j))) {
                pair[from + i++] = newFrom + j++;
            } else if (best[i + 1][j] >= best[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** Cuts at the word nearest to the middle that stands once in both; without one, the part has no pairs. */
    private void cut(int from, int to, int newFrom, int newTo) {
        Map<String, int[]> seen = new HashMap<>();
        for (int i = from; i < to; i++) {
            int[] place = seen.computeIfAbsent(a.get(i), word -> new int[] {0, 0, 0, 0});
            place[0]++;
            place[1] = i;
        }
        for (int j = newFrom; j < newTo; j++) {
            int[] place = seen.get(b.get(j));
            if (place != null) {
                place[2]++;
                place[3] = j;
            }
        }
        int middle = (from + to) / 2;
        int[] nearest = null;
        for (int[] place : seen.values()) {
            if (place[0] == 1
                    && place[2] == 1
                    && (nearest == null || Math.abs(place[1] - middle) < Math.abs(nearest[1] - middle))) {
                nearest = place;
            }
        }
        if (nearest != null) {
            pair[nearest[1]] = nearest[3];
            pair(from, nearest[1], newFrom, nearest[3]);
            pair(nearest[1] + 1, to, nearest[3] + 1, newTo);
        }
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }

    private static int[] starts(List<String> tokens) {
        int[] starts = new int[tokens.size()];
        int at = 0;
        for (int k = 0; k < starts.length; k++) {
            starts[k] = at;
            at += tokens.get(k).length();
        }
        return starts;
    }
}
