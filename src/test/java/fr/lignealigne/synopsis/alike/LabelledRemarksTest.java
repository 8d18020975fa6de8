package fr.lignealigne.synopsis.alike;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the suggestions are worth on labelled remarks; {@code ./portail bench alike} prints the figures. */
class LabelledRemarksTest {

    /** The subjects on which nothing was chosen. */
    private final LabelledRemarks heldOut = LabelledRemarks.read(false);

    @Test
    void mostPairsSuggestedAskForTheSame() {
        assertThat(heldOut.pairs()).isGreaterThan(400);
        assertThat(heldOut.suggested().precision()).isGreaterThan(0.8);
    }

    @Test
    void moreIsFoundThanByWordsInCommon() {
        assertThat(heldOut.recallAt(0.9)).isGreaterThan(1.3 * heldOut.plainRecallAt(0.9));
    }
}
