package fr.lignealigne.plan.linemap;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of two versions, and how much it tells that two pieces share one: -ln of the share of pieces with it. */
final class Vocabulary {

    /** Stands in a sequence for any figure: a number is never proof by itself. */
    static final int FIGURE = 0;

    /** The words before this one are no words but the levels of headings. */
    static final int FIRST_WORD = 10;

    private static final char[] FOLDED = folded();
    private static final int LONGEST_STEM = 8;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Print[] olds;
    private final Print[] news;
    private final double[] presence;
    private final double[] absence;

    Vocabulary(List<Piece> oldPieces, List<Piece> newPieces) {
        for (int level = 0; level < FIRST_WORD; level++) {
            numbers.put("#" + level, level);
        }
        olds = prints(oldPieces);
        news = prints(newPieces);
        presence = new double[numbers.size()];
        absence = new double[numbers.size()];
        int[] pieces = new int[numbers.size()];
        count(olds, pieces);
        count(news, pieces);
        double total = olds.length + news.length + 2.0;
        for (int word = 0; word < pieces.length; word++) {
            // Two pieces of a pair are the least that a shared word is in: a word of one piece tells no more.
            double share = Math.max(2, pieces[word]) / total;
            presence[word] = -Math.log(share);
            absence[word] = -Math.log1p(-Math.min(0.999, share));
        }
    }

    Print[] olds() {
        return olds;
    }

    Print[] news() {
        return news;
    }

    int size() {
        return presence.length;
    }

    /** What it tells that both have this word, in nats. */
    double presence(int word) {
        return presence[word];
    }

    /** What it would tell that neither had it, in nats. */
    double absence(int word) {
        return absence[word];
    }

    private static void count(Print[] prints, int[] pieces) {
        for (Print print : prints) {
            for (int word : print.words()) {
                pieces[word]++;
            }
        }
    }

    private Print[] prints(List<Piece> pieces) {
        Print[] prints = new Print[pieces.size()];
        int[] sequence = new int[64];
        int[] figures = new int[16];
        for (int i = 0; i < prints.length; i++) {
            Piece piece = pieces.get(i);
            String text = piece.text();
            int length = 0;
            int figureCount = 0;
            int at = 0;
            while (at < text.length()) {
                char c = text.charAt(at);
                int start = at;
                if (Character.isDigit(c)) {
                    int value = 0;
                    while (at < text.length() && Character.isDigit(text.charAt(at))) {
                        value = Math.min(100_000_000, value * 10 + Character.digit(text.charAt(at++), 10));
                    }
                    if (figureCount == figures.length) {
                        figures = Arrays.copyOf(figures, 2 * figureCount);
                    }
                    figures[figureCount++] = value;
                } else if (Character.isLetter(c)) {
                    while (at < text.length() && Character.isLetter(text.charAt(at))) {
                        at++;
                    }
                } else {
                    at++;
                    continue;
                }
                if (length == sequence.length) {
                    sequence = Arrays.copyOf(sequence, 2 * length);
                }
                sequence[length++] = Character.isDigit(c) ? FIGURE : number(stem(text, start, at));
            }
            prints[i] = print(piece, Arrays.copyOf(sequence, length), Arrays.copyOf(figures, figureCount));
        }
        return prints;
    }

    private Print print(Piece piece, int[] sequence, int[] figures) {
        int[] words = Arrays.copyOf(sequence, sequence.length + 1);
        words[sequence.length] = Math.clamp(piece.level(), 0, FIRST_WORD - 1);
        Arrays.sort(words);
        int count = 0;
        long key = piece.level();
        for (int word : words) {
            if (word != FIGURE && (count == 0 || words[count - 1] != word)) {
                words[count++] = word;
            }
        }
        for (int word : sequence) {
            key = (key ^ word) * 0x9E3779B97F4A7C15L;
            key ^= key >>> 29;
        }
        return new Print(Arrays.copyOf(words, count), sequence, figures, key, piece.level(), piece.identity());
    }

    private int number(String word) {
        Integer number = numbers.putIfAbsent(word, numbers.size());
        return number == null ? numbers.size() - 1 : number;
    }

    private static String stem(String text, int from, int to) {
        char[] stem = new char[Math.min(LONGEST_STEM, to - from)];
        for (int i = 0; i < stem.length; i++) {
            char c = text.charAt(from + i);
            stem[i] = c < FOLDED.length ? FOLDED[c] : Character.toLowerCase(c);
        }
        return new String(stem);
    }

    private static char[] folded() {
        char[] folded = new char[0x250];
        for (char c = 0; c < folded.length; c++) {
            folded[c] = Character.toLowerCase(
                    Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0));
        }
        return folded;
    }
}
