package fr.lignealigne.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.lignealigne.shared.Invalid;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final String[] OWN = {
        "camille.durand@secours.example", "camille.durand", "Secours d’essai de l’Ouest", "Secours Ouest", "SEC"
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "le héron gris attend",
                "quatre vélos sous la pluie",
                "🐎🐎🐝🐝🐞🐞🌵🌵🍋🍋🧭🧭🪁🪁🪵",
                "velours agrafe cheval tonnerre",
                "mon portail grince les jours de pluie"
            })
    void takesALongSentenceWhateverItIsMadeOf(String password) {
        assertThatCode(() -> PasswordRules.check(password, OWN)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "Court1!aaaaaaa, password.tooShort",
        "🐎🐝🐞🌵🍋🧭🪁, password.tooShort",
        "motdepassemotdepasse, password.common",
        "MotDePasseMotDePasse, password.common",
        "aaaaaaaaaaaaaaaaaaaa, password.common",
        "1q2w3e4r5t6y7u8i, password.common",
        "30SecondsToMars, password.leaked",
        "HD764NW5D7E1VB1, password.leaked",
        "camille.durand@secours.example, password.context",
        "Camille.Durand 2026!, password.context",
        "SecoursOuest SecoursOuest, password.context",
        "Ligne à ligne 2026, password.context",
        "ligne-a-ligne MIPROF 1, password.context",
        "Portail du cabinet, password.context"
    })
    void refusesWithASentenceThatSaysWhy(String password, String why) {
        assertRefused(password, why);
    }

    @Test
    void refusesTheFullWidthFormsOfACommonOne() {
        assertRefused("ｍｏｔｄｅｐａｓｓｅｍｏｔｄｅｐａｓｓｅ", "password.common");
    }

    @Test
    void takes128CharactersAndRefusesOneMore() {
        String sentence = "le héron gris attend au bord. ".repeat(5).substring(0, 128);
        assertThatCode(() -> PasswordRules.check(sentence, OWN)).doesNotThrowAnyException();
        assertRefused(sentence + "!", "password.tooLong");
    }

    @Test
    void knowsHundredsOfCommonOnesAndAllOfThemAreLongEnoughToBeTried() throws Exception {
        try (var lines = Objects.requireNonNull(PasswordRules.class.getResourceAsStream("/passwords/common.txt"))) {
            var common = new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertThat(common)
                    .hasSizeGreaterThan(300)
                    .allMatch(word -> word.codePointCount(0, word.length()) >= PasswordRules.SHORTEST);
        }
    }

    @Test
    void knowsThreeThousandThatFitItsOtherRules() {
        assertThat(KnownPasswords.howMany()).isGreaterThan(3_000);
    }

    @Test
    void knowsThoseOfLeaksByTheirHashesAlone() throws Exception {
        try (var lines = Objects.requireNonNull(PasswordRules.class.getResourceAsStream("/passwords/leaked.txt"))) {
            assertThat(new String(lines.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .hasSizeGreaterThan(2_000)
                    .doesNotHaveDuplicates()
                    .allMatch(hash -> hash.matches("[0-9a-f]{32}"));
        }
    }

    private static void assertRefused(String password, String why) {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> PasswordRules.check(password, OWN))
                .matches(refusal -> refusal.key().equals(why), why);
    }
}
