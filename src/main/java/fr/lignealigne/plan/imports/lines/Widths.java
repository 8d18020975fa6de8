package fr.lignealigne.plan.imports.lines;

/**
 * How wide a text is in a common sans serif, in ems.
 *
 * <p>A text taken out of a PDF keeps its line breaks and loses its page: measuring the letters (Helvetica's widths, in
 * classes) tells full lines from the last lines of paragraphs far better than counting them does.
 */
public final class Widths {

    private Widths() {}

    public static double of(String text) {
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += of(text.charAt(i));
        }
        return width;
    }

    private static double of(char letter) {
        if ("ijl'’|".indexOf(letter) >= 0) {
            return 0.222;
        }
        if (" \u00a0.,;:!fItî/[]".indexOf(letter) >= 0) {
            return 0.278;
        }
        if ("()r-".indexOf(letter) >= 0) {
            return 0.333;
        }
        if ("mMwW%@…—œŒ".indexOf(letter) >= 0) {
            return 0.86;
        }
        if (Character.isUpperCase(letter)) {
            return 0.69;
        }
        return "sckvxyzç".indexOf(letter) >= 0 ? 0.5 : 0.556;
    }
}
