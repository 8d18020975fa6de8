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
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.consultation.Rounds;
import fr.lignealigne.decision.ARound;
import fr.lignealigne.decision.Advices;
import fr.lignealigne.decision.DecisionDraft;
import fr.lignealigne.decision.Decisions;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.decision.ReleaseScenes;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.plan.imports.intake.Importing;
import fr.lignealigne.remark.Depositing;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkDraft;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.support.ViewTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

class ArbitrationViewTest extends ViewTest {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Decisions decisions;

    @Autowired
    Advices advices;

    @Autowired
    Remarks remarks;

    @Autowired
    Versions versions;

    @Autowired
    Rounds rounds;

    @Autowired
    Depositing depositing;

    @Autowired
    People people;

    @Autowired
    JdbcTemplate jdbc;

    ARound round;
    RemarkId first;
    RemarkId second;
    RemarkId elsewhere;

    @BeforeEach
    void aRound() {
        round = ARound.opened(beans);
        first = round.says(round.member, 4, 4, RemarkKind.PROPOSAL, "Cinq jours sont trop courts.");
        second = round.says(round.outsider, 4, 4, RemarkKind.OBJECTION, "Cinq jours ne suffisent pas.");
        elsewhere = round.says(round.otherMember, 8, 9, RemarkKind.SUPPORT, "Oui.");
    }

    @Test
    @SuppressWarnings("unchecked")
    void oneAnswerForSeveralFindsWhatWaitsBehindALongDecidedPart() {
        int decided = 201;
        StringBuilder text = new StringBuilder("### Mesure 1. Protéger\n\n");
        for (int line = 0; line < decided + 2; line++) {
            text.append("Le délai ").append(line).append(" est de cinq jours.\n\n");
        }
        PlanVersionId version = versions.prepareNew(
                round.miprof.viewer(),
                "Plan long",
                Importing.read("plan.md", text.toString().getBytes(StandardCharsets.UTF_8)));
        versions.publish(round.miprof.viewer(), version, "", null);
        rounds.open(round.miprof.viewer(), version, Instant.now().plus(Duration.ofDays(3)));
        PlanText lines = versions.text(round.member.viewer(), version);
        List<RemarkId> said = IntStream.range(0, decided + 2)
                .mapToObj(line -> remarks.write(
                                round.member.viewer(),
                                version,
                                RemarkDraft.of(
                                        new fr.lignealigne.remark.Anchor.OnPassage(lines.lines(line + 2, line + 2)),
                                        RemarkKind.OBJECTION,
                                        "Trop court."))
                        .id())
                .toList();
        depositing.deposit(round.member.viewer(), version, said, true, UUID.randomUUID());
        decisions.decide(round.cabinet.viewer(), said.subList(0, decided), new DecisionDraft(Outcome.NOTED, ""));

        signInAs(round.cabinet.email());
        go("arbitrage/ensemble?version=" + version);
        CheckboxGroup<?> passages = _get(CheckboxGroup.class, spec -> spec.withId("passages"));
        assertThat(passages.getListDataView().getItemCount()).isEqualTo(2);
    }

