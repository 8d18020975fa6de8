package fr.lignealigne.synopsis.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
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
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import fr.lignealigne.account.Role;
import fr.lignealigne.decision.ARound;
import fr.lignealigne.decision.AnswerDetails;
import fr.lignealigne.decision.DecisionDraft;
import fr.lignealigne.decision.Decisions;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.support.ViewTest;
import fr.lignealigne.synopsis.alike.RemarkGroup;
import fr.lignealigne.synopsis.alike.RemarkGroups;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Alike remarks on screen: suggested, gathered, served by one answer from the desk. */
class AlikeViewTest extends ViewTest {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    RemarkGroups groups;

    @Autowired
    Decisions decisions;

    private ARound round;
    private RemarkId one;
    private RemarkId same;

    @BeforeEach
    void twoWhoAskForTheSame() {
        round = ARound.opened(beans);
        one = round.says(
                round.member,
                2,
                2,
                RemarkKind.PROPOSAL,
                "Des places d’hébergement réservées aux femmes, à une adresse secrète.");
        same = round.says(
                round.outsider,
                4,
                4,
                RemarkKind.OMISSION,
                "Prévoir des places d'hébergement réservées aux femmes, adresse secrète.");
        round.says(round.otherMember, 3, 3, RemarkKind.QUESTION, "Qui forme les inspecteurs du travail ?");
        signInAs(round.cabinet.email());
    }

    private void open() {
        UI.getCurrent()
                .navigate(
                        "arbitrage/proches",
                        QueryParameters.of("version", round.version().toString()));
    }

    private static String page() {
        return _get(Main.class).getElement().getTextRecursively();
    }

    private void gather(String name) {
        _click(_get(Button.class, spec -> spec.withClasses("gather-heap")));
        _setValue(_get(TextField.class, spec -> spec.withId("group-name")), name);
        _click(_get(Button.class, spec -> spec.withText("Grouper")));
    }

    @Test
    void aHeapIsGatheredUnderANameAndThenSuggestedNoMore() {
        open();
        assertThat(page())
                .contains("Un rapprochement proposé", "Ces mots se retrouvent dans 2 remarques de 2 organismes");
        gather("Places pour femmes");
        assertThat(groups.of(round.cabinet.viewer(), round.version()))
                .singleElement()
                .extracting(RemarkGroup::name)
                .isEqualTo("Places pour femmes");
        assertThat(page())
                .contains("Un groupe", "Places pour femmes", "aucune n’est arbitrée", "Répondre aux 2 qui attendent");
        _assertNone(Button.class, spec -> spec.withClasses("gather-heap"));
    }

    @Test
    void whatIsNotTickedStaysOutAndOneAloneIsRefused() {
        open();
        _setValue(_find(Checkbox.class).getFirst(), false);
        gather("Seule");
        assertThat(groups.of(round.cabinet.viewer(), round.version())).isEmpty();
    }

    @Test
    void whoJoinedLaterIsSaid() {
        groups.gather(round.cabinet.viewer(), round.version(), "Places", List.of(one, same));
        decisions.decide(round.cabinet.viewer(), List.of(one), new DecisionDraft(Outcome.ACCEPTED, "Cent places."));
        open();
        assertThat(page()).contains("A rejoint après la réponse", "Arbitrée", "Répondre à celle qui attend");
    }

    @Test
    void theDeskServesTheWholeGroupByOneAnswer() {
        groups.gather(round.cabinet.viewer(), round.version(), "Places", List.of(one, same));
        UI.getCurrent().navigate("arbitrage/" + round.version() + "/2");
        assertThat(page()).contains("Remarques proches, ailleurs", "2 remarques, une autre attend");
        _click(_get(Button.class, spec -> spec.withId("serve-group")));
        assertThat(_get(MultiSelectComboBox.class, spec -> spec.withId("elsewhere"))
                        .getValue())
                .hasSize(1);
        _setValue(outcomes(), Outcome.ACCEPTED);
        _setValue(_get(TextArea.class, spec -> spec.withId("reason")), "Cent places dès janvier.");
        _click(_get(Button.class, spec -> spec.withId("decide")));
        AnswerDetails answer =
                decisions.of(round.cabinet.viewer(), List.of(one, same)).get(same);
        assertThat(answer.serves()).containsExactlyInAnyOrder(one, same);
    }

    @Test
    void anAnswerGivenElsewhereIsTakenUpAndAdapted() {
        decisions.decide(
                round.cabinet.viewer(), List.of(one), new DecisionDraft(Outcome.REJECTED, "Faute de crédits."));
        UI.getCurrent().navigate("arbitrage/" + round.version() + "/4");
        _click(_get(Button.class, spec -> spec.withText("Partir de cette réponse")));
        assertThat(outcomes().getValue()).isEqualTo(Outcome.REJECTED);
        assertThat(_get(TextArea.class, spec -> spec.withId("reason")).getValue())
                .isEqualTo("Faute de crédits.");
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Outcome> outcomes() {
        return _get(RadioButtonGroup.class, spec -> spec.withId("outcome"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CABINET", "MIPROF"},
            mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseOpensThePage(Role role) {
        signInAs(people.playing(role).email());
        assertThatThrownBy(this::open).isInstanceOf(MockAccessDeniedException.class);
    }

    @Autowired
    fr.lignealigne.account.People people;
}
