package fr.lignealigne.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneLineTest {

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\r\nb", "a\tb", "a\u0000b", "a\u0085b", "a\u2028b", "a\u2029b", " a\n\n\nb "})
    void breaksAreBlanks(String typed) {
        assertThat(OneLine.of(typed)).isEqualTo("a b");
    }

    @Test
    void whatTurnsTheDirectionOfOtherWordsGoes() {
        assertThat(OneLine.of("\ufeffChargée\u202egnp.exe\u2066")).isEqualTo("Chargéegnp.exe");
    }

    @Test
    void whatPeopleTypeStays() {
        String name = "L’Œuvre «\u00a0Éveil\u00a0» – 🕊 <b> & co.";
        assertThat(OneLine.of(name)).isEqualTo(name);
    }

    @Test
    void whereItMustNotGrowItIsCutBetweenSigns() {
        assertThat(OneLine.shortened("🕊".repeat(301))).isEqualTo("🕊".repeat(299) + "…");
        assertThat(OneLine.of("x".repeat(301))).hasSize(301);
    }
}
