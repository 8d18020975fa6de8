package fr.lignealigne.synopsis;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.remark.RemarkKind;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AgreementTest {

    @Test
    void onlyWhatTakesASideCounts() {
        assertThat(Agreement.of(Map.of())).isEqualTo(Agreement.OPEN);
        assertThat(Agreement.of(Map.of(RemarkKind.QUESTION, 2, RemarkKind.EVIDENCE, 1)))
                .isEqualTo(Agreement.OPEN);
        assertThat(Agreement.of(Map.of(RemarkKind.SUPPORT, 1, RemarkKind.QUESTION, 1)))
                .isEqualTo(Agreement.SUPPORTED);
        assertThat(Agreement.of(Map.of(RemarkKind.SUPPORT, 1, RemarkKind.OBJECTION, 3)))
                .isEqualTo(Agreement.DIVIDED);
        assertThat(Agreement.of(Map.of(RemarkKind.PROPOSAL, 1, RemarkKind.OBJECTION, 1)))
                .isEqualTo(Agreement.CONTESTED);
        assertThat(Agreement.of(Map.of(RemarkKind.SUPPORT, 5, RemarkKind.OMISSION, 1)))
                .isEqualTo(Agreement.TO_REWRITE);
    }
}
