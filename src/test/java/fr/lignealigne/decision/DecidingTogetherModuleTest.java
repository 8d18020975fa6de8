package fr.lignealigne.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.support.PortalTest;
import fr.lignealigne.synopsis.PassageStop;
import fr.lignealigne.synopsis.SynopsisFilter;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@PortalTest
class DecidingTogetherModuleTest {

    private static final DecisionDraft PARTLY =
            new DecisionDraft(Outcome.PARTLY_ACCEPTED, "Le délai de cinq jours devient indicatif pour tous.");
    private static final List<PassageStop> ALL =
            List.of(new PassageStop(4, 4, false), new PassageStop(8, 8, false), new PassageStop(10, 11, false));

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    DecidingTogether together;

    @Autowired
    Decisions decisions;

    @Autowired
    Advices advices;

    ARound round;
    RemarkId first;
    RemarkId second;
    RemarkId third;
    RemarkId decided;

    @BeforeEach
    void threePassages() {
        round = ARound.opened(beans);
        first = round.says(round.member, 4, 4, RemarkKind.PROPOSAL, "Cinq jours sont trop courts.");
        second = round.says(round.outsider, 4, 4, RemarkKind.OBJECTION, "Cinq jours ne suffisent pas.");
        third = round.says(round.otherMember, 8, 8, RemarkKind.SUPPORT, "Oui, cinq jours.");
        decided = round.says(round.member, 10, 11, RemarkKind.QUESTION, "Quand ?");
        decisions.decide(cabinet(), List.of(decided), new DecisionDraft(Outcome.NOTED, ""));
        advices.give(round.miprof.viewer(), List.of(third), new AdviceDraft(Outcome.REJECTED, "Non, pas ici."));
    }

    Viewer cabinet() {
        return round.cabinet.viewer();
    }

    TogetherEffect effect(DecisionDraft draft) {
        return together.effect(cabinet(), round.version, SynopsisFilter.NONE, ALL, draft);
    }

    List<DecisionId> decide(TogetherEffect read, boolean apart) {
        return together.decide(cabinet(), round.version, SynopsisFilter.NONE, ALL, PARTLY, apart, read.readAs());
    }

    @Test
    void itsEffectIsReadBeforeAnythingIsDecided() {
        TogetherEffect effect = effect(PARTLY);
        assertThat(effect.remarks()).isEqualTo(3);
        assertThat(effect.organisations()).isEqualTo(3);
        assertThat(effect.passages()).extracting(PassageStop::firstLine).containsExactly(4, 8);
        assertThat(effect.leftAlone()).isEqualTo(1);
        assertThat(effect.against()).containsOnlyKeys(new PassageStop(8, 8, false));
        assertThat(effect.flags()).extracting(ReasonFlag::sort).containsExactly(ReasonFlag.Sort.SAME_TEXT);
        assertThat(decisions.of(cabinet(), List.of(first, second, third))).isEmpty();
    }

    @Test
    void onlyWhatTheFilterChoosesIsMeant() {
        SynopsisFilter ofOne =
                SynopsisFilter.NONE.saidBy(round.outsider.viewer().organisation());
        TogetherEffect effect = together.effect(cabinet(), round.version, ofOne, ALL, PARTLY);
        assertThat(effect.remarks()).isEqualTo(1);
        together.decide(cabinet(), round.version, ofOne, ALL, PARTLY, true, effect.readAs());
        assertThat(decisions.of(cabinet(), List.of(first, second, third))).containsOnlyKeys(second);
    }

    @Test
    void eachPassageGetsADecisionOfItsOwnAndWhatWasDecidedStays() {
        List<DecisionId> given = decide(effect(PARTLY), true);
        assertThat(given).hasSize(2);
        var answers = decisions.of(cabinet(), List.of(first, second, third, decided));
        assertThat(answers.get(first).id()).isEqualTo(answers.get(second).id());
        assertThat(answers.get(third).id()).isNotEqualTo(answers.get(first).id());
        assertThat(answers.get(decided).outcome()).isEqualTo(Outcome.NOTED);
    }

    @Test
    void orOneDecisionServesAll() {
        assertThat(decide(effect(PARTLY), false)).hasSize(1);
    }

    @Test
    void whatWasReadIsWhatIsConfirmed() {
        TogetherEffect read = effect(PARTLY);
        advices.give(round.miprof.viewer(), List.of(first), new AdviceDraft(Outcome.REJECTED, "Non plus."));
        assertThatThrownBy(() -> decide(read, true)).isInstanceOf(Invalid.class);
        TogetherEffect again = effect(PARTLY);
        decisions.decide(cabinet(), List.of(first), PARTLY);
        assertThatThrownBy(() -> decide(again, true)).isInstanceOf(Invalid.class);
        assertThat(decisions.of(cabinet(), List.of(second, third))).isEmpty();
    }

    @Test
    void itIsTakenBackAsAWholeOrNotAtAll() {
        List<DecisionId> given = decide(effect(PARTLY), true);
        together.undo(cabinet(), given);
        assertThat(decisions.of(cabinet(), List.of(first, second, third))).isEmpty();

        List<DecisionId> again = decide(effect(PARTLY), true);
        decisions.change(cabinet(), again.getLast(), 0, List.of(third), PARTLY);
        assertThatThrownBy(() -> together.undo(cabinet(), again)).isInstanceOf(Invalid.class);
        assertThat(decisions.of(cabinet(), List.of(first, second, third))).hasSize(3);
    }

    @Test
    void nothingIsDecidedWithoutPassagesOrReason() {
        assertThatThrownBy(() -> together.effect(cabinet(), round.version, SynopsisFilter.NONE, List.of(), PARTLY))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> effect(new DecisionDraft(Outcome.REJECTED, " ")))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void theCabinetAloneDecidesTogether() {
        TogetherEffect read = effect(PARTLY);
        List<Viewer> others = new java.util.ArrayList<>(round.associations());
        others.add(round.miprof.viewer());
        for (Viewer other : others) {
            assertThatThrownBy(() -> together.effect(other, round.version, SynopsisFilter.NONE, ALL, PARTLY))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> together.decide(
                            other, round.version, SynopsisFilter.NONE, ALL, PARTLY, true, read.readAs()))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> together.undo(other, List.of())).isInstanceOf(NotAllowed.class);
        }
    }
}
