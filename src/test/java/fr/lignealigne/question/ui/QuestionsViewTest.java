package fr.lignealigne.question.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static fr.lignealigne.shared.ui.Texts.t;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.question.AnswerDraft;
import fr.lignealigne.question.Answers;
import fr.lignealigne.question.OwnAnswer;
import fr.lignealigne.question.QuestionId;
import fr.lignealigne.question.QuestionScenes;
import fr.lignealigne.question.QuestionState;
import fr.lignealigne.question.Questions;
import fr.lignealigne.question.Stance;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.shared.ui.ActDialog;
import fr.lignealigne.support.ViewTest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class QuestionsViewTest extends ViewTest {

    @Autowired
    People people;

    @Autowired
    RemarkScenes remarks;

    @Autowired
    Questions questions;

    @Autowired
    Answers answers;

    @Autowired
    Clock clock;

    private QuestionScenes scenes;
    private PlanVersionId version;
    private People.Someone lead;

    @BeforeEach
    void aText() {
        scenes = new QuestionScenes(people, remarks, questions, answers, clock);
        version = remarks.openVersion();
        lead = people.leadOfAMember();
    }

    @SuppressWarnings("unchecked")
    private static void answer(Stance stance, String words) {
        ((RadioButtonGroup<Stance>) _get(RadioButtonGroup.class)).setValue(stance);
        _setValue(_get(TextArea.class), words);
    }

    private static void click(String key) {
        _click(_get(Button.class, spec -> spec.withText(t(key))));
    }

    private static List<String> said() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }

    @Test
    void theLeadDepositsWhatAMemberWroteAndChangesIt() {
        QuestionId question = scenes.open(version, lead.viewer().organisation());
        People.Someone member = people.colleagueOf(lead, Role.ASSOCIATION_MEMBER);
        signInAs(member.email());
        UI.getCurrent().navigate("questions");
        assertThat(_find(H2.class)).extracting(H2::getText).containsExactly(QuestionScenes.WORDS);
        assertThat(_find(Button.class, spec -> spec.withId("deposit-answer"))).isEmpty();
        answer(Stance.RESERVATIONS, "Sauf outre-mer.");
        click("question.answer.keep");

        signInAs(lead.email());
        UI.getCurrent().navigate("questions");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Sauf outre-mer.");
        answer(Stance.RESERVATIONS, "");
        click("question.answer.deposit");
        click("question.answer.deposit.confirm");
        assertThat(said()).contains(t("question.answer.unsaid"));
        _setValue(_get(TextArea.class), "Sauf outre-mer et en Guyane.");
        click("question.answer.deposit.confirm");
        assertThat(_find(TextArea.class)).as("deposited as it stands").isEmpty();
        assertThat(said()).contains("Sauf outre-mer et en Guyane.");
        click("question.answer.change");
        answer(Stance.YES, "");
        click("question.answer.deposit");
        click("question.answer.deposit.confirm");
        assertThat(answers.own(lead.viewer(), question).deposited()).hasSize(2);
    }

    @Test
    void whatAColleagueWroteMeanwhileIsShownBesideOnesOwnWords() {
        QuestionId question = scenes.open(version, lead.viewer().organisation());
        signInAs(lead.email());
        UI.getCurrent().navigate("questions");
        answer(Stance.NO, "Les miens.");
        answers.write(
                people.colleagueOf(lead, Role.ASSOCIATION_MEMBER).viewer(),
                question,
                OwnAnswer.NOTHING_YET,
                new AnswerDraft(Stance.YES, "Les siens."));
        click("question.answer.keep");
        assertThat(said()).contains("Les siens.");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Les miens.");
        click("question.answer.rival.take");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Les siens.");
    }

    @Test
    void theCabinetComparesOpensAndCloses() {
        QuestionId open = scenes.open(version);
        scenes.deposit(lead.viewer(), open, Stance.RESERVATIONS, "À deux conditions.");
        QuestionId prepared = scenes.prepared(version);
        signInAs(people.ofTheState(Role.CABINET).email());
        UI.getCurrent().navigate("questions");
        assertThat(_find(H3.class))
                .extracting(H3::getText)
                .contains(lead.viewer().organisationName());
        assertThat(said()).contains("À deux conditions.");
        QuestionCard card = _get(QuestionCard.class, spec -> spec.withId("question-" + prepared));
        _click(_get(card, Button.class, spec -> spec.withText(t("question.open"))));
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(questions.get(lead.viewer(), prepared).state()).isEqualTo(QuestionState.OPEN);
        assertThat(_find(Button.class, spec -> spec.withText(t("question.close"))))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void miprofPreparesAndHasNoWayToOpen() {
        QuestionId prepared = scenes.prepared(version);
        signInAs(people.ofTheState(Role.MIPROF).email());
        UI.getCurrent().navigate("questions");
        assertThat(_find(Button.class, spec -> spec.withText(t("question.change"))))
                .isNotEmpty();
        assertThat(_find(Button.class, spec -> spec.withText(t("question.open"))))
                .isEmpty();
        assertThat(questions
                        .get(people.ofTheState(Role.MIPROF).viewer(), prepared)
                        .state())
                .isEqualTo(QuestionState.PREPARED);
    }

    @Test
    void theTextTellsOfItsQuestionsAndTheHomePageAwaitsAnAnswer() {
        QuestionId question = scenes.open(version, lead.viewer().organisation());
        signInAs(lead.email());
        UI.getCurrent().navigate("");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("questions?question=" + question);
        UI.getCurrent().navigate("lecture/" + version, com.vaadin.flow.router.QueryParameters.of("ligne", "4-5"));
        assertThat(said()).contains(QuestionScenes.WORDS);
        assertThat(_find(Button.class, spec -> spec.withId("ask")))
                .as("an association asks nobody")
                .isEmpty();
        signInAs(people.leadOfAMember().email());
        UI.getCurrent().navigate("lecture/" + version, com.vaadin.flow.router.QueryParameters.of("ligne", "4-5"));
        assertThat(said()).doesNotContain(QuestionScenes.WORDS);
        scenes.deposit(lead.viewer(), question, Stance.YES, "");
        signInAs(lead.email());
        UI.getCurrent().navigate("");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).doesNotContain("questions?question=" + question);
    }

    @Test
    void theWayFromADateConflictOpensTheFormThatSetsTheDateAnew() {
        QuestionId question = scenes.open(version, lead.viewer().organisation());
        signInAs(people.ofTheState(Role.CABINET).email());
        UI.getCurrent()
                .navigate("questions", QueryParameters.simple(Map.of("acte", "date", "question", question.toString())));
        assertThat(_get(ActDialog.class).isOpened()).isTrue();
        assertThat(_find(DatePicker.class)).isNotEmpty();
    }
}
