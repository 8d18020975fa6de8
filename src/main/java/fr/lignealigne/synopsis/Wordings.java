package fr.lignealigne.synopsis;

import fr.lignealigne.plan.drafting.MergedStretch;
import fr.lignealigne.plan.drafting.WordMerge;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The wordings proposed for one text, side by side: which of them can be followed together, since they change different
 * words, and which contradict each other, as the {@link WordMerge} of the next draft says. The same wording from several
 * organisations is one, with all their names.
 *
 * @param base the text they are wordings of
 * @param variants those that change a word at all; the one with the most organisations first, else as they came
 * @param clashes by rank, the ranks that each of the first contradicts; shorter than the variants where not all are compared
 */
public record Wordings(String base, List<WordingVariant> variants, List<Set<Integer>> clashes) {

    /** More ways to put wordings together than that help nobody. */
    private static final int MOST_COMBINATIONS = 4;

    /** Each of them is compared with each, and nobody reads more beside each other. */
    static final int MOST_COMPARED = 40;

    private static final int CONTEXT = 30;

    public Wordings {
        variants = List.copyOf(variants);
        clashes = List.copyOf(clashes);
    }

    /** Of a text whose words they change. */
    public static Wordings of(String base, List<ProposedWording> proposed) {
        List<WordingVariant> variants = variants(base, proposed);
        int compared = Math.min(variants.size(), MOST_COMPARED);
        List<Set<Integer>> clashes = new ArrayList<>();
        for (int rank = 0; rank < compared; rank++) {
            clashes.add(new TreeSet<>());
            for (int before = 0; before < rank; before++) {
                if (!WordMerge.of(
                                base,
                                List.of(
                                        variants.get(before).text(),
                                        variants.get(rank).text()))
                        .contested()
                        .isEmpty()) {
                    clashes.get(rank).add(before);
                    clashes.get(before).add(rank);
                }
            }
        }
        return new Wordings(base, variants, clashes);
    }

    /** Of a whole that has a title, and no words to change: nothing contradicts anything there. */
    public static Wordings ofAWhole(String title, List<ProposedWording> proposed) {
        return new Wordings(title, variants(title, proposed), List.of());
    }

    private static List<WordingVariant> variants(String base, List<ProposedWording> proposed) {
        Map<String, List<ProposedWording>> byText = new LinkedHashMap<>();
        for (ProposedWording one : proposed) {
            byText.computeIfAbsent(plain(one.text()), key -> new ArrayList<>()).add(one);
        }
        byText.remove(plain(base));
        return byText.values().stream()
                .map(same -> new WordingVariant(aligned(base, same.getFirst().text()), same))
                .sorted(Comparator.comparing(variant -> -variant.organisations().size()))
                .toList();
    }

    /** What only a typographer tells apart is the same. */
    private static String plain(String text) {
        return signs(text.strip()).replaceAll(" +", " ");
    }

    /** As long as the text, with one apostrophe and one blank. */
    private static String signs(String text) {
        return text.replace('\'', '’').replaceAll("\\h", " ");
    }

    /** The wording with the apostrophes and blanks of the text wherever it keeps its words: to retype is no change. */
    private static String aligned(String base, String wording) {
        StringBuilder aligned = new StringBuilder();
        int there = 0;
        for (MergedStretch stretch :
                WordMerge.of(signs(base), List.of(signs(wording))).stretches()) {
            if (stretch.sides().isEmpty()) {
                aligned.append(
                        base, stretch.at(), stretch.at() + stretch.before().length());
                there += stretch.before().length();
            } else {
                int length = stretch.sides().getFirst().words().length();
                aligned.append(wording, there, there + length);
                there += length;
            }
        }
        return aligned.toString();
    }

    /** Whether this one was compared with the others. */
    public boolean isCompared(WordingVariant one) {
        return variants.indexOf(one) < clashes.size();
    }

    public boolean contradict(WordingVariant one, WordingVariant other) {
        return isCompared(one) && clashes.get(variants.indexOf(one)).contains(variants.indexOf(other));
    }

    /** Those that contradict this one. */
    public List<WordingVariant> against(WordingVariant one) {
        return isCompared(one) ? those(clashes.get(variants.indexOf(one))) : List.of();
    }

    public boolean isContradictory() {
        return clashes.stream().anyMatch(some -> !some.isEmpty());
    }

    /**
     * Ways to follow several at once: from each wording on, whatever contradicts none of those taken before. To none of
     * them another wording could be added.
     */
    public List<CombinedWording> combinations() {
        Set<Set<Integer>> sets = new LinkedHashSet<>();
        for (int seed = 0; seed < clashes.size(); seed++) {
            Set<Integer> taken = new TreeSet<>(Set.of(seed));
            for (int next = 0; next < clashes.size(); next++) {
                if (Collections.disjoint(clashes.get(next), taken)) {
                    taken.add(next);
                }
            }
            sets.add(taken);
        }
        return sets.stream()
                .filter(set -> set.size() > 1 && merge(those(set)).contested().isEmpty())
                .limit(MOST_COMBINATIONS)
                .map(this::those)
                .map(set -> new CombinedWording(set, merge(set).text(MergedStretch::before)))
                .toList();
    }

    private List<WordingVariant> those(Set<Integer> ranks) {
        return ranks.stream().map(variants::get).toList();
    }

    /** Where they contradict each other, in the order of the text, and what each says there. */
    public List<Contradiction> contradictions() {
        return merge(variants.subList(0, clashes.size())).contested().stream()
                .map(this::contradiction)
                .toList();
    }

    private Contradiction contradiction(MergedStretch stretch) {
        return new Contradiction(
                before(stretch.at()),
                stretch.before().strip(),
                stretch.sides().stream()
                        .map(side -> new Contradiction.Choice(
                                side.words().strip(),
                                side.by().stream().map(variants::get).toList()))
                        .toList());
    }

    private String before(int at) {
        int start = base.lastIndexOf(' ', Math.max(0, at - CONTEXT));
        return base.substring(start < 0 || at <= CONTEXT ? 0 : start + 1, at).strip();
    }

    private WordMerge merge(List<WordingVariant> some) {
        return WordMerge.of(base, some.stream().map(WordingVariant::text).toList());
    }
}
