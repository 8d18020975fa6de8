package fr.lignealigne.decision.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LiteralWordsTest {

    @Test
    void findsWordsHoweverTheyAreSet() {
        assertThat(new LiteralWords("L'évaluation : « en un mois » - au moins.").in("Ici, l’évaluation\u00a0:"))
                .isEmpty();
        assertThat(new LiteralWords("L'évaluation : « en un mois » - au moins.")
                        .in("Avant. L’évaluation\u00a0: «\u00a0en un  mois\u00a0» – au moins ; après."))
                .singleElement()
                .satisfies(range -> assertThat(range).containsExactly(7, 48));
    }

    @Test
    void findsWholeWordsAlone() {
        assertThat(new LiteralWords("en un mois").in("en un moisson, comment un mois, un mois"))
                .isEmpty();
        assertThat(new LiteralWords("en un mois").in("Fait en un mois.")).hasSize(1);
    }

    @Test
    void knowsWhatSaysTooLittleElsewhere() {
        assertThat(new LiteralWords("trente jours").areFew()).isTrue();
        assertThat(new LiteralWords("trente jours au plus tard").areFew()).isFalse();
        assertThat(new LiteralWords("  ").isEmpty()).isTrue();
    }
}
