package fr.lignealigne.decision.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.ARound;
import fr.lignealigne.decision.AdviceDraft;
import fr.lignealigne.decision.Advices;
import fr.lignealigne.decision.AnswerDetails;
import fr.lignealigne.decision.DecisionDraft;
import fr.lignealigne.decision.DecisionId;
import fr.lignealigne.decision.Decisions;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.decision.ReasonFlag;
import fr.lignealigne.decision.Reasons;
import fr.lignealigne.decision.TakenTemplate;
import fr.lignealigne.decision.TemplateId;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.support.PortalTest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@PortalTest
class AnswerTemplatesModuleTest {

    private static final String WORDS = "Le financement relève de la loi de finances, dont le plan ne décide pas.";

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    AnswerTemplates templates;

    @Autowired
    Decisions decisions;

    @Autowired
    Advices advices;

    @Autowired
    Reasons reasons;

    @Autowired
    People people;

    private ARound round;
    private Viewer miprof;
    private Viewer cabinet;
    private RemarkId remark;
    private RemarkId elsewhere;
    private TemplateId template;

    @BeforeEach
    void aTemplate() {
        round = ARound.opened(beans);
        miprof = round.miprof.viewer();
        cabinet = round.cabinet.viewer();
        remark = round.says(round.member, 4, 4, RemarkKind.PROPOSAL, "Cinq jours sont trop courts.");
        elsewhere = round.says(round.outsider, 8, 9, RemarkKind.QUESTION, "Qui paie la formation des policiers ?");
        template = templates.write(miprof, draft("Budget " + UUID.randomUUID(), WORDS));
    }

    private static TemplateDraft draft(String name, String words) {
        return new TemplateDraft(name, Outcome.REJECTED, words);
    }

    private TemplateDetails there() {
        return templates.list(cabinet).stream()
                .filter(one -> one.id().equals(template))
                .findFirst()
                .orElseThrow();
    }

    private Set<TakenTemplate> picked() {
        return Set.of(new TakenTemplate(template, WORDS));
    }

    private DecisionId decide(RemarkId about, String words) {
        return decisions.decide(cabinet, List.of(about), new DecisionDraft(Outcome.REJECTED, words, picked()));
    }

    @Test
    void itSaysWhereItWasTakenUpAndWhatWasRewordedSince() {
        decide(remark, "D’accord sur le fond.\n\n" + WORDS);
        advices.give(miprof, List.of(elsewhere), new AdviceDraft(Outcome.REJECTED, WORDS, picked()));
        assertThat(there().uses()).isEqualTo(2);
        assertThat(templates.uses(cabinet, template))
                .extracting(TemplateUse::firstLine, TemplateUse::isDecision, TemplateUse::reworded, TemplateUse::older)
                .containsExactly(tuple(4, true, false, false), tuple(8, false, false, false));

        AnswerDetails answer = decisions.of(cabinet, List.of(remark)).get(remark);
        decisions.change(
                cabinet,
                answer.id(),
                answer.revision(),
                List.of(remark),
                new DecisionDraft(Outcome.REJECTED, "Les cinq jours restent."));
        templates.change(miprof, template, there().revision(), draft(there().name(), "Voir la loi de finances."));
        assertThat(templates.uses(cabinet, template))
                .extracting(TemplateUse::reworded, TemplateUse::older)
                .containsExactly(tuple(true, true), tuple(false, true));
    }

    @Test
    void whatIsChangedBetweenThePickAndTheAnswerIsOlderAndNotReworded() {
        templates.change(miprof, template, there().revision(), draft(there().name(), "Voir la loi de finances."));
        decide(remark, WORDS);
        advices.give(miprof, List.of(elsewhere), new AdviceDraft(Outcome.REJECTED, WORDS, picked()));
        assertThat(templates.uses(cabinet, template))
                .extracting(TemplateUse::reworded, TemplateUse::older)
                .containsExactly(tuple(false, true), tuple(false, true));
    }

    @Test
    void aDecisionThatIsTakenBackUsesItNoMore() {
        DecisionId decision = decide(remark, WORDS);
        decisions.reopen(cabinet, decision, 0);
        assertThat(there().uses()).isZero();
    }

    @Test
    void theSameTemplateOnVeryDifferentRemarksIsFlaggedAsAnyWordsAre() {
        decide(remark, WORDS);
        decide(elsewhere, WORDS);
        assertThat(reasons.flagged(cabinet, round.version))
                .allSatisfy(flagged ->
                        assertThat(flagged.flags()).extracting(ReasonFlag::sort).contains(ReasonFlag.Sort.SAME_TEXT))
                .hasSize(2);
    }

    @Test
    void archivedItKeepsItsUsesAndComesBack() {
        decide(remark, WORDS);
        templates.archive(cabinet, template, there().revision(), true);
        assertThat(there().archived()).isTrue();
        assertThat(there().uses()).isOne();
        templates.archive(miprof, template, there().revision(), false);
        assertThat(there().archived()).isFalse();
    }

    @Test
    void ofTwoWhoChangeItTheSecondIsTold() {
        long read = there().revision();
        templates.change(miprof, template, read, draft(there().name(), "Autrement."));
        assertThatThrownBy(() -> templates.change(cabinet, template, read, draft("Budget", "Tout autrement.")))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("template.changedMeanwhile");
        assertThatThrownBy(() -> templates.archive(cabinet, template, read, true))
                .isInstanceOf(Invalid.class);
        assertThat(there().text()).isEqualTo("Autrement.");
    }

    @Test
    void whatCannotBeKeptIsRefused() {
        assertThatThrownBy(() -> templates.write(cabinet, draft(there().name(), "Autre.")))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("template.name.taken");
        assertThatThrownBy(() -> templates.write(cabinet, draft(" ", "Autre."))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> templates.write(cabinet, draft("Vide", " "))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> templates.write(cabinet, draft("Long", "a".repeat(4_001))))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> templates.archive(cabinet, new TemplateId(UUID.randomUUID()), 0, true))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nobodyElseKnowsOfTemplates() {
        for (Role role : EnumSet.complementOf(EnumSet.of(Role.MIPROF, Role.CABINET))) {
            Viewer viewer = people.playing(role).viewer();
            assertThatThrownBy(() -> templates.list(viewer)).as(role.name()).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> templates.uses(viewer, template))
                    .as(role.name())
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> templates.write(viewer, draft("Le mien", "Non.")))
                    .as(role.name())
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> templates.change(viewer, template, 0, draft("Le mien", "Non.")))
                    .as(role.name())
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> templates.archive(viewer, template, 0, true))
                    .as(role.name())
                    .isInstanceOf(NotAllowed.class);
        }
    }
}
