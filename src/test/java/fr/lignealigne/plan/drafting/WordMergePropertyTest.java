package fr.lignealigne.plan.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WordMergePropertyTest {

    /** Few words, so that wordings often share some and often contradict each other. */
    @Provide
    Arbitrary<String> wordings() {
        return Arbitraries.of(
                        "le", "mineur", "est", "placé", "sans", "délai", "’", ",", ".", "\n", "  ", "\u00a0", "👮")
                .list()
                .ofMaxSize(25)
                .map(words -> String.join(" ", words));
    }

    @Property(tries = 300)
    void theOneWhoChangesSomethingIsHeard(@ForAll("wordings") String base, @ForAll("wordings") String other) {
        assertThat(merged(WordMerge.of(base, List.of(other)))).isEqualTo(other);
        assertThat(merged(WordMerge.of(base, List.of(base, other)))).isEqualTo(other);
        assertThat(merged(WordMerge.of(base, List.of(other, base)))).isEqualTo(other);
        assertThat(WordMerge.of(base, List.of(base, other)).contested()).isEmpty();
    }

    @Property(tries = 300)
    void theSameChangeTwiceIsMadeOnce(
            @ForAll("wordings") String base, @ForAll("wordings") String one, @ForAll("wordings") String other) {
        assertThat(merged(WordMerge.of(base, List.of(one, one)))).isEqualTo(one);
        assertThat(merged(WordMerge.of(base, List.of(one, other, one))))
                .isEqualTo(merged(WordMerge.of(base, List.of(one, other))));
    }

    @Property(tries = 300)
    void theirOrderIsOfNoImportance(
            @ForAll("wordings") String base,
            @ForAll("wordings") String one,
            @ForAll("wordings") String other,
            @ForAll("wordings") String third) {
        WordMerge forth = WordMerge.of(base, List.of(one, other, third));
        WordMerge back = WordMerge.of(base, List.of(third, other, one));
        assertThat(merged(forth)).isEqualTo(merged(back));
        assertThat(told(forth)).isEqualTo(told(back));
    }

    @Property(tries = 300)
    void nothingIsLostWhereTheyContradictEachOther(
            @ForAll("wordings") String base, @ForAll("wordings") String one, @ForAll("wordings") String other) {
        WordMerge merge = WordMerge.of(base, List.of(one, other));
        assertThat(merge.stretches().stream().map(MergedStretch::before).collect(Collectors.joining()))
                .isEqualTo(base);
        for (MergedStretch stretch : merge.stretches()) {
            assertThat(base.startsWith(stretch.before(), stretch.at())).isTrue();
        }
        assertThat(chosen(merge, 0)).isEqualTo(one);
        assertThat(chosen(merge, 1)).isEqualTo(other);
    }

    /** The text of one of them: its words where it changed something, the old ones where only another did. */
    private static String chosen(WordMerge merge, int who) {
        return merge.stretches().stream()
                .map(stretch -> stretch.sides().stream()
                        .filter(side -> side.by().contains(who))
                        .findFirst()
                        .map(MergedStretch.Side::words)
                        .orElse(stretch.before()))
                .collect(Collectors.joining());
    }

    private static String merged(WordMerge merge) {
        return merge.text(MergedStretch::before);
    }

    private static List<Set<String>> told(WordMerge merge) {
        List<Set<String>> told = new ArrayList<>();
        merge.contested()
                .forEach(stretch -> told.add(
                        stretch.sides().stream().map(MergedStretch.Side::words).collect(Collectors.toSet())));
        return told;
    }
}
