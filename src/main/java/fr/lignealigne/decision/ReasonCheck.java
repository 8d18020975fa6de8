package fr.lignealigne.decision;

import fr.lignealigne.remark.RemarkId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Looks for reasons that may be empty phrases: it counts words and compares them, so that whoever is told can see for
 * themselves why. It understands nothing, and forbids nothing.
 */
final class ReasonCheck {

    /** Fewer words than these say hardly why. */
    static final int FEWEST_WORDS = 6;

    /** Two remarks that share less than one word in this many are about different things. */
    private static final int ONE_WORD_IN = 5;

    private ReasonCheck() {}

    /** A remark with all that was said in it; its measure is null outside any. */
    record Said(RemarkId remark, String code, @Nullable UUID measure, String words) {}

    /** A reason, and the remarks that it answers. */
    record Given(DecisionId decision, String reason, List<Said> remarks) {

        Given {
            remarks = List.copyOf(remarks);
        }
    }

    /** What is to be looked at in these reasons, in their order; a reason that was left empty is no phrase. */
    static Map<DecisionId, List<ReasonFlag>> look(List<Given> reasons) {
        Map<String, List<Said>> sameText = new LinkedHashMap<>();
        for (Given given : reasons) {
            // Of a reason without a word nothing can be the same.
            if (MeaningfulWords.count(given.reason()) == 0) {
                continue;
            }
            sameText.computeIfAbsent(MeaningfulWords.flat(given.reason()), text -> new ArrayList<>())
                    .addAll(given.remarks());
        }
        Map<DecisionId, List<ReasonFlag>> flags = new LinkedHashMap<>();
        for (Given given : reasons) {
            if (!given.reason().isBlank()) {
                List<ReasonFlag> found =
                        flags(given, sameText.getOrDefault(MeaningfulWords.flat(given.reason()), given.remarks()));
                if (!found.isEmpty()) {
                    flags.put(given.decision(), found);
                }
            }
        }
        return flags;
    }

    private static List<ReasonFlag> flags(Given given, List<Said> sameText) {
        List<ReasonFlag> flags = new ArrayList<>();
        int words = MeaningfulWords.count(given.reason());
        if (words < FEWEST_WORDS) {
            flags.add(new ReasonFlag(ReasonFlag.Sort.TOO_SHORT, List.of(String.valueOf(words))));
        }
        List<String> unlike = unlike(sameText);
        if (!unlike.isEmpty()) {
            flags.add(new ReasonFlag(ReasonFlag.Sort.SAME_TEXT, unlike));
        }
        List<String> untouched = untouched(given);
        if (!untouched.isEmpty()) {
            flags.add(new ReasonFlag(ReasonFlag.Sort.NOTHING_TAKEN_UP, untouched));
        }
        return flags;
    }

    /** The first of the remarks under one text, and those that are unlike it. */
    private static List<String> unlike(List<Said> remarks) {
        Said first = remarks.getFirst();
        Set<String> firstWords = MeaningfulWords.of(first.words());
        List<String> codes = new ArrayList<>();
        for (Said other : remarks.subList(1, remarks.size())) {
            if (isElsewhere(first, other) || !isAlike(firstWords, MeaningfulWords.of(other.words()))) {
                codes.add(other.code());
            }
        }
        if (!codes.isEmpty()) {
            codes.addFirst(first.code());
        }
        return codes;
    }

    private static boolean isElsewhere(Said one, Said other) {
        return one.measure() != null
                && other.measure() != null
                && !one.measure().equals(other.measure());
    }

    private static boolean isAlike(Set<String> one, Set<String> other) {
        int shorter = Math.min(one.size(), other.size());
        return shorter == 0 || shared(one, other) * ONE_WORD_IN >= shorter;
    }

    private static int shared(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return both.size();
    }

    /** The remarks none of whose words the reason takes up; one that says nothing but « oui » has none to take up. */
    private static List<String> untouched(Given given) {
        Set<String> reason = MeaningfulWords.of(given.reason());
        List<String> codes = new ArrayList<>();
        for (Said said : given.remarks()) {
            Set<String> words = MeaningfulWords.of(said.words());
            if (!words.isEmpty() && shared(words, reason) == 0) {
                codes.add(said.code());
            }
        }
        return codes;
    }
}
