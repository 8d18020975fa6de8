package fr.lignealigne.synopsis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordingsTest {

    private static final String BASE = "L’évaluation est conduite en cinq jours au plus.";

    private static ProposedWording by(String organisation, String text) {
        return new ProposedWording("R-" + organisation, text, List.of(organisation));
    }

    @Test
    void theSameWordingIsOneWithAllNames() {
        Wordings wordings = Wordings.of(
                BASE,
                List.of(
                        by("Asile", "L’évaluation est conduite en dix jours au plus."),
                        by("Refuge", "L’évaluation est conduite en un mois au plus."),
                        by("Abri", "L'évaluation est conduite en un\u00a0mois au plus."),
                        by("Copie", BASE),
                        by("Copie", BASE.replace('’', '\''))));
        assertThat(wordings.variants())
                .extracting(WordingVariant::organisations)
                .containsExactly(List.of("Refuge", "Abri"), List.of("Asile"));
    }

    @Test
    void toRetypeIsNoChange() {
        Wordings wordings = Wordings.of(
                BASE,
                List.of(
                        by("Asile", "L'évaluation est conduite en dix\u00a0jours au plus."),
                        by("Refuge", "L’évaluation de sa situation est conduite en cinq jours au plus.")));
        assertThat(wordings.isContradictory()).isFalse();
        assertThat(wordings.combinations())
                .singleElement()
                .extracting(CombinedWording::text)
                .isEqualTo("L’évaluation de sa situation est conduite en dix jours au plus.");
    }

    @Test
    void nothingContradictsOnAWholeThatHasOnlyATitle() {
        Wordings wordings = Wordings.ofAWhole(
                "Mesure 1", List.of(by("Asile", "Former les juges."), by("Refuge", "Former les policiers.")));
        assertThat(wordings.variants()).hasSize(2);
        assertThat(wordings.isContradictory()).isFalse();
        assertThat(wordings.contradictions()).isEmpty();
        assertThat(wordings.combinations()).isEmpty();
    }

    @Test
    void ofVeryManyTheFirstAreCompared() {
        List<ProposedWording> many = IntStream.range(0, 3 * Wordings.MOST_COMPARED)
                .mapToObj(days -> by("A" + days, "L’évaluation est conduite en " + days + " jours au plus."))
                .toList();
        Wordings wordings = Wordings.of(BASE, many);
        assertThat(wordings.variants()).hasSize(many.size());
        assertThat(wordings.against(wordings.variants().getFirst())).hasSize(Wordings.MOST_COMPARED - 1);
        assertThat(wordings.isCompared(wordings.variants().getLast())).isFalse();
        assertThat(wordings.against(wordings.variants().getLast())).isEmpty();
    }

    @Test
    void changesOfDifferentWordsAreCombined() {
        Wordings wordings = Wordings.of(
                BASE,
                List.of(
                        by("Asile", "L’évaluation de sa situation est conduite en cinq jours au plus."),
                        by("Refuge", "L’évaluation est conduite en dix jours au plus."),
                        by("Abri", "L’évaluation est conduite en cinq jours ouvrés.")));
        assertThat(wordings.isContradictory()).isFalse();
        assertThat(wordings.contradictions()).isEmpty();
        assertThat(wordings.combinations()).singleElement().satisfies(one -> {
            assertThat(one.variants()).hasSize(3);
            assertThat(one.text()).isEqualTo("L’évaluation de sa situation est conduite en dix jours ouvrés.");
        });
    }

    @Test
    void otherWordsForTheSameWordsContradictEachOther() {
        Wordings wordings = Wordings.of(
                BASE,
                List.of(
                        by("Asile", "L’évaluation est conduite en dix jours au plus."),
                        by("Refuge", "L’évaluation est conduite en un mois au plus."),
                        by("Abri", "L’évaluation est conduite par deux personnes en cinq jours au plus.")));
        List<WordingVariant> variants = wordings.variants();
        assertThat(wordings.against(variants.get(0))).containsExactly(variants.get(1));
        assertThat(wordings.against(variants.get(2))).isEmpty();
        assertThat(wordings.contradictions()).singleElement().satisfies(one -> {
            assertThat(one.words()).isEqualTo("cinq jours");
            assertThat(one.choices())
                    .extracting(Contradiction.Choice::words)
                    .containsExactlyInAnyOrder("dix jours", "un mois");
        });
        assertThat(wordings.combinations())
                .extracting(CombinedWording::text)
                .containsExactly(
                        "L’évaluation est conduite par deux personnes en dix jours au plus.",
                        "L’évaluation est conduite par deux personnes en un mois au plus.");
    }

    @Test
    void wordsPutInAtOnePlaceContradictEachOtherAndTheirPlaceIsKnown() {
        Wordings wordings = Wordings.of(
                BASE,
                List.of(
                        by("Asile", "L’évaluation est toujours conduite en cinq jours au plus."),
                        by("Refuge", "L’évaluation est parfois conduite en cinq jours au plus.")));
        assertThat(wordings.contradictions()).singleElement().satisfies(one -> {
            assertThat(one.words()).isEmpty();
            assertThat(one.before()).isEqualTo("L’évaluation est");
            assertThat(one.choices()).extracting(Contradiction.Choice::words).containsExactly("toujours", "parfois");
        });
        assertThat(wordings.combinations()).isEmpty();
    }

    @Test
    void oneWordingAloneContradictsNothing() {
        Wordings wordings = Wordings.of("", List.of(by("Asile", "La ministre.")));
        assertThat(wordings.variants()).hasSize(1);
        assertThat(wordings.isContradictory()).isFalse();
        assertThat(wordings.combinations()).isEmpty();
        assertThat(Wordings.of(BASE, List.of()).contradictions()).isEmpty();
    }
}
