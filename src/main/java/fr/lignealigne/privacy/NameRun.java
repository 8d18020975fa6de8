package fr.lignealigne.privacy;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words that make up one name.
 *
 * @param begin the first word shown: the title, if there is one
 * @param first the first word of the name
 * @param end after the last word
 */
record NameRun(List<Word> words, int begin, int first, int end) {

    private static final int LONGEST = 6;

    private static final Set<String> PLURAL = Set.of("mmes", "mm", "mesdames", "messieurs", "mes");

    /** Endings of family names of Eastern Europe and the Caucasus, and of Spain. */
    private static final Pattern ENDING = Pattern.compile(
            ".{2,}(?:escu|eanu|oiu|ova|eva|enko|enco|chuk|czuk|ska|ski|sky|skaya|vic|vici|vski|wski|wska|yan|shvili|dze|oglu|"
                    + "adze|ides|opoulos|off)|.{3,}(?:ov|ev|uk|ez)|(?:osa|oluw|igb|ogb|okon|omor|ehi|uwa|nk|nd|mb|ng|kou|dia)[a-z]{3,}");

    /** As French words end that begin sentences: verbs, nouns, adverbs. */
    private static final Pattern ORDINARY = Pattern.compile(
            ".*(?:er|ir|re|ent|ant|ants|tion|tions|ment|ments|ite|ites|ez|ons"
                    + "|age|ages|eur|eurs|ance|ence|isme|ique|iques|ives?|ees?|es|oir|ure|aux|ale|el|elle|ible|able|ais|ait|ont)");

    private static final Pattern AGE_AFTER =
            Pattern.compile("^ ?[,(]? ?(?:agee? |nee? |n\\. |\\d{1,2} ans|(?:dix|quinze|vingt|trente)[a-z-]* ans)");

    /** The run that begins here; null when the word is no part of a name. */
    static @Nullable NameRun from(List<Word> words, int first) {
        if (first >= words.size()
                || !NameWords.isPart(words, first)
                || !words.get(first).follows()) {
            return null;
        }
        return longest(words, first, first);
    }

    /** The same behind a word that calls it a name: « prénom : Osas », « son prénom est Osas ». */
    static @Nullable NameRun called(List<Word> words, int next) {
        boolean isToBe = next < words.size() && words.get(next).lower().equals("est");
        int first = isToBe ? next + 1 : next;
        boolean isAfterColon =
                first < words.size() && words.get(first).gap().strip().equals(":");
        return isAfterColon && NameWords.isPart(words, first) ? longest(words, first, first) : from(words, first);
    }

    private static NameRun longest(List<Word> words, int begin, int first) {
        int end = first + 1;
        int i = first + 1;
        while (i < words.size() && i - first < LONGEST && words.get(i).follows()) {
            if (NameWords.isPart(words, i) || NameWords.isBetween(words, i)) {
                end = i + 1;
                if (words.get(i).isInitial()) {
                    break;
                }
            } else if (!NameWords.isParticle(words, i)) {
                break;
            }
            i++;
        }
        return new NameRun(words, begin, first, end);
    }

    /** « Mme DIALLO », « M. Ion P. », « M. et Mme Sow »; an initial alone hides the name already. */
    static @Nullable NameRun afterATitle(List<Word> words, int title) {
        int first = title + 1;
        if (first >= words.size()) {
            return null;
        }
        Word word = words.get(first);
        if (!word.follows() && !word.gap().equals(". ") && !word.gap().equals(".")) {
            return null;
        }
        if (Set.of("de", "d", "el", "al", "ben", "van", "von").contains(word.lower()) && !word.isCapital()) {
            NameRun behind = first + 1 < words.size()
                            && NameWords.isPart(words, first + 1)
                            && words.get(first + 1).follows()
                    ? longest(words, title, first + 1)
                    : null;
            return behind == null ? null : new NameRun(words, title, first, behind.end);
        }
        boolean isSmall = !word.isCapital()
                && word.text().length() > 2
                && (WordLists.isFamilyName(word.text())
                        || WordLists.isFirstName(word.text()) && word.text().length() > 3);
        if (!NameWords.isPart(words, first) && !isSmall) {
            return null;
        }
        NameRun run = longest(words, title, first);
        if (run.end == first + 1 && word.isInitial()) {
            return NameWords.isInitialOf(words, first)
                    ? longest(words, title, first + 1).from(first)
                    : null;
        }
        return PLURAL.contains(words.get(title).lower()) ? run.withThoseBehind() : run;
    }

    private NameRun from(int earlier) {
        return new NameRun(words, begin, earlier, end);
    }

