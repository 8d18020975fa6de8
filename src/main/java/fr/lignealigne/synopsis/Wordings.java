package fr.lignealigne.synopsis;

import fr.lignealigne.plan.drafting.MergedStretch;
import fr.lignealigne.plan.drafting.WordMerge;
import java.util.ArrayList;
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
 */
public record Wordings(String base, List<WordingVariant> variants) {

    /** More ways to put wordings together than that help nobody. */
    private static final int MOST_COMBINATIONS = 4;

    private static final int CONTEXT = 30;

    public Wordings {
        variants = List.copyOf(variants);
    }

    public static Wordings of(String base, List<ProposedWording> proposed) {
        Map<String, List<ProposedWording>> byText = new LinkedHashMap<>();
        for (ProposedWording one : proposed) {
            byText.computeIfAbsent(plain(one.text()), key -> new ArrayList<>()).add(one);
        }
        byText.remove(plain(base));
        return new Wordings(
                base,
                byText.values().stream()
                        .map(same -> new WordingVariant(same.getFirst().text(), same))
                        .sorted(Comparator.comparing(
                                variant -> -variant.organisations().size()))
                        .toList());
    }

    /** What only a typographer tells apart is the same. */
    private static String plain(String text) {
        return text.strip().replace('\'', '’').replaceAll("[\\h]+", " ");
    }

    public boolean contradict(WordingVariant one, WordingVariant other) {
        return !merge(List.of(one, other)).contested().isEmpty();
    }

    /** Those that contradict this one. */
    public List<WordingVariant> against(WordingVariant one) {
        return variants.stream().filter(other -> contradict(one, other)).toList();
    }

    public boolean isContradictory() {
        return !merge(variants).contested().isEmpty();
    }

    /**
     * Ways to follow several at once: from each wording on, whatever contradicts none of those taken before. To none of
     * them another wording could be added.
     */
    public List<CombinedWording> combinations() {
        Set<Set<Integer>> sets = new LinkedHashSet<>();
        for (int seed = 0; seed < variants.size(); seed++) {
            Set<Integer> taken = new TreeSet<>(Set.of(seed));
            for (int next = 0; next < variants.size(); next++) {
                Set<Integer> more = new TreeSet<>(taken);
                if (more.add(next) && merge(those(more)).contested().isEmpty()) {
                    taken = more;
                }
            }
            sets.add(taken);
        }
        return sets.stream()
                .filter(set -> set.size() > 1)
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
        return merge(variants).contested().stream().map(this::contradiction).toList();
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
