package fr.lignealigne.shared;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.shared.WordDiff.Change;
import fr.lignealigne.shared.WordDiff.Segment;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTest {

    @Test
    void saysWhatGoesBeforeWhatComes() {
        assertThat(WordDiff.between("conduite en cinq jours au plus", "conduite en un mois au plus"))
                .containsExactly(
                        new Segment(Change.KEPT, "conduite en "),
                        new Segment(Change.REMOVED, "cinq jours"),
                        new Segment(Change.ADDED, "un mois"),
                        new Segment(Change.KEPT, " au plus"));
    }

    @Test
    void keepsTheSameTextWhole() {
        assertThat(WordDiff.between("Sans délai.", "Sans délai."))
                .containsExactly(new Segment(Change.KEPT, "Sans délai."));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 'Tout est nouveau.'",
        "'Tout disparaît.', ''",
        "'L’évaluation dure cinq jours ; elle est écrite.', 'L’évaluation dure un mois, elle est écrite et signée.'",
        "'a b c d', 'd c b a'",
        "'Un mot', 'Un  mot'"
    })
    void neitherLosesNorInventsAWord(String before, String after) {
        assertThat(read(before, after, Change.ADDED)).isEqualTo(before);
        assertThat(read(before, after, Change.REMOVED)).isEqualTo(after);
    }

    private static String read(String before, String after, Change leftOut) {
        return WordDiff.between(before, after).stream()
                .filter(segment -> segment.change() != leftOut)
                .map(Segment::text)
                .collect(Collectors.joining());
    }
}
