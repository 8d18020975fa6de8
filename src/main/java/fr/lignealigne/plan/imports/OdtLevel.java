package fr.lignealigne.plan.imports;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** How one level of a list style shows its items: a bullet, or a number in a certain form. */
record OdtLevel(Element style) {

    private static final int CIRCLED = 20;

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
            case "a" -> letters(number, doubled);
            case "A" -> letters(number, doubled).toUpperCase(Locale.ROOT);
            case "i" -> Roman.of(number).toLowerCase(Locale.ROOT);
            case "I" -> Roman.of(number);
            case "1st" -> number == 1 ? "1er" : number + "e";
            default -> ofSample(format, number);
        };
    }

    /** Some programs show the first numbers instead of naming the form: "01, 02, 03, ..." */
    private static String ofSample(String sample, int number) {
        if (sample.startsWith("①") && number >= 1 && number <= CIRCLED) {
            return Character.toString('①' + number - 1);
        }
        return sample.startsWith("01") && number < 10 ? "0" + number : Integer.toString(number);
    }

    /** a … z, then aa, ab … or, doubled, aa, bb … */
    private static String letters(int number, boolean doubled) {
        if (number < 1) {
            return Integer.toString(number);
        }
        if (doubled) {
            return Character.toString('a' + (number - 1) % 26).repeat(Math.min((number - 1) / 26 + 1, 10));
        }
        var letters = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('a' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
