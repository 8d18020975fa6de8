package fr.lignealigne.decision.trace.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.decision.trace.ATracedRound;
import fr.lignealigne.decision.trace.TraceDetails;
import fr.lignealigne.decision.trace.Traces;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.shared.ui.EmptyState;
import fr.lignealigne.support.ViewTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

class SurveyViewTest extends ViewTest {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Traces traces;

    @Autowired
    People people;

    ATracedRound scene;
    PlanVersionId next;

    @BeforeEach
    void aDecidedRoundAndWhatFollowed() {
        scene = new ATracedRound(beans);
        next = scene.published(null);
    }

    private static void go(String location) {
        int query = location.indexOf('?');
        UI.getCurrent()
                .navigate(
                        query < 0 ? location : location.substring(0, query),
                        query < 0
                                ? QueryParameters.empty()
                                : QueryParameters.fromString(location.substring(query + 1)));
    }

    private String page() {
        return SurveyAddress.of(next).href();
    }

    @Test
    void theListsAreInTheAddress() {
        signInAs(scene.round.cabinet.email());
        go(page());
        assertThat(_find(TraceCard.class)).hasSize(6);
        assertThat(_find(TraceActs.class)).isEmpty();
        assertThat(_find(Anchor.class, spec -> spec.withClasses("choice")))
                .extracting(Anchor::getText)
                .containsExactly(
                        "Retenues · 6",
                        "Retenue, texte inchangé · 1",
                        "À confirmer · 5",
                        "Texte changé, sans remarque · 1");
        go(page() + "?etat=inchangee");
        assertThat(_find(TraceCard.class))
                .singleElement()
                .satisfies(card -> assertThat(card.getId()).contains("trace-" + scene.unchanged));
        go(page() + "?liste=texte");
        assertThat(_find(ChangedPassage.class)).hasSize(1);
        go(page() + "?etat=reprise");
        assertThat(_find(EmptyState.class)).hasSize(1);
    }

    @Test
    void miprofConfirmsWhatStandsLiterallyAndOneMore() {
        signInAs(scene.round.miprof.email());
        go(page());
        _click(_get(Button.class, spec -> spec.withId("confirm-literal")));
        com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(said(scene.literal)).hasSize(1);
        _click(_get(Button.class, spec -> spec.withId("confirm-" + scene.reworded)));
        assertThat(said(scene.reworded)).singleElement().returns(3, TraceDetails::firstLine);
        _click(_get(Button.class, spec -> spec.withId("take-back-" + scene.reworded)));
        assertThat(said(scene.reworded)).isEmpty();
    }

    @Test
    void miprofNamesAnotherPassageOrSaysWhyThereIsNone() {
        signInAs(scene.round.miprof.email());
        go(page());
        _click(_get(Button.class, spec -> spec.withId("elsewhere-" + scene.unchanged)));
        _setValue(_get(TextField.class, spec -> spec.withId("trace-lines")), "la dixième");
        _click(_get(Button.class, spec -> spec.withId("confirm")));
        assertThat(_get(Paragraph.class, spec -> spec.withId("refusal")).getText())
                .startsWith("Écrivez un numéro de ligne");
        _setValue(_get(TextField.class, spec -> spec.withId("trace-lines")), "3-4");
        _click(_get(Button.class, spec -> spec.withId("confirm")));
        assertThat(said(scene.unchanged)).singleElement().returns(4, TraceDetails::lastLine);
        _click(_get(Button.class, spec -> spec.withId("leave-out-" + scene.moved)));
        _setValue(_get(TextArea.class, spec -> spec.withId("trace-reason")), "Un arrêté le dira.");
        _click(_get(Button.class, spec -> spec.withId("confirm")));
        assertThat(said(scene.moved)).singleElement().returns("Un arrêté le dira.", TraceDetails::reason);
    }

    @Test
    void whatAnotherSaysIsShownAndTheOtherCardsStay() {
        signInAs(scene.round.cabinet.email());
        go(page() + "?etat=a-confirmer");
        List<TraceCard> before = _find(TraceCard.class);
        traces.leftOut(scene.round.miprof.viewer(), scene.moved, next, 0, "Un arrêté le dira.");
        await().atMost(Duration.ofSeconds(30)).pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(true);
            assertThat(_find(Anchor.class, spec -> spec.withClasses("choice")))
                    .extracting(Anchor::getText)
                    .contains("À confirmer · 4");
        });
        assertThat(_find(TraceCard.class)).hasSameSizeAs(before).satisfies(after -> {
            assertThat(after.stream().filter(before::contains)).hasSize(before.size() - 1);
        });
    }

    private List<TraceDetails> said(RemarkId remark) {
        return traces.of(scene.round.miprof.viewer(), List.of(remark)).getOrDefault(remark, List.of());
    }

    @Test
    void ofAVersionInPreparationNothingIsSaidAndAFirstOneHasNothingToSay() {
        signInAs(scene.round.miprof.email());
        go(SurveyAddress.of(scene.prepared()).href());
        assertThat(_find(TraceCard.class)).hasSize(6);
        assertThat(_find(TraceActs.class)).isEmpty();
        go(SurveyAddress.of(scene.round.version).href());
        assertThat(_find(EmptyState.class)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"MIPROF", "CABINET"},
            mode = EnumSource.Mode.EXCLUDE)
    void isClosedToEverybodyElse(Role role) {
        signInAs(people.playing(role).email());
        assertThatThrownBy(() -> go(page())).isInstanceOf(MockAccessDeniedException.class);
    }
}
