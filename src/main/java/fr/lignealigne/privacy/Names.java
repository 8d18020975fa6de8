package fr.lignealigne.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names of persons: after a title (« Mme Sow »), a first name with a family name or its initial, in either order; two
 * unknown words with capitals where something around says that they are a person; a single one that is called a name.
 */
final class Names implements Seeker {

    private static final Set<String> TITLES = WordLists.around("titles");

    /** As words in small letters they are others. */
    private static final Set<String> SHORT_TITLES = Set.of("M", "MM", "Me", "Mes");

    /** « La famille Benali »: whose name follows. */
    private static final Set<String> FAMILIES = WordLists.around("families");

    private static final Set<String> CALLED = WordLists.around("called");

    /** Before a first name they make it somebody. */
    private static final Set<String> PERSONS = WordLists.around("persons");

    /** What is named after somebody: a street, a school, a price. */
    private static final Set<String> NAMED_AFTER = WordLists.around("named-after");

    @Override
    public List<Finding> in(Folded text) {
        List<Word> words = Word.of(text.plain);
        List<Finding> found = new ArrayList<>();
        int next = 0;
        while (next < words.size()) {
            NameRun run = at(words, next);
            if (run == null) {
                next++;
            } else {
                if (!run.isPublic()) {
                    found.add(run.finding(text));
                }
                next = run.end();
            }
        }
        return found;
    }

    private static @Nullable NameRun at(List<Word> words, int i) {
        Word word = words.get(i);
        if (TITLES.contains(word.lower()) || SHORT_TITLES.contains(word.text()) && !isAmount(word)) {
            return NameRun.afterATitle(words, i);
        }
        if (FAMILIES.contains(word.lower()) || CALLED.contains(word.lower())) {
            return NameRun.called(words, i + 1);
        }
        if (PERSONS.contains(word.lower())) {
            NameRun run = NameRun.from(words, i + 1);
            return run != null && (run.isWhole() || run.beginsWithFirstName()) ? run : null;
        }
        if (!word.isCapital()) {
            return NameRun.inSmallLetters(words, i);
        }
        if (i > 0 && isNamedAfter(words, i)) {
            return null;
        }
        return NameRun.somebody(words, i);
    }

    /** « 150 M. Les associations »: millions. */
    private static boolean isAmount(Word word) {
        String gap = word.gap().stripTrailing();
        return !gap.isEmpty() && Folded.isDigit(gap.charAt(gap.length() - 1));
    }

    private static boolean isNamedAfter(List<Word> words, int i) {
        return (words.get(i).follows() || words.get(i).gap().equals("-"))
                && NAMED_AFTER.contains(words.get(i - 1).lower());
    }
}