    @Test
    void theTableLeadsToTheDesk() {
        signInAs(round.cabinet.email());
        go("arbitrage?version=" + round.version());
        List<Anchor> passages = _find(Anchor.class, spec -> spec.withClasses("passage-link"));
        assertThat(passages)
                .extracting(Anchor::getHref)
                .containsExactly("arbitrage/" + round.version() + "/4", "arbitrage/" + round.version() + "/8-9");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aFilterGoesIntoTheAddressAndStaysOnTheWay() {
        signInAs(round.cabinet.email());
        go("arbitrage?version=" + round.version());
        _setValue(_get(Select.class, spec -> spec.withId("kind")), RemarkKind.SUPPORT);
        List<Anchor> passages = _find(Anchor.class, spec -> spec.withClasses("passage-link"));
        assertThat(passages)
                .extracting(Anchor::getHref)
                .containsExactly("arbitrage/" + round.version() + "/8-9?type=SUPPORT");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theCabinetDecidesAndGoesOn() {
        signInAs(round.cabinet.email());
        go(desk("4"));
        assertThat(remarks.get(round.cabinet.viewer(), first).state()).isEqualTo(RemarkState.UNDER_REVIEW);

        _click(button("decide"));
        assertThat(reason().isInvalid()).isTrue();
        assertThat(decisions.of(round.cabinet.viewer(), List.of(first))).isEmpty();

        _setValue(outcome(), Outcome.PARTLY_ACCEPTED);
        _setValue(reason(), "Le délai devient indicatif.");
        _click(button("decide"));
        assertThat(decisions.of(round.cabinet.viewer(), List.of(first, second))).hasSize(2);
        assertThat(reason().getValue()).isEmpty();
        assertThat(_get(Anchor.class, spec -> spec.withText("Voir dans le texte"))
                        .getHref())
                .contains("ligne=8-9");
    }

    @Test
    void aReasonIsErasedOnceTheDecisionIsTakenAndNotBefore() {
        signInAs(round.cabinet.email());
        go(desk("4"));
        _setValue(outcome(), Outcome.REJECTED);
        _setValue(reason(), "Le délai devient indicatif.");
        assertThat(typed()).containsExactlyInAnyOrder("REJECTED", "Le délai devient indicatif.");
        _click(button("decide"));
        assertThat(typed()).isEmpty();
    }

    private List<String> typed() {
        return jdbc.queryForList(
                "select words from typed_text where person_id = ?",
                String.class,
                round.cabinet.viewer().person().value());
    }

    @Test
    void aDecisionTakenBackIsBegunBelowWhatWasTypedMeanwhile() {
        decisions.decide(round.cabinet.viewer(), List.of(first), new DecisionDraft(Outcome.ACCEPTED, "Le motif."));
        signInAs(round.cabinet.email());
        go(desk("4"));
        _setValue(reason(), "Pour le reste.");
        _click(_get(Button.class, spec -> spec.withText("Rouvrir")));
        assertThat(outcome().getValue()).isEqualTo(Outcome.ACCEPTED);
        assertThat(reason().getValue()).isEqualTo("Pour le reste.\n\nLe motif.");
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatIsLeftOutStaysToBeDecided() {
        signInAs(round.cabinet.email());
        go(desk("4"));
        CheckboxGroup<RemarkDetails> serves = _get(CheckboxGroup.class, spec -> spec.withId("serves"));
        _setValue(serves, Set.of(remarks.get(round.cabinet.viewer(), first)));
        _setValue(outcome(), Outcome.NOTED);
        _click(button("decide"));
        assertThat(decisions.of(round.cabinet.viewer(), List.of(first, second))).containsOnlyKeys(first);
        assertThat(button("decide").isVisible()).isTrue();
    }

    @Test
    @SuppressWarnings("unchecked")
    void whoComesSecondIsToldAndLosesNoText() {
        signInAs(round.cabinet.email());
        go(desk("4"));
        _setValue(outcome(), Outcome.REJECTED);
        _setValue(reason(), "Un texte qu’il ne faut pas perdre.");
        decisions.decide(round.cabinet.viewer(), List.of(second), new DecisionDraft(Outcome.ACCEPTED, "Oui."));
        _click(button("decide"));
        assertThat(typed()).contains("Un texte qu’il ne faut pas perdre.");
        assertThat(reason().getValue()).isEqualTo("Un texte qu’il ne faut pas perdre.");
        assertThat(decisions.of(round.cabinet.viewer(), List.of(first))).isEmpty();
        go(desk("4"));
        assertThat(reason().getValue()).isEqualTo("Un texte qu’il ne faut pas perdre.");
    }

    @Test
    @SuppressWarnings("unchecked")
    void miprofAdvisesAndReadsTheDecision() {
        decisions.decide(
                round.cabinet.viewer(), List.of(first, second), new DecisionDraft(Outcome.ACCEPTED, "Le motif."));
        signInAs(round.miprof.email());
        go(desk("4"));
        assertThat(_find(Button.class, spec -> spec.withId("decide"))).isEmpty();
        assertThat(_find(DecisionCard.class)).hasSize(1);
        _setValue(outcome(), Outcome.ACCEPTED);
        _setValue(reason(), "Un avis.");
        _click(button("give-advice"));
        assertThat(advices.of(round.cabinet.viewer(), List.of(first, second))).hasSize(2);
    }

    @Test
    void theReleaseWaitsForTheClosingAndForEveryAnswer() {
        signInAs(round.cabinet.email());
        go("restitution?version=" + round.version());
        assertThat(_find(Button.class, spec -> spec.withId("release"))).isEmpty();
        round.closes();
        go("restitution?version=" + round.version());
        assertThat(_find(Button.class, spec -> spec.withId("release"))).isEmpty();
        decideAll();
        go("restitution?version=" + round.version());
        _click(button("release"));
        assertThat(_find(Button.class, spec -> spec.withId("confirm-release"))).isEmpty();
        assertThat(decisions.of(round.member.viewer(), List.of(first))).isEmpty();
        signInAs(people.ofTheState(Role.CABINET).email());
        go("restitution?version=" + round.version());
        _click(button("confirm-release"));
        com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(decisions.of(round.member.viewer(), List.of(first))).isNotEmpty();
        assertThat(_find(Button.class, spec -> spec.withId("release"))).isEmpty();
    }

    @Test
    void anAssociationReadsItsAnswersOnlyAfterTheRelease() {
        decideAll();
        signInAs(round.member.email());
        go("suites?version=" + round.version());
        assertThat(_find(AnswerCard.class)).isEmpty();
        assertThat(_find(OutcomeEntry.class)).hasSize(1);
        release();
        go("suites?version=" + round.version());
        assertThat(_find(AnswerCard.class)).hasSize(1);
        go("suites?version=" + round.version() + "&sens=REJECTED");
        assertThat(_find(AnswerCard.class)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CABINET", "MIPROF"},
            mode = EnumSource.Mode.EXCLUDE)
    void refusesTheArbitrationOutsideTheState(Role role) {
        signInAs(people.playing(role).email());
        refused("arbitrage");
        refused(desk("4"));
        refused("restitution");
    }

    @Test
    void refusesTheReleaseToMiprofAndTheAssociationsPageToTheState() {
        signInAs(round.miprof.email());
        refused("restitution");
        refused("suites");
        signInAs(round.cabinet.email());
        refused("suites");
    }

    private static void refused(String path) {
        assertThatThrownBy(() -> go(path)).as(path).isInstanceOf(MockAccessDeniedException.class);
    }

    private void decideAll() {
        decisions.decide(
                round.cabinet.viewer(),
                List.of(first, second, elsewhere),
                new DecisionDraft(Outcome.ACCEPTED, "Le motif."));
    }

    private void release() {
        round.closes();
        beans.getBean(ReleaseScenes.class).release(round.cabinet.viewer(), round.version());
    }

    private String desk(String lines) {
        return "arbitrage/" + round.version() + "/" + lines;
    }

    private static void go(String location) {
        int query = location.indexOf('?');
        if (query < 0) {
            UI.getCurrent().navigate(location);
        } else {
            UI.getCurrent()
                    .navigate(location.substring(0, query), QueryParameters.fromString(location.substring(query + 1)));
        }
    }

    private static Button button(String id) {
        return _get(Button.class, spec -> spec.withId(id));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Outcome> outcome() {
        return _get(RadioButtonGroup.class, spec -> spec.withId("outcome"));
    }

    private static TextArea reason() {
        return _get(TextArea.class, spec -> spec.withId("reason"));
    }
}
