package fr.lignealigne.plan.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.QueryParameters;
import fr.lignealigne.account.People;
import fr.lignealigne.decision.ARound;
import fr.lignealigne.decision.DecisionDraft;
import fr.lignealigne.decision.Decisions;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.plan.Item;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.VersionState;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.Anchor;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.support.ViewTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

class NextDraftViewTest extends ViewTest {

    private static final String DEADLINE = "L’évaluation de sa situation est conduite en cinq jours au plus.";

    @Autowired
    Versions versions;

    @Autowired
    Decisions decisions;

    @Autowired
    AutowireCapableBeanFactory beans;

    ARound round;

    @BeforeEach
    void anotherRoundAcceptsSomethingElse() {
        ARound other = ARound.opened(beans);
        accepts(other, other.member, 4, 4, Outcome.ACCEPTED, "Une rédaction d’un autre plan.");
        round = ARound.opened(beans);
        signInAs(round.miprof.email());
    }

    @Test
    void acceptedWordingsGoIntoTheNextVersion() {
        accepts(round.member, 4, 4, Outcome.ACCEPTED, DEADLINE.replace("cinq jours", "un mois"));
        accepts(round.outsider, 4, 4, Outcome.ACCEPTED, DEADLINE.replace("au plus", "au plus, avec un interprète"));
        accepts(round.outsider, 8, 8, Outcome.PARTLY_ACCEPTED, "Tous les policiers sont formés.");
        go();
        assertThat(_find(WordingRow.class)).hasSize(3);
        assertThat(boxes()).extracting(Checkbox::getValue).containsExactly(true, true, false);
        assertThat(boxes().getFirst().getLabel())
                .startsWith("V1, l. 4 – R-")
                .endsWith(round.member.viewer().organisationName());
        _assertNone(ConflictCard.class);
        assertThat(counts()).isEqualTo("2\u00a0rédactions reprises, aucune à reporter à la main, 1\u00a0écartée");
        _click(button("start"));
        assertThat(report()).startsWith("2\u00a0rédactions reprises");
        _click(button("keep"));

        VersionSummary kept = next();
        assertThat(kept.label()).isEqualTo("V2");
        assertThat(kept.state()).isEqualTo(VersionState.PREPARATION);
        assertThat(texts(kept))
                .contains(
                        "L’évaluation de sa situation est conduite en un mois au plus, avec un interprète.",
                        "Les policiers sont formés.")
                .hasSize(11);
    }

    @Test
    void oneOfTwoContradictingWordingsIsChosenAndTheOtherIsNotForgotten() {
        accepts(round.member, 4, 4, Outcome.ACCEPTED, DEADLINE.replace("cinq", "dix"));
        accepts(round.outsider, 4, 4, Outcome.ACCEPTED, DEADLINE.replace("cinq", "trente"));
        go();
        assertThat(_find(ConflictCard.class)).hasSize(1);
        assertThat(counts()).isEqualTo("Aucune rédaction reprise, 2\u00a0à reporter à la main, aucune écartée");
        choose(1);
        assertThat(counts()).startsWith("1\u00a0rédaction reprise, 1\u00a0à reporter à la main");
        _setValue(boxes().getFirst(), false);
        _assertNone(ConflictCard.class);
        _setValue(boxes().getFirst(), true);
        assertThat(choice().getValue()).isEqualTo(1);

        _click(button("start"));
        _click(_find(NativeButton.class).getFirst());
        assertThat(_get(TextArea.class).getValue()).contains("en trente jours");
        _click(button("keep"));
        assertThat(texts(next())).contains(DEADLINE.replace("cinq", "trente"));
    }

    @Test
    void whatRunsOverSeveralItemsIsOfferedByHand() {
        accepts(round.member, 5, 6, Outcome.ACCEPTED, "Un interprète et une équipe formée l’accueillent.");
        go();
        assertThat(counts()).startsWith("Aucune rédaction reprise, 1\u00a0à reporter à la main");
        _click(button("start"));
        assertThat(_get(DraftReport.class).isOpen()).isTrue();
        _click(_find(NativeButton.class).getFirst());
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Un interprète est présent.");
        _setValue(_get(TextArea.class), "Un interprète est là.");
        _click(_find(NativeButton.class).getFirst());
        com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications(
                "Cet alinéa a été modifié ou écarté depuis. Vous pouvez revenir en arrière avec «\u00a0Défaire\u00a0».");
    }

    @Test
    void theWayBackKeepsWhatWasTicked() {
        accepts(round.member, 4, 4, Outcome.ACCEPTED, DEADLINE.replace("cinq", "dix"));
        accepts(round.outsider, 8, 8, Outcome.PARTLY_ACCEPTED, "Tous les policiers sont formés.");
        go();
        _setValue(boxes().getLast(), true);
        _click(button("start"));
        _click(button("back"));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(boxes()).extracting(Checkbox::getValue).containsExactly(true, true);
    }

    @Test
    void withoutAnyWordingTheTextOpensAsItIsAndAFileMayComeInstead() {
        go();
        _get(Upload.class);
        _click(button("start"));
        _assertNone(DraftReport.class);
        _click(button("keep"));
        assertThat(texts(next())).isEqualTo(texts(versions.get(round.miprof.viewer(), round.version())));

        go();
        assertThat(_get(Paragraph.class, spec -> spec.withId("already"))
                        .getElement()
                        .getTextRecursively())
                .isEqualTo("La V2 est déjà en préparation. Continuer la rédaction");
    }

    private void accepts(People.Someone lead, int first, int last, Outcome outcome, String wording) {
        accepts(round, lead, first, last, outcome, wording);
    }

    private void accepts(ARound of, People.Someone lead, int first, int last, Outcome outcome, String wording) {
        PlanText text = versions.text(lead.viewer(), of.version());
        RemarkId remark = of.proposes(lead, new Anchor.OnPassage(text.lines(first, last)), wording);
        decisions.decide(of.cabinet.viewer(), List.of(remark), new DecisionDraft(outcome, "Voici pourquoi."));
    }

    private void go() {
        String plan =
                versions.get(round.miprof.viewer(), round.version()).plan().toString();
        UI.getCurrent().navigate("plan/importer", QueryParameters.of("plan", plan));
    }

    private static List<Checkbox> boxes() {
        return _find(_get(NextStart.class), Checkbox.class);
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Integer> choice() {
        return _get(_get(ConflictCard.class), RadioButtonGroup.class);
    }

    private static void choose(int side) {
        _setValue(choice(), side);
    }

    private static String counts() {
        return _get(_get(NextStart.class), Paragraph.class, spec -> spec.withClasses("import-counts"))
                .getText();
    }

    private static String report() {
        return _get(DraftReport.class).getSummaryText();
    }

    private static Button button(String id) {
        return _get(Button.class, spec -> spec.withId(id));
    }

    private VersionSummary next() {
        VersionSummary first = versions.get(round.miprof.viewer(), round.version());
        return versions.list(round.miprof.viewer()).stream()
                .filter(version -> version.plan().equals(first.plan()) && version.number() == 2)
                .findFirst()
                .orElseThrow();
    }

    private List<String> texts(VersionSummary version) {
        return versions.text(round.miprof.viewer(), version.id()).items().stream()
                .map(Item::text)
                .toList();
    }
}
