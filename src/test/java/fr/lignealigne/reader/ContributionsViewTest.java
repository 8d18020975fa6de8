package fr.lignealigne.reader;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.contribution.ContributionId;
import fr.lignealigne.contribution.ContributionPassage;
import fr.lignealigne.contribution.ContributionScenes;
import fr.lignealigne.contribution.EarlierContributions;
import fr.lignealigne.contribution.Stretch;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkFilter;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.remark.ui.RemarkAddress;
import fr.lignealigne.support.ViewTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ContributionsViewTest extends ViewTest {

    @Autowired
    People people;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    ContributionScenes letters;

    @Autowired
    EarlierContributions contributions;

    @Autowired
    Remarks remarks;

    private PlanVersionId version;
    private People.Someone lead;
    private ContributionId id;

    @BeforeEach
    void aLetterIsHandedIn() {
        version = scenes.openVersion();
        lead = people.leadOfAMember();
        id = letters.handedIn(lead.viewer(), version, "Claire Morel");
        signInAs(lead.email());
    }

    private void open() {
        UI.getCurrent().navigate("contributions/" + version, QueryParameters.of("lettre", id.toString()));
    }

    private List<ContributionRow> rows() {
        return _find(ContributionRow.class);
    }

    private static Button act(ContributionRow row, String words) {
        return _get(row, Button.class, spec -> spec.withText(words));
    }

    private void take(int rank) {
        _click(act(rows().get(rank), "Prendre"));
    }

    private static void choose(int position) {
        PlanTextElement text = _get(PlanTextElement.class);
        ComponentUtil.fireEvent(text, new PlanTextElement.PassageChosen(text, true, position, 0, position, 5, false));
    }

    private static String tray() {
        return _get(ContributionTray.class).getElement().getTextRecursively();
    }

    private static void nothingIsTaken() {
        assertThat(tray()).startsWith("Prenez un passage de la contribution");
        _assertNone(Button.class, spec -> spec.withId("write-draft"));
    }

    private static String progress() {
        return _get(Span.class, spec -> spec.withId("contribution-progress")).getText();
    }

    private List<RemarkDetails> drafts() {
        return remarks.list(lead.viewer(), version, RemarkFilter.NONE, 0, 100);
    }

    private static Button write() {
        return _get(Button.class, spec -> spec.withId("write-draft"));
    }

    @Test
    void theListSaysWhatWasHandedInAndHowFarItIsPlaced() {
        contributions.setRestAside(lead.viewer(), id);
        UI.getCurrent().navigate("contributions/" + version);
        assertThat(_get(Anchor.class, spec -> spec.withText("Lettre")).getHref())
                .isEqualTo("contributions/" + version + "?lettre=" + id);
        assertThat(_get(Main.class).getElement().getTextRecursively()).contains("7 sur 7 paragraphes");
        UI.getCurrent().navigate("remarques");
        assertThat(_get(
                                Anchor.class,
                                spec -> spec.withText("Contributions antérieures")
                                        .withPredicate(one -> one.getHref().startsWith("contributions/")))
                        .getHref())
                .startsWith("contributions/");
        RemarkAddress.open("lecture/" + version);
        assertThat(_get(Anchor.class, spec -> spec.withText("Lettres")).getHref())
                .isEqualTo("contributions/" + version);
    }

    @Test
    void aPassageIsTakenPlacedAndUndone() {
        open();
        assertThat(progress()).isEqualTo("0 sur 7 paragraphes placés ou écartés");
        nothingIsTaken();
        take(1);
        assertThat(write().isEnabled()).isFalse();
        _click(_get(Button.class, spec -> spec.withText("Ajouter le passage suivant")));
        assertThat(tray()).contains("Former les agents", "– Deux jours de formation");
        choose(2);
        assertThat(tray()).contains("l. 3");
        @SuppressWarnings("unchecked")
        Select<RemarkKind> kind = _get(Select.class, spec -> spec.withLabel("Nature de la remarque"));
        _setValue(kind, RemarkKind.OBJECTION);
        _click(write());
        assertThat(drafts())
                .singleElement()
                .satisfies(draft -> assertThat(draft.kind()).isEqualTo(RemarkKind.OBJECTION))
                .satisfies(draft -> assertThat(draft.body()).startsWith("Former les agents"));
        assertThat(progress()).isEqualTo("2 sur 7 paragraphes placés ou écartés");
        assertThat(_get(rows().get(1), Anchor.class).getHref()).isEqualTo(RemarkAddress.toWrite(drafts().getFirst()));
        nothingIsTaken();
        UI.getCurrent().navigate("remarques", QueryParameters.of("version", version.toString()));
        assertThat(_get(Main.class).getElement().getTextRecursively())
                .contains("Tirée de «\u00a0Lettre\u00a0», du 1er\u00a0février 2013");
        open();
        _click(act(rows().get(1), "Annuler"));
        assertThat(drafts()).isEmpty();
        assertThat(progress()).isEqualTo("0 sur 7 paragraphes placés ou écartés");
    }

    @Test
    void theMeasureThatAPassageNamesIsProposedAndNeverTakenByItself() {
        open();
        take(3);
        assertThat(tray()).contains("Peut-être ici");
        assertThat(write().isEnabled()).isFalse();
        _click(_get(
                _get(ContributionTray.class),
                Button.class,
                spec -> spec.withPredicate(
                        one -> one.getElement().getTextRecursively().contains("Mesure 2"))));
        _click(write());
        assertThat(drafts())
                .singleElement()
                .satisfies(draft ->
                        assertThat(draft.place().anchor()).isInstanceOf(fr.lignealigne.remark.Anchor.OnMeasure.class));
    }

    @Test
    void whatIsNotConcernedIsSetAsideAndTakenBackIn() {
        open();
        _click(act(rows().getFirst(), "Sans objet"));
        assertThat(progress()).isEqualTo("1 sur 7 paragraphes placés ou écartés");
        _click(act(rows().getFirst(), "Reprendre"));
        take(0);
        _click(_get(_get(ContributionTray.class), Button.class, spec -> spec.withText("Sans objet")));
        _click(_get(Button.class, spec -> spec.withText("Écarter tout le reste")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(progress()).isEqualTo("7 sur 7 paragraphes placés ou écartés");
        assertThat(rows()).allMatch(row -> _find(row, Button.class).size() == 1);
        assertThat(drafts()).isEmpty();
    }

    @Test
    void whatAColleagueTookMeanwhileIsToldAndShown() {
        open();
        take(1);
        choose(2);
        Viewer colleague = people.colleagueOf(lead, Role.ASSOCIATION_MEMBER).viewer();
        ContributionPassage wanted = contributions.get(colleague, id).passages().get(1);
        contributions.setAside(colleague, id, Stretch.of(wanted, wanted));
        _click(write());
        NotificationsKt.expectNotifications(
                "Ces mots viennent d’être placés ou écartés par quelqu’un d’autre\u00a0: la page montre où en est la"
                        + " contribution.");
        assertThat(drafts()).isEmpty();
        act(rows().get(1), "Reprendre");
        nothingIsTaken();
    }

    @Test
    void whatAColleaguePlacesIsSeenAtOnce() throws InterruptedException {
        open();
        Viewer colleague = people.colleagueOf(lead, Role.ASSOCIATION_MEMBER).viewer();
        ContributionPassage wanted = contributions.get(colleague, id).passages().get(1);
        contributions.place(
                colleague, id, Stretch.of(wanted, wanted), version, scenes.onLines(colleague, version, 4, 5), null);
        for (int i = 0; i < 100 && progress().startsWith("0"); i++) {
            Thread.sleep(100);
            MockVaadin.clientRoundtrip(true);
        }
        assertThat(progress()).startsWith("1 sur 7");
    }

    @Test
    void itsTitleIsMendedAndItIsForgotten() {
        open();
        _click(_get(Button.class, spec -> spec.withText("Titre et date")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Titre")), "Pour un plan complet");
        _click(_get(Button.class, spec -> spec.withId("confirm")));
        assertThat(contributions.get(lead.viewer(), id).title()).isEqualTo("Pour un plan complet");
        _click(_get(Button.class, spec -> spec.withText("Oublier cette contribution")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        _assertNone(Anchor.class, spec -> spec.withText("Pour un plan complet"));
        assertThat(contributions.of(lead.viewer(), version)).isEmpty();
    }

    @Test
    void othersFindNoContribution() {
        signInAs(people.leadOfAMember().email());
        assertThatThrownBy(this::open).hasRootCauseInstanceOf(NotFoundException.class);
        signInAs(people.coordinator().email());
        assertThatThrownBy(this::open).hasRootCauseInstanceOf(NotFoundException.class);
        signInAs(lead.email());
        version = scenes.openVersion();
        assertThatThrownBy(this::open).hasRootCauseInstanceOf(NotFoundException.class);
    }
}
