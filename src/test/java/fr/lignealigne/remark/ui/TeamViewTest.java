package fr.lignealigne.remark.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.Comments;
import fr.lignealigne.remark.DraftStage;
import fr.lignealigne.remark.ReadDraft;
import fr.lignealigne.remark.RemarkDraft;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.remark.Reviewing;
import fr.lignealigne.remark.Writers;
import fr.lignealigne.remark.WrittenPlace;
import fr.lignealigne.support.ViewTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** « Nos remarques » of an association of several, and of one. */
class TeamViewTest extends ViewTest {

    @Autowired
    People people;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    Remarks remarks;

    @Autowired
    Reviewing reviewing;

    @Autowired
    Comments comments;

    @Autowired
    Writers writers;

    private PlanVersionId version;
    private People.Someone lead;
    private People.Someone member;
    private RemarkId proposed;
    private RemarkId written;

    @BeforeEach
    void aTeamWithOneProposalAndOneDraft() {
        version = scenes.openVersion();
        lead = people.leadOfAMember();
        member = people.colleagueOf(lead, Role.ASSOCIATION_MEMBER);
        proposed = scenes.draft(member.viewer(), version, "la proposée");
        written = scenes.draft(member.viewer(), version, "l’autre");
        reviewing.propose(member.viewer(), read(proposed));
    }

    private ReadDraft read(RemarkId draft) {
        return ReadDraft.of(remarks.get(member.viewer(), draft));
    }

    private DraftStage stage(RemarkId draft) {
        return reviewing.of(lead.viewer(), version).stage(draft);
    }

    private void open(People.Someone someone, String parameters) {
        signInAs(someone.email());
        UI.getCurrent().navigate("remarques", QueryParameters.fromString("version=" + version + parameters));
    }

    private static List<String> said() {
        return _find(DraftRow.class).stream().map(row -> row.remark().body()).toList();
    }

