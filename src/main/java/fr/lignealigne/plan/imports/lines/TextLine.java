package fr.lignealigne.plan.imports.lines;

/**
 * One line as it stood on a page.
 *
 * @param page from 0
 * @param left its left edge, {@code width} its length and {@code em} the size of its letters, in one unit for a text
 * @param gap the empty space above it, in lines (0: it follows closely)
 * @param heading the depth its letters give it when they are larger or heavier than the text's, else 0
 */
public record TextLine(int page, double left, double width, double em, double gap, int heading, String text) {

    private static final String CLOSING = " \u00a0»”\")";

    /** The room that the first word would take, with a space before it, at the end of another line. */
    double firstWord() {
        int end = text.indexOf(' ');
        return end < 0 ? width + em * 0.28 : width * Widths.of(text.substring(0, end)) / Widths.of(text) + em * 0.28;
    }

    public TextLine saying(String words) {
        return new TextLine(page, left, width, em, gap, heading, words);
    }

    public boolean startsLower() {
        return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
    }

    /** Whether a sentence, or what stands for one in a list, ends with this line. */
    public boolean endsSentence() {
        int end = text.length();
        while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".!?…:;".indexOf(text.charAt(end - 1)) >= 0;
    }
}
