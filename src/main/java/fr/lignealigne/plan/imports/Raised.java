package fr.lignealigne.plan.imports;

/**
 * Figures set above or below the line, which lose their meaning on it: 450 m², 10³, CO₂, the call of a note. Letters
 * stay as they are: « 1er » and « Mme » say the same on the line.
 */
public final class Raised {

    /** The raised figures, by their value. */
    public static final String FIGURES = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private static final String ON_THE_LINE = "0123456789+-−=()";
    private static final String ABOVE = FIGURES + "⁺⁻⁻⁼⁽⁾";
    private static final String BELOW = "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎";

    private static final String LETTERS = "abcdefghijklmnoprstuvwxyz";
    private static final String LETTERS_ABOVE = "ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ";

    private Raised() {}

    /** The number of a note at its call: figures and small letters, which would run into the word they stand behind. */
    public static String call(String number) {
        var result = new StringBuilder(number.length());
        for (int i = 0; i < number.length(); i++) {
            int place = LETTERS.indexOf(number.charAt(i));
            result.append(place < 0 ? number.charAt(i) : LETTERS_ABOVE.charAt(place));
        }
        return above(result.toString());
    }

    public static String above(String text) {
        return each(text, ABOVE);
    }

    public static String below(String text) {
        return each(text, BELOW);
    }

    /** Raised figures as they stand on the line; all else as it is. */
    public static String onTheLine(String text) {
        var result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int figure = FIGURES.indexOf(text.charAt(i));
            result.append(figure < 0 ? text.charAt(i) : (char) ('0' + figure));
        }
        return result.toString();
    }

    /** Signs move with figures only: a dash between raised words is a dash. */
    private static String each(String text, String moved) {
        if (text.chars().noneMatch(letter -> letter >= '0' && letter <= '9')) {
            return text;
        }
        var result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int place = ON_THE_LINE.indexOf(text.charAt(i));
            result.append(place < 0 ? text.charAt(i) : moved.charAt(place));
        }
        return result.toString();
    }
}
