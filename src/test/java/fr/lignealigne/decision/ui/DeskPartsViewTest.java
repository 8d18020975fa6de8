package fr.lignealigne.decision.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.decision.ARound;
import fr.lignealigne.decision.Decisions;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.decision.TemplateId;
import fr.lignealigne.decision.note.StateNote;
import fr.lignealigne.decision.note.StateNotes;
import fr.lignealigne.decision.template.AnswerTemplates;
import fr.lignealigne.decision.template.TemplateDetails;
import fr.lignealigne.decision.template.TemplateDraft;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.support.ViewTest;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Templates and notes at the desk. */
class DeskPartsViewTest extends ViewTest {

    private static final String WORDS = "Le financement relève de la loi de finances.";

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    AnswerTemplates templates;

    @Autowired
    StateNotes notes;

    @Autowired
    Decisions decisions;

    @Autowired
    People people;

    ARound round;
    RemarkId first;

    @BeforeEach
    void aRound() {
        round = ARound.opened(beans);
        first = round.says(round.member, 4, 4, RemarkKind.PROPOSAL, "Cinq jours sont trop courts.");
    }

    private static void go(String path, String query) {
        UI.getCurrent().navigate(path, QueryParameters.fromString(query));
    }

    private static String page() {
        return _get(Main.class).getElement().getTextRecursively();
    }

    private static Button button(String id) {
        return _get(Button.class, spec -> spec.withId(id));
    }

