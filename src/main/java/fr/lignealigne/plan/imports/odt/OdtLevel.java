package fr.lignealigne.plan.imports.odt;

import fr.lignealigne.plan.imports.reading.Marker;
import fr.lignealigne.plan.imports.reading.NumberFormat;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** How one level of a list style shows its items: a bullet, or a number in a certain form. */
record OdtLevel(Element style) {

    boolean isBullet() {
        String tag = style.tagName();
        return tag.equals("text:list-level-style-bullet") || tag.equals("text:list-level-style-image");
    }

    String bullet() {
        return Marker.bullet(style.attr("text:bullet-char"));
    }

    int start() {
        return OdtLists.number(style.attr("text:start-value"), 1);
    }

    /** How many levels its number shows: "1.2." shows two. */
    int shownLevels() {
        return OdtLists.number(style.attr("text:display-levels"), 1);
    }

    /** The whole marker as newer programs write it, "Mesure %1%.%2% –"; empty where it is not written so. */
    String template() {
        return style.hasAttr("loext:num-list-format")
                ? style.attr("loext:num-list-format")
                : style.attr("style:num-list-format");
    }

    String prefix() {
        return style.attr("style:num-prefix");
    }

    String suffix() {
        return style.attr("style:num-suffix");
    }

    /** The number alone; empty where the level shows none. */
    String figure(int number) {
        String format = style.attr("style:num-format");
        boolean doubled = style.attr("style:num-letter-sync").equals("true");
        return switch (format) {
            case "" -> "";
            case "a" -> doubled ? NumberFormat.of(number, "lowerLetter") : letters(number);
            case "A" ->
                doubled
                        ? NumberFormat.of(number, "upperLetter")
                        : letters(number).toUpperCase(Locale.ROOT);
            case "i" -> NumberFormat.of(number, "lowerRoman");
            case "I" -> NumberFormat.of(number, "upperRoman");
            case "1st" -> NumberFormat.of(number, "ordinal");
            default -> NumberFormat.of(number, ofSample(format));
        };
    }

    /** Some programs show the first numbers instead of naming the form: "01, 02, 03, ..." */
    private static String ofSample(String sample) {
        return sample.startsWith("①") ? "decimalEnclosedCircle" : sample.startsWith("01") ? "decimalZero" : "decimal";
    }

    /** a … z, then aa, ab … */
    private static String letters(int number) {
        if (number < 1) {
            return Integer.toString(number);
        }
        var letters = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('a' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
