package fr.lignealigne.plan.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.plan.drafting.MergedStretch.Side;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordMergeTest {

    private static final String BASE = "L’évaluation est conduite en cinq jours au plus, par une équipe formée.";

    @Test
    void changesFarFromEachOtherAreBothMade() {
        assertThat(merged(
                        "L’évaluation est conduite en un mois au plus, par une équipe formée.",
                        "L’évaluation est conduite en cinq jours au plus, par une équipe formée et stable."))
                .isEqualTo("L’évaluation est conduite en un mois au plus, par une équipe formée et stable.");
    }

    @Test
    void twoDelaysForOneAreToBeChosen() {
        WordMerge merge = merge(BASE.replace("cinq jours", "un mois"), BASE.replace("cinq", "dix"));
        assertThat(merge.contested())
                .containsExactly(new MergedStretch(
                        29, "cinq jours", List.of(new Side("un mois", List.of(0)), new Side("dix jours", List.of(1)))));
        assertThat(merge.text(stretch -> stretch.sides().getLast().words())).isEqualTo(BASE.replace("cinq", "dix"));
        assertThat(merge.text(MergedStretch::before)).isEqualTo(BASE);
    }

    @Test
    void neighboursThatNobodyProposedTogetherAreToBeChosen() {
        assertThat(merge(BASE.replace("cinq", "six"), BASE.replace("jours", "mois"))
                        .contested())
                .singleElement()
                .satisfies(stretch ->
                        assertThat(stretch.sides()).extracting(Side::words).containsExactly("six jours", "cinq mois"));
    }

    @Test
    void twoAdditionsInOnePlaceAreToBeChosen() {
        assertThat(merge(BASE + " Elle est écrite.", BASE + " Elle est orale.").contested())
                .hasSize(1);
    }

    @Test
    void thoseWhoSayTheSameAreOneSide() {
        String month = BASE.replace("cinq jours", "un mois");
        WordMerge merge = merge(month, BASE.replace("cinq", "dix"), month);
        assertThat(merge.contested().getFirst().sides())
                .extracting(Side::by)
                .containsExactly(List.of(0, 2), List.of(1));
        assertThat(merged(month, month)).isEqualTo(month);
    }

    private static WordMerge merge(String... wordings) {
        return WordMerge.of(BASE, List.of(wordings));
    }

    private static String merged(String... wordings) {
        WordMerge merge = merge(wordings);
        assertThat(merge.contested()).isEmpty();
        return merge.text(MergedStretch::before);
    }
}
