package fr.lignealigne.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a folded text.
 *
 * @param gap what stands between it and the word before: nothing after an elision, else white space and punctuation
 */
record Word(String text, int from, int to, String gap) {

    /** The words of a text; « d’Adama » is two, « N’Guessan » and « Marie-Claire » are one. */
    static List<Word> of(String plain) {
        List<Word> words = new ArrayList<>();
        int end = 0;
        int i = 0;
        while (i < plain.length()) {
            if (!Character.isLetter(plain.charAt(i))) {
                i++;
                continue;
            }
            int from = i;
            while (i < plain.length() && isInside(plain, from, i)) {
                i++;
            }
            words.add(new Word(plain.substring(from, i), from, i, plain.substring(end, from)));
            end = i;
        }
        return words;
    }

    private static boolean isInside(String plain, int from, int i) {
        char c = plain.charAt(i);
        boolean isBetween = i > from && i + 1 < plain.length() && Character.isLetter(plain.charAt(i + 1));
        return Character.isLetterOrDigit(c)
                || c == '-' && isBetween
                || c == '\''
                        && isBetween
                        && i == from + 1
                        && "NMO".indexOf(plain.charAt(from)) >= 0
                        && Character.isUpperCase(plain.charAt(i + 1));
    }

    String lower() {
        return text.toLowerCase(Locale.ROOT);
    }

    boolean isCapital() {
        return Character.isUpperCase(text.charAt(0));
    }

    boolean isAllCapitals() {
        return text.length() > 1 && text.chars().noneMatch(Character::isLowerCase);
    }

    boolean isInitial() {
        return text.length() == 1 && isCapital();
    }

    /** Only a space, or the dot of an abbreviation, or an elision, stands before it. */
    boolean follows() {
        return gap.equals(" ") || gap.equals("'");
    }
}