    private static TextArea reason() {
        return _get(TextArea.class, spec -> spec.withId("reason"));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Outcome> outcome() {
        return _get(RadioButtonGroup.class, spec -> spec.withId("outcome"));
    }

    private TemplateId template() {
        return templates.write(
                round.miprof.viewer(), new TemplateDraft("Budget " + UUID.randomUUID(), Outcome.REJECTED, WORDS));
    }

    private TemplateDetails details(TemplateId id) {
        return templates.list(round.cabinet.viewer()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private void takeUp(TemplateId id) {
        _click(button("pick-template"));
        _setValue(
                (RadioButtonGroup<TemplateDetails>) _get(RadioButtonGroup.class, spec -> spec.withId("template")),
                details(id));
        _click(button("confirm"));
    }

    @Test
    void aTemplateIsTakenUpBelowWhatIsTypedAndTheDecisionNotesIt() {
        TemplateId id = template();
        signInAs(round.cabinet.email());
        go("arbitrage/" + round.version + "/4", "");
        _setValue(outcome(), Outcome.PARTLY_ACCEPTED);
        _setValue(reason(), "D’accord sur le fond.");
        takeUp(id);
        assertThat(reason().getValue()).isEqualTo("D’accord sur le fond.\n\n" + WORDS);
        assertThat(outcome().getValue()).as("what was chosen stays").isEqualTo(Outcome.PARTLY_ACCEPTED);
        takeUp(id);
        assertThat(reason().getValue()).as("once").isEqualTo("D’accord sur le fond.\n\n" + WORDS);
        templates.change(
                round.miprof.viewer(),
                id,
                details(id).revision(),
                new TemplateDraft(details(id).name(), Outcome.REJECTED, "Autrement."));
        go("arbitrage/" + round.version + "/4", "");
        _click(button("decide"));
        assertThat(templates.uses(round.cabinet.viewer(), id))
                .singleElement()
                .satisfies(use -> assertThat(use.reworded()).isFalse());

        go("arbitrage/modeles", "modele=" + id);
        assertThat(page()).contains("Une remarque", "l. 4", "Décision");
    }

    @Test
    void whoEmptiesTheFieldTookNothingUp() {
        TemplateId id = template();
        signInAs(round.cabinet.email());
        go("arbitrage/" + round.version + "/4", "");
        takeUp(id);
        assertThat(outcome().getValue()).isEqualTo(Outcome.REJECTED);
        _setValue(reason(), "");
        _setValue(reason(), "Tout autre chose.");
        _click(button("decide"));
        assertThat(decisions.of(round.cabinet.viewer(), List.of(first))).isNotEmpty();
        assertThat(details(id).uses()).isZero();
    }

    @Test
    void miprofWritesATemplateAndArchivesIt() {
        signInAs(round.miprof.email());
        go("arbitrage/modeles", "");
        _click(button("new-template"));
        _click(button("confirm"));
        String name = "Renvoi " + UUID.randomUUID();
        _setValue(_get(TextField.class, spec -> spec.withId("template-name")), name);
        _setValue(_get(TextArea.class, spec -> spec.withId("template-text")), WORDS);
        _click(button("confirm"));
        assertThat(page()).contains(name, WORDS, "jamais repris");
        TemplateDetails written = templates.list(round.miprof.viewer()).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        _click(button("archive-" + written.id()));
        assertThat(page()).doesNotContain(name);
        go("arbitrage/modeles", "archives=oui");
        assertThat(page()).contains(name);
    }

    @Test
    void miprofAndTheCabinetSpeakBetweenThemselves() {
        signInAs(round.miprof.email());
        go("arbitrage/" + round.version + "/4", "");
        _click(button("write-note"));
        _click(button("send-note"));
        assertThat(_get(TextArea.class, spec -> spec.withId("note-words")).isInvalid())
                .isTrue();
        _setValue(_get(TextArea.class, spec -> spec.withId("note-words")), "Tient-on ce délai ?");
        _click(button("send-note"));
        assertThat(notes.on(round.cabinet.viewer(), List.of(first)))
                .extracting(StateNote::words)
                .containsExactly("Tient-on ce délai ?");
        signInAs(round.cabinet.email());
        go("arbitrage/" + round.version + "/4", "");
        assertThat(page()).contains("Entre nous", "Tient-on ce délai ?");
        assertThat(_find(Button.class, spec -> spec.withText("Effacer"))).isEmpty();
    }

    @Test
    void theHeadOfTheTableHasTwoButtonsAndAMenu() {
        for (People.Someone someone : List.of(round.cabinet, round.miprof)) {
            signInAs(someone.email());
            go("arbitrage", "version=" + round.version);
            assertThat(_find(Anchor.class, spec -> spec.withClasses("button"))).hasSize(2);
            assertThat(_find(Anchor.class, spec -> spec.withText("Modèles de réponse")))
                    .hasSize(1);
        }
    }

    @Test
    void noKeyActsForWhomSwitchedThemOff() {
        signInAs(round.cabinet.email());
        go("arbitrage/" + round.version + "/4", "");
        assertThat(keysThatAct()).isEqualTo(1);
        assertThat(page()).contains("1 à 6 choisissent le sens");
        UI.getCurrent().navigate("compte");
        _setValue(_get(Checkbox.class, spec -> spec.withId("single-keys")), false);
        go("arbitrage/" + round.version + "/4", "");
        assertThat(keysThatAct()).isZero();
        assertThat(page()).contains("Vous avez désactivé les touches seules de cette page.");
        UI.getCurrent().navigate("compte");
        _setValue(_get(Checkbox.class, spec -> spec.withId("single-keys")), true);
        go("arbitrage/" + round.version + "/4", "");
        assertThat(keysThatAct()).isEqualTo(1);
    }

    private static long keysThatAct() {
        return _get(Main.class)
                .getChildren()
                .filter(DeskKeys.class::isInstance)
                .flatMap(keys -> keys.getElement().getChildren())
                .filter(child -> child.getTag().equals("desk-keys"))
                .count();
    }

    @Test
    void theTemplatesAreForThoseWhoPrepareTheAnswers() {
        for (Role role : EnumSet.complementOf(EnumSet.of(Role.MIPROF, Role.CABINET))) {
            signInAs(people.playing(role).email());
            assertThatThrownBy(() -> go("arbitrage/modeles", ""))
                    .as(role.name())
                    .isInstanceOf(MockAccessDeniedException.class);
        }
    }
}