    /** « Mmes Sow et Keita ». */
    private NameRun withThoseBehind() {
        int last = end;
        while (last + 1 < words.size() && words.get(last).lower().equals("et") && NameWords.isPart(words, last + 1)) {
            last = longest(words, last + 1, last + 1).end;
        }
        return new NameRun(words, begin, first, last);
    }

    /** A first name with more, a family name with a first name behind it, or two words that the text makes a person. */
    static @Nullable NameRun somebody(List<Word> words, int i) {
        if (!NameWords.isPart(words, i)) {
            return null;
        }
        if (NameWords.isInitialOf(words, i)
                && WordLists.isFamilyName(words.get(i + 1).text())) {
            return longest(words, i, i + 1).from(i);
        }
        NameRun run = longest(words, i, i);
        if (!run.isWhole() && run.beginsWithFirstName() && run.hasAnAge()) {
            return run;
        }
        if (!run.isWhole() || run.isHeading()) {
            return null;
        }
        Word second = words.get(run.nextCapital(i));
        boolean isName = run.beginsWithFirstName()
                || !second.isInitial() && run.isReversed()
                || !second.isInitial() && (run.endsWithFamilyName() || run.hasAnAge() || run.isUnlikeOtherWords());
        return isName ? run : null;
    }

    /** « aminata diallo »: both are known. */
    static @Nullable NameRun inSmallLetters(List<Word> words, int i) {
        if (i + 1 >= words.size() || words.get(i).text().length() < 4) {
            return null;
        }
        Word next = words.get(i + 1);
        boolean isName = next.follows()
                && next.text().length() > 3
                && WordLists.isFirstName(words.get(i).text())
                && WordLists.isFamilyName(next.text());
        return isName ? new NameRun(words, i, i, i + 2) : null;
    }

    boolean beginsWithFirstName() {
        return words.get(first).text().length() > 1
                && WordLists.isFirstName(words.get(first).text());
    }

    /** More than one word. */
    boolean isWhole() {
        return end - first > 1;
    }

    /** « SOW Fatoumata », « Nguyen Thi Hoa ». */
    private boolean isReversed() {
        Word word = words.get(first);
        return (word.isAllCapitals() || WordLists.isFamilyName(word.text()))
                && WordLists.isFirstName(words.get(first + 1).text())
                && words.get(first + 1).text().length() > 1;
    }

    private boolean endsWithFamilyName() {
        String last = words.get(end - 1).text();
        return words.get(first).text().length() > 2
                && (WordLists.isFamilyName(last)
                        || ENDING.matcher(words.get(end - 1).lower()).matches());
    }

    /** Two unknown words with capitals: in French few but persons have two. The first of a sentence says less. */
    private boolean isUnlikeOtherWords() {
        Word one = words.get(first);
        Word two = words.get(first + 1);
        boolean isOrdinary = !two.isCapital()
                || one.isAllCapitals()
                || two.isAllCapitals()
                || one.text().length() < 3
                || two.text().length() < 3
                || one.lower().endsWith("s") && two.lower().endsWith("s");
        boolean isAfterStop = first == 0
                || !one.follows() && !one.gap().equals(" (") && !one.gap().equals(", ");
        return !isOrdinary && !(isAfterStop && ORDINARY.matcher(one.lower()).matches());
    }

    private boolean hasAnAge() {
        return end < words.size()
                && AGE_AFTER
                        .matcher(words.get(end).gap() + words.get(end).lower())
                        .find();
    }

    private int nextCapital(int from) {
        int i = from + 1;
        while (i < end - 1 && !words.get(i).isCapital()) {
            i++;
        }
        return i;
    }

    /** Capitals all around are a heading. */
    private boolean isHeading() {
        boolean isBefore =
                first > 0 && words.get(first).follows() && words.get(first - 1).isAllCapitals();
        boolean isAfter =
                end < words.size() && words.get(end).follows() && words.get(end).isAllCapitals();
        return words.get(first).isAllCapitals() && words.get(end - 1).isAllCapitals() && (isBefore || isAfter);
    }

    /** A public figure. */
    boolean isPublic() {
        StringBuilder name = new StringBuilder();
        for (int i = first; i < end; i++) {
            name.append(i == first ? "" : " ").append(words.get(i).text());
        }
        boolean isTitled = begin < first && end - first == 1;
        return WordLists.namesPublicFigure(name.toString())
                || isTitled && WordLists.isPublicFamilyName(words.get(first).text());
    }

    Finding finding(Folded text) {
        int to = words.get(end - 1).to();
        boolean isDotted = words.get(end - 1).isInitial() && to < text.plain.length() && text.plain.charAt(to) == '.';
        int last = isDotted ? to + 1 : to;
        return new Finding(
                PersonalDataKind.NAME,
                words.get(begin).from(),
                last,
                words.get(first).from(),
                last);
    }
}
