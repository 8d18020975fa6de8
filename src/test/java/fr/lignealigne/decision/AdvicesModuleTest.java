package fr.lignealigne.decision;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.support.PortalTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@PortalTest
class AdvicesModuleTest {

    @Autowired
    Advices advices;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Test
    void anAdviceReplacesTheEarlierOneOfTheSameBody() {
        ARound round = ARound.opened(beans);
        RemarkId remark = round.says(round.member, 4, 4, RemarkKind.PROPOSAL, "Un mois.");
        advices.give(round.miprof.viewer(), List.of(remark), new AdviceDraft(Outcome.REJECTED, "Non."));
        advices.give(round.miprof.viewer(), List.of(remark), new AdviceDraft(Outcome.ACCEPTED, "Oui."));
        assertThat(advices.of(round.cabinet.viewer(), List.of(remark)).get(remark))
                .singleElement()
                .satisfies(advice -> {
                    assertThat(advice.outcome()).isEqualTo(Outcome.ACCEPTED);
                    assertThat(advice.text()).isEqualTo("Oui.");
                });
    }
}
