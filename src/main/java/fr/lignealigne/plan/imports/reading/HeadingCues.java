package fr.lignealigne.plan.imports.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells a heading from a line of text by its words alone, for texts that have lost their typography. */
public final class HeadingCues {

    private static final int LONGEST = 150;
    private static final int MOST_WORDS_OF_LABEL = 12;

    private static final Pattern NUMBERED = Pattern.compile(
            "^(?:[IVXLC]{1,6} ?[.)–—-]|\\d{1,2}(?:\\.\\d{1,2})+\\.?|[A-Z][.)])[ \u00a0]+[\\p{Lu}«\"].*[^.;,]$");

    /** A line that ends with one of these and a colon announces what follows; a label names it. */
    private static final Pattern ANNOUNCES =
            Pattern.compile("(?iu).*(?:\\b(?:suivante?s?|ci-dessous|que|de|sont|est|notamment|exemple|points?)|,) ?:$");

    private HeadingCues() {}

    /** A heading that names or numbers its section. */
    public static boolean isNumbered(String text) {
        return text.length() <= LONGEST
                && (NUMBERED.matcher(text).matches() || SectionWord.opensTitle(text) && !text.matches(".*[,;]$"));
    }

    /** A line set in capitals, of more than an acronym. */
    public static boolean isCapitals(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        long capitals = text.chars().filter(Character::isUpperCase).count();
        return text.length() <= LONGEST && letters >= 8 && text.contains(" ") && capitals >= 0.9 * letters;
    }

    /** Who speaks, or what is spoken of, on a line that ends with a colon: "Ministère de l'Intérieur :". */
    public static boolean isLabel(String text) {
        return text.endsWith(":")
                && SheetLabel.in(text).isEmpty()
                && Character.isUpperCase(text.codePointAt(0))
                && Arrays.stream(text.split("[ \u00a0]"))
                                .filter(word -> word.matches(".*\\p{L}.*"))
                                .count()
                        <= MOST_WORDS_OF_LABEL
                && !ANNOUNCES.matcher(text.toLowerCase(Locale.FRENCH)).matches();
    }
}
