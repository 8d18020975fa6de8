package fr.lignealigne.remark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.Passage;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.SheetField;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.support.PortalTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class RemarksModuleTest {

    @Autowired
    People people;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    Remarks remarks;

    @Autowired
    Versions versions;

    @Autowired
    Depositing depositing;

    @Test
    void keepsAllThatWasWritten() {
        PlanVersionId version = scenes.openVersion();
        Viewer lead = people.leadOfAMember().viewer();
        RemarkDraft draft = new RemarkDraft(
                scenes.onLines(lead, version, 4, 5),
                RemarkKind.PROPOSAL,
                "Parce qu’il faut du temps.",
                "Les services sont formés tous les six mois",
                new Evidence("12", "rapport", 2013, "Paris"),
                Set.of(Theme.TRAINING, Theme.MINORS),
                Set.of(Exploitation.FORCED_BEGGING),
                true,
                true);
        RemarkDetails kept = remarks.write(lead, version, draft);
        assertThat(kept.draft()).isEqualTo(draft);
        assertThat(remarks.get(lead, kept.id())).isEqualTo(kept);
        assertThat(kept.place().firstLine()).isEqualTo(4);
        assertThat(kept.place().lastLine()).isEqualTo(5);
        assertThat(kept.place().quote()).startsWith("Les services sont formés");
        RemarkDetails rewritten = remarks.rewrite(
                lead, kept.id(), kept.revision(), RemarkDraft.of(draft.anchor(), RemarkKind.QUESTION, "Et alors ?"));
        assertThat(remarks.get(lead, kept.id()).body()).isEqualTo("Et alors ?");
        assertThat(rewritten.themes()).isEmpty();
    }

    @Test
    void hangsOnWordsOnMeasuresOnMissingFieldsAndOnThePlan() {
        PlanVersionId version = scenes.openVersion();
        Viewer lead = people.leadOfAMember().viewer();
        PlanText text = versions.text(lead, version);
        var item = text.items().get(3);
        var words = new Anchor.OnPassage(new Passage(item.id(), 4, item.id(), 12));
        assertThat(write(lead, version, words).place().quote()).isEqualTo("services");
        var measure = text.measures().get(1);
        assertThat(write(lead, version, new Anchor.OnMeasure(measure.id()))
                        .place()
                        .quote())
                .isEqualTo(measure.title());
        var field = write(lead, version, new Anchor.OnField(measure.id(), SheetField.MEANS));
        assertThat(field.place().anchor()).isEqualTo(new Anchor.OnField(measure.id(), SheetField.MEANS));
        assertThat(write(lead, version, new Anchor.OnPlan()).place().firstLine())
                .isZero();
    }

    private RemarkDetails write(Viewer lead, PlanVersionId version, Anchor anchor) {
        RemarkDetails written = remarks.write(lead, version, RemarkDraft.of(anchor, RemarkKind.OMISSION, "Il manque."));
        assertThat(remarks.get(lead, written.id())).isEqualTo(written);
        return written;
    }

    @Test
    void refusesAPlaceThatIsNotInTheText() {
        PlanVersionId version = scenes.openVersion();
        Viewer lead = people.leadOfAMember().viewer();
        var item = versions.text(lead, version).items().get(3);
        for (Passage wrong : new Passage[] {
            new Passage(item.id(), -1, item.id(), 4),
            new Passage(item.id(), 9, item.id(), 4),
            new Passage(item.id(), 0, item.id(), 100_000)
        }) {
            assertThatThrownBy(() -> write(lead, version, new Anchor.OnPassage(wrong)))
                    .isInstanceOf(Invalid.class);
        }
        PlanVersionId elsewhere = scenes.openVersion();
        assertThatThrownBy(() -> write(lead, elsewhere, new Anchor.OnMeasure(item.id())))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void aColleaguesLaterWordsAreNotOverwritten() {
        PlanVersionId version = scenes.openVersion();
        People.Someone lead = people.leadOfAMember();
        Viewer colleague = people.colleagueOf(lead, Role.ASSOCIATION_MEMBER).viewer();
        RemarkId id = scenes.draft(lead.viewer(), version, "à deux");
        RemarkDetails read = remarks.get(lead.viewer(), id);
        RemarkDraft theirs = RemarkDraft.of(read.place().anchor(), RemarkKind.OBJECTION, "du collègue");
        remarks.rewrite(colleague, id, read.revision(), theirs);
        RemarkDraft mine = RemarkDraft.of(read.place().anchor(), RemarkKind.OBJECTION, "le mien");
        assertThatThrownBy(() -> remarks.rewrite(lead.viewer(), id, read.revision(), mine))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(remarks.get(lead.viewer(), id).body()).isEqualTo("du collègue");
    }

    @Test
    void whoChangedADraftLastIsToldToItsAssociationAlone() {
        PlanVersionId version = scenes.openVersion();
        People.Someone lead = people.leadOfAMember();
        Viewer colleague = people.colleagueOf(lead, Role.ASSOCIATION_MEMBER).viewer();
        RemarkId id = scenes.draft(lead.viewer(), version, "à deux");
        assertThat(remarks.lastEdit(colleague, id).person())
                .isEqualTo(lead.viewer().person());
        RemarkDetails read = remarks.get(colleague, id);
        remarks.rewrite(colleague, id, read.revision(), read.draft());
        assertThat(remarks.lastEdit(lead.viewer(), id).person()).isEqualTo(colleague.person());
        remarks.share(lead.viewer(), id, true);
        assertThatThrownBy(() -> remarks.lastEdit(people.leadOfAMember().viewer(), id))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> remarks.lastEdit(people.ofTheState(Role.MIPROF).viewer(), id))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void aDraftMayWaitForItsKindAndADepositMayNot() {
        PlanVersionId version = scenes.openVersion();
        Viewer lead = people.leadOfAMember().viewer();
        RemarkDetails draft =
                remarks.write(lead, version, RemarkDraft.of(scenes.onLines(lead, version, 4, 5), null, "Quoi ?"));
        assertThat(draft.kind()).isNull();
        assertThatThrownBy(() -> depositing.deposit(lead, version, List.of(draft.id()), true, UUID.randomUUID()))
                .isInstanceOfSatisfying(
                        Invalid.class, refusal -> assertThat(refusal.key()).isEqualTo("remark.deposit.kindless"));
        assertThat(remarks.get(lead, draft.id()).state()).isEqualTo(RemarkState.DRAFT);
    }

    @Test
    void namesThreeLeverMeasuresAtMost() {
        PlanVersionId version = scenes.openVersion();
        Viewer lead = people.leadOfAMember().viewer();
        PlanText text = versions.text(lead, version);
        assertThat(text.measures()).hasSize(2);
        for (int i = 0; i < 3; i++) {
            var anchor = new Anchor.OnMeasure(text.measures().get(i % 2).id());
            remarks.write(lead, version, lever(anchor));
        }
        assertThat(remarks.count(lead, version, RemarkFilter.NONE)).isEqualTo(3);
    }

    private static RemarkDraft lever(Anchor anchor) {
        return new RemarkDraft(
                anchor, RemarkKind.SUPPORT, "Levier.", "", Evidence.NONE, Set.of(), Set.of(), false, true);
    }

    @Test
    void refusesAWordTooMany() {
        PlanVersionId version = scenes.openVersion();
        Viewer lead = people.leadOfAMember().viewer();
        Anchor anchor = scenes.onLines(lead, version, 1, 1);
        String flood = "x".repeat(Remarks.LONGEST + 1);
        assertThatThrownBy(() -> remarks.write(lead, version, RemarkDraft.of(anchor, RemarkKind.QUESTION, flood)))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void withdrawingTellsWhyAndOnlyBeforeTheAnswer() {
        PlanVersionId version = scenes.openVersion();
        Viewer lead = people.leadOfAMember().viewer();
        RemarkId id = scenes.deposited(lead, version, "à retirer");
        assertThatThrownBy(() -> remarks.withdraw(lead, id, " ")).isInstanceOf(Invalid.class);
        remarks.withdraw(lead, id, "Dite ailleurs.");
        assertThat(remarks.get(people.ofTheState(Role.MIPROF).viewer(), id).withdrawalNote())
                .isEqualTo("Dite ailleurs.");
        RemarkId answered = scenes.in(RemarkState.ANSWERED, lead, version, "répondue");
        assertThatThrownBy(() -> remarks.withdraw(lead, answered, "Trop tard.")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void withdrawingDoesNotTellThatADecisionIsPrepared() {
        PlanVersionId version = scenes.openVersion();
        Viewer lead = people.leadOfAMember().viewer();
        RemarkId decided = scenes.in(RemarkState.DECIDED, lead, version, "décidée");
        remarks.withdraw(lead, decided, "Dite ailleurs.");
        assertThat(remarks.get(lead, decided).state()).isEqualTo(RemarkState.WITHDRAWN);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"MIPROF", "CABINET", "MINISTRY", "OBSERVER", "ADMINISTRATOR"})
    void refusesTheStateEveryAct(Role role) {
        PlanVersionId version = scenes.openVersion();
        Viewer lead = people.leadOfAMember().viewer();
        RemarkId id = scenes.draft(lead, version, "brouillon");
        Viewer state = people.ofTheState(role).viewer();
        RemarkDetails kept = remarks.get(lead, id);
        RemarkDraft draft = kept.draft();
        assertThatThrownBy(() -> remarks.bringBack(state, kept)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> remarks.write(state, version, draft)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> remarks.rewrite(state, id, 0, draft)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> remarks.discard(state, id)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> remarks.share(state, id, true)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> remarks.withdraw(state, id, "non")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void refusesAnotherAssociationEveryAct() {
        PlanVersionId version = scenes.openVersion();
        Viewer lead = people.leadOfAMember().viewer();
        Viewer other = people.leadOfAMember().viewer();
        RemarkId id = scenes.draft(lead, version, "brouillon");
        RemarkDraft draft = remarks.get(lead, id).draft();
        assertThatThrownBy(() -> remarks.get(other, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> remarks.rewrite(other, id, 0, draft)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> remarks.discard(other, id)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> remarks.share(other, id, true)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void refusesToShareOutsideTheCollective() {
        PlanVersionId version = scenes.openVersion();
        Viewer outside = people.leadOutsideTheCollective().viewer();
        RemarkId id = scenes.draft(outside, version, "hors Collectif");
        assertThatThrownBy(() -> remarks.share(outside, id, true)).isInstanceOf(NotAllowed.class);
    }
}
