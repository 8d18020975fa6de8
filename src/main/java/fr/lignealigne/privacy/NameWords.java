package fr.lignealigne.privacy;

import java.util.List;
import java.util.Set;

/** Which words of a text may belong to a name. */
final class NameWords {

    private static final Set<String> PARTICLES = Set.of(
            "de", "du", "d", "da", "do", "dos", "das", "del", "della", "di", "el", "al", "ben", "bin", "bint", "ibn",
            "van", "von", "der", "la", "le", "les", "ould", "ait", "e", "y");

    private NameWords() {}

    /** With a capital, and no other word that has one. */
    static boolean isPart(List<Word> words, int i) {
        Word word = words.get(i);
        if (!word.isCapital()) {
            return false;
        }
        boolean isLe = Set.of("le", "la", "l", "de", "du", "d").contains(word.lower())
                && i + 1 < words.size()
                && words.get(i + 1).isCapital()
                && words.get(i + 1).follows()
                && !WordLists.isNoName(words.get(i + 1).text());
        return isLe || word.isInitial() || !WordLists.isNoName(word.text()) || isAlsoAName(words, i);
    }

    /** « Thi Mai Pham »: a first name that is another word as well, with the family name still to come. */
    static boolean isBetween(List<Word> words, int i) {
        return words.get(i).isCapital()
                && WordLists.isFirstName(words.get(i).text())
                && i + 1 < words.size()
                && words.get(i + 1).follows()
                && isPart(words, i + 1);
    }

    /** « Fatou Mai », « Jean Petit »: what follows a first name may be such a word too; what is shorter may not. */
    private static boolean isAlsoAName(List<Word> words, int i) {
        return WordLists.isFamilyName(words.get(i).text())
                && words.get(i).text().length() > 2;
    }

    /** « de la » in « Jean de la Tour », with more of the name behind it. */
    static boolean isParticle(List<Word> words, int i) {
        if (!PARTICLES.contains(words.get(i).lower()) || i + 1 >= words.size()) {
            return false;
        }
        Word next = words.get(i + 1);
        return next.follows() && (PARTICLES.contains(next.lower()) || next.isCapital() && isPart(words, i + 1));
    }

    /** « A. Diallo ». */
    static boolean isInitialOf(List<Word> words, int i) {
        return words.get(i).isInitial()
                && i + 1 < words.size()
                && words.get(i + 1).gap().equals(". ")
                && words.get(i + 1).text().length() > 2
                && isPart(words, i + 1);
    }
}
