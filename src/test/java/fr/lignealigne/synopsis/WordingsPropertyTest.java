package fr.lignealigne.synopsis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of any wordings of any text. */
class WordingsPropertyTest {

    private static final int LENGTH = 24;
    private static final String BASE =
            IntStream.range(0, LENGTH).mapToObj(at -> "mot" + at).collect(Collectors.joining(" "));

    /** A few changes each, with words that stand nowhere else: other words for some, words put in, words struck out. */
    @Provide
    Arbitrary<List<ProposedWording>> proposals() {
        return Arbitraries.integers()
                .between(0, Integer.MAX_VALUE)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(seeds -> {
                    List<ProposedWording> proposals = new ArrayList<>();
                    for (int by = 0; by < seeds.size(); by++) {
                        proposals.add(new ProposedWording(
                                "R-" + by, changed(new Random(seeds.get(by))), List.of("Organisme " + by)));
                    }
                    return proposals;
                });
    }

    private static String changed(Random random) {
        List<String> words = new ArrayList<>(List.of(BASE.split(" ")));
        for (int change = random.nextInt(3); change >= 0; change--) {
            int at = random.nextInt(words.size());
            switch (random.nextInt(3)) {
                case 0 -> words.set(at, "autre" + random.nextInt(9));
                case 1 -> words.add(at, "ajout" + random.nextInt(9));
                default -> words.remove(at);
            }
        }
        return String.join(" ", words);
    }

    @Property(tries = 300)
    void theirOrderIsOfNoImportance(@ForAll("proposals") List<ProposedWording> proposals, @ForAll Random random) {
        List<ProposedWording> shuffled = new ArrayList<>(proposals);
        Collections.shuffle(shuffled, random);
        Wordings one = Wordings.of(BASE, proposals);
        Wordings other = Wordings.of(BASE, shuffled);
        assertThat(pairs(one)).isEqualTo(pairs(other));
        assertThat(one.isContradictory()).isEqualTo(other.isContradictory());
        if (!one.isContradictory()) {
            assertThat(one.combinations().stream().map(CombinedWording::text))
                    .isEqualTo(other.combinations().stream()
                            .map(CombinedWording::text)
                            .toList());
        }
    }

    @Property(tries = 300)
    void aContradictionIsMutual(@ForAll("proposals") List<ProposedWording> proposals) {
        Wordings wordings = Wordings.of(BASE, proposals);
        for (WordingVariant one : wordings.variants()) {
            assertThat(wordings.contradict(one, one)).isFalse();
            for (WordingVariant other : wordings.variants()) {
                assertThat(wordings.contradict(one, other)).isEqualTo(wordings.contradict(other, one));
            }
        }
        assertThat(wordings.contradictions().isEmpty()).isEqualTo(!wordings.isContradictory());
    }

    @Property(tries = 300)
    void theCombinedTextHoldsEachChangeAndNoOther(@ForAll("proposals") List<ProposedWording> proposals) {
        for (CombinedWording combined : Wordings.of(BASE, proposals).combinations()) {
            Set<String> there = words(combined.text());
            Set<String> expected = words(BASE);
            for (WordingVariant variant : combined.variants()) {
                Set<String> its = words(variant.text());
                words(BASE).stream().filter(word -> !its.contains(word)).forEach(expected::remove);
                its.stream().filter(word -> !word.startsWith("mot")).forEach(expected::add);
            }
            assertThat(there).isEqualTo(expected);
        }
    }

    @Property(tries = 300)
    void noTwoOfACombinationContradictEachOther(@ForAll("proposals") List<ProposedWording> proposals) {
        Wordings wordings = Wordings.of(BASE, proposals);
        wordings.combinations()
                .forEach(combined -> combined.variants()
                        .forEach(one -> combined.variants()
                                .forEach(other -> assertThat(wordings.contradict(one, other))
                                        .isFalse())));
    }

    @Property(tries = 300)
    void eachWordingIsReadWithAllItsOrganisations(@ForAll("proposals") List<ProposedWording> proposals) {
        List<String> named = Wordings.of(BASE, proposals).variants().stream()
                .flatMap(variant -> variant.organisations().stream())
                .toList();
        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(proposals.stream()
                        .filter(one -> !one.text().equals(BASE))
                        .flatMap(one -> one.organisations().stream())
                        .toList());
    }

    private static Set<String> words(String text) {
        return new TreeSet<>(List.of(text.split(" ")));
    }

    private static Set<Set<String>> pairs(Wordings wordings) {
        Set<Set<String>> pairs = new HashSet<>();
        for (WordingVariant one : wordings.variants()) {
            wordings.against(one).forEach(other -> pairs.add(Set.of(one.text(), other.text())));
        }
        return pairs;
    }
}
