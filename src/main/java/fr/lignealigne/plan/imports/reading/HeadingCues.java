package fr.lignealigne.plan.imports.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells a heading from a line of text by its words alone, for texts that have lost their typography. */
public final class HeadingCues {

    private static final int LONGEST = 150;
    private static final int LONGEST_TITLE = 200;
    private static final int MOST_WORDS_OF_LABEL = 12;
    private static final int FEWEST_CAPITALS = 4;

    private static final Pattern NUMBERED = Pattern.compile(
            "^(?:[IVXLC]{1,6} ?[.)–—-]|\\d{1,2}(?:\\.\\d{1,2})+\\.?|[A-Z][.)])[ \u00a0]+[\\p{Lu}«\"].*[^.;,]$");

    /** A line that ends with one of these and a colon announces what follows; a label names it. */
    private static final Pattern ANNOUNCES =
            Pattern.compile("(?iu).*(?:\\b(?:suivante?s?|ci-dessous|que|de|sont|est|notamment|exemple|points?)|,) ?:$");

    /** What opens a section of its own below a number alone. */
    private static final String SECTION_OF_ITS_OWN =
            "(?iu)(?:préambule|introduction|contexte|constats?|objectifs?|enjeux?|sommaire|présentation|description"
                    + "|mise en œuvre|actions?|mesures?|diagnostic|état des lieux)\\b.*";

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

    /** Whether the last words are set in capitals: the next line in capitals goes on from them. */
    public static boolean endsInCapitals(String text) {
        String end = text.substring(text.lastIndexOf(' ') + 1);
        return isCapitals(text)
                || end.length() >= FEWEST_CAPITALS
                        && end.chars()
                                .allMatch(letter -> Character.isUpperCase(letter) || "’'-:.".indexOf(letter) >= 0);
    }

    /** Whether words can be the title of a section whose number stands apart. */
    public static boolean isTitle(String words) {
        return words.length() <= LONGEST_TITLE
                && SectionWord.of(words).isEmpty()
                && SheetLabel.in(words).isEmpty()
                && SheetLabel.named(words).isEmpty()
                && !words.endsWith(".")
                && !words.endsWith(":")
                && !words.matches(SECTION_OF_ITS_OWN);
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