    private static DraftRow row(RemarkId draft) {
        return _find(DraftRow.class).stream()
                .filter(row -> row.remark().id().equals(draft))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static Button button(Component within, String text) {
        return _get(within, Button.class, spec -> spec.withText(text));
    }

    @Test
    void groupsAreCountedAndStandInTheAddress() {
        open(lead, "");
        assertThat(text(_get(StageTabs.class)))
                .contains("En rédaction 1", "Proposées 1", "Renvoyées 0", "Prêtes 0", "Déposées 0", "Retirées 0");
        assertThat(said()).as("what waits for the lead comes first").containsExactly("la proposée", "l’autre");
        open(lead, "&etape=proposees");
        assertThat(said()).containsExactly("la proposée");
        open(lead, "&etape=redaction&mots=proposée");
        assertThat(said()).isEmpty();
        open(lead, "&etape=nulle-part");
        assertThat(said()).hasSize(2);
    }

    @Test
    void theLeadMarksSeveralReadyAndFindsThemChosenForTheDeposit() {
        open(lead, "");
        assertThat(_find(Checkbox.class)).noneMatch(Checkbox::getValue);
        assertThat(_get(Button.class, spec -> spec.withId("deposit")).isEnabled())
                .isFalse();
        _find(Checkbox.class).forEach(choice -> _setValue(choice, true));
        _click(_get(Button.class, spec -> spec.withId("ready")));
        assertThat(stage(proposed)).isEqualTo(DraftStage.READY);
        assertThat(stage(written)).isEqualTo(DraftStage.READY);
        assertThat(text(_get(StageTabs.class))).contains("Prêtes 2", "Proposées 0");
        assertThat(text(row(written))).contains("Prête à déposer");
        open(lead, "");
        assertThat(_find(Checkbox.class)).hasSize(2).allMatch(Checkbox::getValue);
        _click(_get(Button.class, spec -> spec.withId("deposit")));
        _click(_get(Button.class, spec -> spec.withId("confirm")));
        assertThat(remarks.get(lead.viewer(), proposed).state()).isEqualTo(RemarkState.DEPOSITED);
    }

    @Test
    void theLeadSendsBackWithAReasonThatTheMemberReads() {
        open(lead, "&etape=proposees");
        _setValue(_get(Checkbox.class), true);
        _click(_get(Button.class, spec -> spec.withId("send-back")));
        _click(_get(Button.class, spec -> spec.withId("confirm")));
        assertThat(_get(Paragraph.class, spec -> spec.withId("refusal")).getText())
                .contains("Dites pourquoi");
        _setValue(_get(TextArea.class, spec -> spec.withId("send-back-reason")), "Et le chiffre ?");
        _click(_get(Button.class, spec -> spec.withId("confirm")));
        assertThat(stage(proposed)).isEqualTo(DraftStage.SENT_BACK);
        assertThat(said()).as("it stays where it was read").containsExactly("la proposée");
        open(member, "&etape=renvoyees");
        assertThat(text(row(proposed))).contains("Renvoyée", "Et le chiffre ?");
        _click(button(row(proposed), "Proposer au dépôt"));
        assertThat(stage(proposed)).isEqualTo(DraftStage.PROPOSED);
    }

    @Test
    void whatChangedSinceItWasReadIsRefusedAndShownAsItIsNow() {
        open(lead, "&etape=proposees");
        _setValue(_get(Checkbox.class), true);
        var now = remarks.get(member.viewer(), proposed);
        remarks.rewrite(
                member.viewer(),
                proposed,
                now.revision(),
                RemarkDraft.of(now.place().anchor(), now.kind(), "la proposée, autrement"));
        _click(_get(Button.class, spec -> spec.withId("ready")));
        assertThat(stage(proposed)).isEqualTo(DraftStage.PROPOSED);
        assertThat(said()).containsExactly("la proposée, autrement");
        assertThat(text(row(proposed))).contains("la proposée, autrement");
    }

    @Test
    void aMemberProposesTakesBackAndHasNoneOfTheLeadsActs() {
        open(member, "");
        _assertNone(Button.class, spec -> spec.withId("ready"));
        _assertNone(Button.class, spec -> spec.withId("send-back"));
        _assertNone(Button.class, spec -> spec.withId("deposit"));
        _assertNone(Checkbox.class);
        _click(button(row(proposed), "Reprendre la proposition"));
        assertThat(stage(proposed)).isEqualTo(DraftStage.IN_WRITING);
        _click(button(row(written), "Proposer au dépôt"));
        assertThat(stage(written)).isEqualTo(DraftStage.PROPOSED);
        assertThat(text(row(written))).contains("Proposée au dépôt", Role.ASSOCIATION_MEMBER.name());
    }

    @Test
    void colleaguesTalkBelowADraftAndEachErasesTheirOwn() {
        comments.write(lead.viewer(), written, "Le mot du référent.");
        open(member, "");
        DraftRow row = row(written);
        assertThat(text(row)).contains("Le mot du référent.");
        assertThat(_find(row, Button.class, spec -> spec.withText("Effacer"))).isEmpty();
        _click(button(row, "Commenter entre collègues"));
        _click(button(row, "Publier pour mes collègues"));
        TextArea field = _get(row, TextArea.class);
        assertThat(field.getErrorMessage()).isNotBlank();
        _setValue(field, "Le mien.");
        open(member, "");
        row = row(written);
        _click(button(row, "Commenter entre collègues"));
        assertThat(_get(row, TextArea.class).getValue())
                .as("typed in an earlier session")
                .isEqualTo("Le mien.");
        _click(button(row, "Publier pour mes collègues"));
        assertThat(text(row)).contains("Le mot du référent.", "Le mien.");
        assertThat(_find(row, TextArea.class)).isEmpty();
        assertThat(_find(row, Button.class, spec -> spec.withText("Effacer"))).hasSize(1);
        assertThat(comments.of(lead.viewer(), Set.of(written)).get(written)).hasSize(2);
    }

    @Test
    void whoWritesInADraftIsSaidByFunctionToColleagues() {
        writers.wrote(lead.viewer(), UUID.randomUUID(), new WrittenPlace(version, written, 4, 5));
        open(member, "");
        assertThat(text(row(written))).contains("En train d’écrire ici\u00a0: " + Role.ASSOCIATION_LEAD.name());
        assertThat(text(row(proposed))).doesNotContain("écrire");
        open(lead, "");
        assertThat(text(row(written))).doesNotContain("écrire");
    }

    @Test
    void anAssociationOfOneHasNothingOfItInItsWay() {
        People.Someone alone = people.leadOfAMember();
        scenes.draft(alone.viewer(), version, "seule");
        open(alone, "&etape=proposees");
        assertThat(said()).containsExactly("seule");
        _assertNone(StageTabs.class);
        _assertNone(Button.class, spec -> spec.withId("ready"));
        _assertNone(Button.class, spec -> spec.withId("send-back"));
        _assertNone(Button.class, spec -> spec.withText("Proposer au dépôt"));
        _assertNone(Button.class, spec -> spec.withText("Commenter entre collègues"));
        assertThat(_get(Checkbox.class).getValue()).isTrue();
    }

    @Test
    void anotherMemberWhoReadsTheSharedDraftSeesNothingOfTheWork() {
        Viewer writer = member.viewer();
        remarks.share(writer, proposed, true);
        comments.write(writer, proposed, "Entre nous.");
        signInAs(people.leadOfAMember().email());
        UI.getCurrent().navigate("lecture/" + version, QueryParameters.of("ligne", "4-5"));
        String page = text(_get(Main.class));
        assertThat(page).contains("la proposée").doesNotContain("Entre nous.", "Proposée au dépôt");
        signInAs(lead.email());
        UI.getCurrent().navigate("lecture/" + version, QueryParameters.of("ligne", "4-5"));
        assertThat(text(_get(Main.class))).contains("la proposée", "Entre nous.", "Proposée au dépôt");
    }
}
