package fr.lignealigne.decision;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.decision.ReasonCheck.Given;
import fr.lignealigne.decision.ReasonCheck.Said;
import fr.lignealigne.remark.RemarkId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReasonCheckTest {

    private static final UUID MINORS = UUID.randomUUID();
    private static final UUID TRAINING = UUID.randomUUID();

    private static final Said DELAY = said("R-1", MINORS, "Cinq jours ne suffisent pas à évaluer un mineur.");
    private static final Said SAME_DELAY = said("R-2", MINORS, "Le délai de cinq jours est trop court pour évaluer.");
    private static final Said POLICE = said("R-3", TRAINING, "Former aussi les inspecteurs du travail.");

    private static Said said(String code, UUID measure, String words) {
        return new Said(new RemarkId(UUID.randomUUID()), code, measure, words);
    }

    private static Given given(String reason, Said... remarks) {
        return new Given(new DecisionId(UUID.randomUUID()), reason, List.of(remarks));
    }

    private static List<ReasonFlag> flags(Given looked, Given... others) {
        List<Given> all = new java.util.ArrayList<>(List.of(others));
        all.addFirst(looked);
        return ReasonCheck.look(all).getOrDefault(looked.decision(), List.of());
    }

    @Test
    void aReasonThatTakesUpTheRemarkIsLeftInPeace() {
        assertThat(flags(given("L’évaluation d’un mineur est portée à un mois, renouvelable une fois.", DELAY)))
                .isEmpty();
    }

    @Test
    void aVeryShortReasonIsFlaggedWithItsWordsCounted() {
        assertThat(flags(given("Les jours sont trop courts.", DELAY)))
                .containsExactly(new ReasonFlag(ReasonFlag.Sort.TOO_SHORT, List.of("5")));
    }

    @Test
    void aPhraseThatFitsEverythingTakesNothingUp() {
        assertThat(flags(given("Cette demande sera étudiée avec toute l’attention qu’elle mérite.", DELAY)))
                .containsExactly(new ReasonFlag(ReasonFlag.Sort.NOTHING_TAKEN_UP, List.of("R-1")));
    }

    @Test
    void accentsCapitalsAndPluralsMakeNoOtherWord() {
        assertThat(flags(given("Tout MINEURS repéré par nos services sera reçu sans attendre.", DELAY)))
                .isEmpty();
        assertThat(flags(given(
                        "Un local est ouvert dans chaque tribunal de la région.", said("R-4", MINORS, "Des locaux."))))
                .isEmpty();
    }

    @Test
    void wordsOfTheStateSayNothingOfTheRemark() {
        assertThat(flags(given(
                        "Le gouvernement prend note de cette remarque sur le plan et la mesure.",
                        said("R-5", MINORS, "Le plan oublie, dans cette mesure, les garçons."))))
                .extracting(ReasonFlag::sort)
                .containsExactly(ReasonFlag.Sort.NOTHING_TAKEN_UP);
    }

    @Test
    void oneTextForTwoMeasuresIsFlaggedOnBothWhetherOneDecisionOrTwo() {
        String text = "Les cinq jours et les inspecteurs du travail seront revus ensemble.";
        ReasonFlag flag = new ReasonFlag(ReasonFlag.Sort.SAME_TEXT, List.of("R-1", "R-3"));
        assertThat(flags(given(text, DELAY, POLICE))).containsExactly(flag);
        Given one = given(text, DELAY);
        Given other = given(text.toUpperCase(java.util.Locale.FRENCH), POLICE);
        assertThat(flags(one, other)).containsExactly(flag);
        assertThat(ReasonCheck.look(List.of(one, other)).get(other.decision())).containsExactly(flag);
    }

    @Test
    void oneTextForTheSameDemandIsAsItShouldBe() {
        assertThat(flags(given("Les cinq jours deviennent un mois pour évaluer chaque mineur.", DELAY, SAME_DELAY)))
                .isEmpty();
    }

    @Test
    void oneTextForDemandsThatShareNoWordIsFlaggedWithinAMeasureToo() {
        Said other = said("R-6", MINORS, "Un interprète diplômé devrait être présent.");
        assertThat(flags(given("Les cinq jours et l’interprète seront revus dans un décret.", DELAY, other)))
                .containsExactly(new ReasonFlag(ReasonFlag.Sort.SAME_TEXT, List.of("R-1", "R-6")));
    }

    @Test
    void whereNothingIsSaidThereIsNothingToTakeUp() {
        assertThat(flags(given("Le texte est corrigé en ce sens à la ligne indiquée.", said("R-7", MINORS, "Oui."))))
                .isEmpty();
        assertThat(flags(given("", DELAY))).isEmpty();
    }

    @Test
    void aReasonWithoutAWordIsLikeNoneThatWasLeftEmpty() {
        assertThat(flags(given("–", DELAY), given("", said("R-9", null, "Des bus de nuit."))))
                .extracting(ReasonFlag::sort)
                .doesNotContain(ReasonFlag.Sort.SAME_TEXT);
    }
}
