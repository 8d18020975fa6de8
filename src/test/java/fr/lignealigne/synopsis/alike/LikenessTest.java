package fr.lignealigne.synopsis.alike;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LikenessTest {

    private static final Likeness<String> SAID = new Likeness<>(List.of(
            said(
                    "a",
                    "Nous demandons des places d’hébergement réservées aux femmes victimes, à une adresse secrète.",
                    "6"),
            said(
                    "b",
                    "Le plan doit prévoir des places d'hébergement réservées aux femmes, à l'adresse tenue secrète.",
                    "5"),
            said("c", "La formation des inspecteurs du travail doit être obligatoire.", "1"),
            said("d", "Notre association, présente sur le terrain depuis 1998, le redit : rien n’est prévu.", "6"),
            said("e", "Notre association, présente sur le terrain depuis 2005, tient à le redire : trop peu.", "6"),
            said("f", "Former chaque inspecteur du travail : une formation obligatoire.", "9"),
            said("g", "", "6")));

    private static Likeness.Said<String> said(String key, String words, String measure) {
        return new Likeness.Said<>(key, words, measure);
    }

    private static List<Likeness.Near<String>> near(String key, double least) {
        return SAID.near(key, least, 10, any -> true);
    }

    @Test
    void theWordsThatSeveralHaveAreCommon() {
        assertThat(SAID.common(List.of("a", "b", "unknown"), 4)).hasSize(4).contains("hébergement", "femmes");
        assertThat(SAID.common(List.of("a"), 4)).isEmpty();
        assertThat(SAID.near("a", 0, 1, key -> !key.equals("b")))
                .extracting(Likeness.Near::key)
                .doesNotContain("b");
    }

    @Test
    void whoAsksForTheSameIsFoundWhateverApostropheAndPluralWereTyped() {
        assertThat(near("a", Likeness.NEAR)).singleElement().satisfies(near -> {
            assertThat(near.key()).isEqualTo("b");
            assertThat(near.shared()).contains("hébergement", "réservées", "adresse", "secrète");
        });
        assertThat(near("c", Likeness.NEAR)).extracting(Likeness.Near::key).containsExactly("f");
    }

    @Test
    void politenessMakesNobodyAlike() {
        assertThat(near("d", Likeness.NEAR)).isEmpty();
        assertThat(near("e", 0.05)).isEmpty();
    }

    @Test
    void whoSaysNothingIsAlikeToNobody() {
        assertThat(near("g", 0)).isEmpty();
        assertThat(near("unknown", 0)).isEmpty();
        assertThat(new Likeness<String>(List.of()).heaps(Likeness.NEAR, 9)).isEmpty();
    }

    @Test
    void heapsHangTogetherAndGrowNoLargerThanAsked() {
        assertThat(SAID.heaps(Likeness.NEAR, 25)).containsExactly(List.of("a", "b"), List.of("c", "f"));
        Likeness<Integer> same = new Likeness<>(java.util.stream.IntStream.range(0, 10)
                .mapToObj(i -> new Likeness.Said<>(i, "Une permanence téléphonique gratuite", "m"))
                .toList());
        assertThat(same.heaps(Likeness.NEAR, 4))
                .allSatisfy(heap -> assertThat(heap.size()).isBetween(2, 4));
    }
}
