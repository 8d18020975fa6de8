package fr.lignealigne.plan;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts the text of an item into the numbered lines that people cite.
 *
 * <p>A line is counted in grapheme clusters (UAX #29), what a reader calls a character, and ends at a word limit. The
 * spaces that end a line belong to it and are not counted; a no-break space never ends one. A word wider than a line is
 * cut between two graphemes. The same text is always cut the same way: a citation holds for ever.
 */
public final class LineCutter {

    /** The width of a line of the plan, in grapheme clusters. */
    public static final int WIDTH = 80;

    private static final char FIRST_COMBINING = '\u0300';

    private LineCutter() {}

    /** The lines of a text, in order, without a gap; none for an empty text. */
    public static List<Span> cut(String text, int width) {
        if (width < 1) {
            throw new IllegalArgumentException("A line is at least one character wide, not " + width + ".");
        }
        var lines = new ArrayList<Span>(text.length() / width + 1);
        var clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        boolean simple = isSimple(text);
        if (!simple) {
            clusters.setText(text);
        }
        int lineStart = 0;
        int afterSpaces = -1; // where the line could end: just after the last spaces that follow a word
        int column = 0;
        int columnAfterSpaces = 0;
        boolean inWord = false;
        for (int from = 0; from < text.length(); ) {
            int to = simple ? from + 1 : clusters.following(from);
            if (isSpace(text, from, to)) {
                if (inWord || afterSpaces == from) {
                    afterSpaces = to;
                    columnAfterSpaces = 0;
                }
                inWord = false;
            } else {
                if (column >= width) {
                    boolean atWord = afterSpaces > lineStart;
                    int cut = atWord ? afterSpaces : from;
                    lines.add(new Span(lineStart, cut));
                    lineStart = cut;
                    column = atWord ? columnAfterSpaces : 0;
                    afterSpaces = -1;
                }
                columnAfterSpaces++;
                inWord = true;
            }
            column++;
            from = to;
        }
        if (lineStart < text.length()) {
            lines.add(new Span(lineStart, text.length()));
        }
        return List.copyOf(lines);
    }

    /** The lines of a text at the plan's own width. */
    public static List<Span> cut(String text) {
        return cut(text, WIDTH);
    }

    /** French and English prose holds no cluster of several characters; it is worth not asking one by one. */
    private static boolean isSimple(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean punctuation = c >= '\u2010' && c <= '\u2027' || c == '\u202f' || c == '\u20ac';
            if (c >= FIRST_COMBINING && !punctuation || c == '\r') {
                return false;
            }
        }
        return true;
    }

    /** Character.isWhitespace leaves the no-break spaces out, which is what is wanted. */
    private static boolean isSpace(String text, int from, int to) {
        return text.substring(from, to).chars().allMatch(Character::isWhitespace);
    }
}
