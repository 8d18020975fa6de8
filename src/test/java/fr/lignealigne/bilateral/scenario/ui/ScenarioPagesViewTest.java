package fr.lignealigne.bilateral.scenario.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static fr.lignealigne.bilateral.scenario.ScenarioScenes.asking;
import static fr.lignealigne.bilateral.scenario.ScenarioScenes.computed;
import static fr.lignealigne.shared.ui.Texts.t;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.github.mvysny.kaributesting.v10.NotFoundError;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.bilateral.BilateralFixtures;
import fr.lignealigne.bilateral.Officials;
import fr.lignealigne.bilateral.Rooms;
import fr.lignealigne.bilateral.request.Half;
import fr.lignealigne.bilateral.request.HalfDay;
import fr.lignealigne.bilateral.request.MeetingFormat;
import fr.lignealigne.bilateral.request.RequestId;
import fr.lignealigne.bilateral.request.RequestScenes;
import fr.lignealigne.bilateral.request.RequestState;
import fr.lignealigne.bilateral.request.Requesting;
import fr.lignealigne.bilateral.request.Requests;
import fr.lignealigne.bilateral.request.Wish;
import fr.lignealigne.bilateral.scenario.Computing;
import fr.lignealigne.bilateral.scenario.PlannedExchange;
import fr.lignealigne.bilateral.scenario.Publishing;
import fr.lignealigne.bilateral.scenario.ScenarioDetails;
import fr.lignealigne.bilateral.scenario.ScenarioId;
import fr.lignealigne.bilateral.scenario.ScenarioScenes;
import fr.lignealigne.bilateral.scenario.ScenarioState;
import fr.lignealigne.bilateral.scenario.ScenarioSummary;
import fr.lignealigne.bilateral.scenario.Scenarios;
import fr.lignealigne.remark.Theme;
import fr.lignealigne.shared.ui.PageChoice;
import fr.lignealigne.support.ViewTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class ScenarioPagesViewTest extends ViewTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Scenarios scenarios;

    @Autowired
    Computing computing;

    @Autowired
    Requesting requesting;

    @Autowired
    Requests requests;

    @Autowired
    Officials officials;

    @Autowired
    Rooms rooms;

    @Autowired
    People people;

    private People.Someone miprof;
    private People.Someone lead;
    private RequestId placed;
    private RequestId left;

    @BeforeEach
    void twoRequests() {
        ScenarioScenes.nobodyElse(jdbc);
        miprof = people.ofTheState(Role.MIPROF);
        ScenarioScenes.official(officials, miprof.viewer(), Theme.MINORS);
        ScenarioScenes.room(rooms, miprof.viewer());
        LocalDate day = RequestScenes.days(3).getLast();
        lead = people.leadOfAMember();
        placed = ScenarioScenes.sent(requesting, lead, asking(Map.of(new HalfDay(day, Half.MORNING), Wish.YES)));
        left = ScenarioScenes.sent(
                requesting,
                people.leadOfAMember(),
                asking(Map.of(new HalfDay(day, Half.MORNING), Wish.YES), MeetingFormat.IN_PERSON, Theme.AWARENESS));
        signInAs(miprof.email());
    }

    private ScenarioDetails plan(String name) {
        return computed(scenarios, computing, miprof.viewer(), name);
    }

    private static void open(ScenarioId id) {
        UI.getCurrent().navigate("echanges/proposition/" + id);
    }

    private static String words() {
        return _get(Main.class).getElement().getTextRecursively();
    }

    @Test
    void theWayLeadsFromTheCalendarToAnEmptyListAndANewProposal() {
        UI.getCurrent().navigate("echanges");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("echanges/propositions");
        for (ScenarioSummary one : scenarios.list(miprof.viewer())) {
            if (one.state() != ScenarioState.PUBLISHED) {
                scenarios.delete(miprof.viewer(), one.id());
            }
        }
        UI.getCurrent().navigate("echanges/propositions");
        assertThat(_get(H1.class).getText()).isEqualTo(t("scenario.list.title"));
        _click(_get(Button.class, spec -> spec.withId("new-scenario")));
        _setValue(_get(TextField.class, spec -> spec.withId("scenario-name")), "Décembre");
        _click(_get(Button.class, spec -> spec.withId("confirm")));
        assertThat(_get(H1.class).getText()).isEqualTo("Décembre");
        assertThat(words()).contains(t("theme", Theme.AWARENESS));
        ScenarioSummary prepared = scenarios.list(miprof.viewer()).getFirst();
        assertThat(prepared.state()).isEqualTo(ScenarioState.PREPARED);
        _click(_get(Button.class, spec -> spec.withId("compute")));
        assertThat(words()).contains(t("scenario.searching"));
        _click(_get(Button.class, spec -> spec.withId("stop")));
        assertThat(ScenarioScenes.over(scenarios, miprof.viewer(), prepared.id())
                        .state())
                .isEqualTo(ScenarioState.STOPPED);
    }

    @Test
    void aPlanSaysFirstWhoHasNoPlaceAndWhy() {
        ScenarioDetails plan = plan("Qui et pourquoi");
        open(plan.id());
        assertThat(_find(H2.class))
                .extracting(H2::getText)
                .contains(t("scenario.left", plan.leftOut().size()), t("scenario.calendar"), t("scenario.fair"));
        assertThat(words())
                .contains(t("theme", Theme.AWARENESS))
                .contains(requests.get(miprof.viewer(), left).associationName())
                .contains(t("scenario.nobodyKnows"));
        assertThat(_find(NativeTable.class)).isNotEmpty();
    }

    @Test
    void anExchangeIsFixedAndLetGoAgain() {
        ScenarioDetails plan = plan("Fixer");
        open(plan.id());
        _click(_get(Button.class, spec -> spec.withId("pin-" + placed)));
        assertThat(scenarios.get(miprof.viewer(), plan.id()).pinned()).isEqualTo(1);
        Button pin = _get(Button.class, spec -> spec.withId("pin-" + placed));
        assertThat(pin.getText()).isEqualTo(t("scenario.unpin"));
        _click(pin);
        assertThat(scenarios.get(miprof.viewer(), plan.id()).pinned()).isZero();
    }

    @Test
    void computingAgainLeadsToANewProposalThatIsCompared() {
        ScenarioDetails plan = plan("Avant");
        open(plan.id());
        _click(_get(Button.class, spec -> spec.withId("follow-scenario")));
        ScenarioSummary next = scenarios.list(miprof.viewer()).stream()
                .filter(one -> plan.id().equals(one.basedOn()))
                .findFirst()
                .orElseThrow();
        ScenarioScenes.over(scenarios, miprof.viewer(), next.id());
        UI.getCurrent().navigate("echanges/propositions");
        UI.getCurrent()
                .navigate(
                        ScenarioView.address(next.id()),
                        QueryParameters.of(ScenarioView.BESIDE, plan.id().toString()));
        assertThat(words()).contains(t("scenario.moved.from", "Avant")).contains(t("scenario.aspect.PLACED"));
        assertThat(_get(PageChoice.class, spec -> spec.withId("compare"))
                        .getSummary()
                        .getElement()
                        .getTextRecursively())
                .endsWith("Avant");
    }

    @Test
    void whatEachWillBeToldIsShownBeforeItIsSent() {
        ScenarioDetails plan = plan("À relire");
        open(plan.id());
        _click(_get(Button.class, spec -> spec.withId("publish-scenario")));
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(words -> words.equals(
                        t("scenario.publish.leftOut", plan.leftOut().size())));
        assertThat(_get(Paragraph.class, spec -> spec.withId("unheard")).getText())
                .as("they have no account")
                .contains("Conseillère", "n’entendr");
        assertThat(requests.get(lead.viewer(), placed).state()).isEqualTo(RequestState.SENT);
        _click(_get(Button.class, spec -> spec.withId("confirm")));
        assertThat(requests.get(lead.viewer(), placed).state()).isEqualTo(RequestState.PLACED);
        assertThat(words()).contains(t("scenario.state.PUBLISHED"));
        _assertNone(Button.class, spec -> spec.withId("publish-scenario"));
        _assertNone(Button.class, spec -> spec.withId("delete-scenario"));
    }

    @Test
    void linksArePastedOneALineInTheOrderOfTheExchanges() {
        LocalDate day = RequestScenes.days(3).getLast();
        for (int i = 0; i < 2; i++) {
            ScenarioScenes.sent(
                    requesting,
                    people.leadOfAMember(),
                    asking(Map.of(new HalfDay(day, Half.AFTERNOON), Wish.YES), MeetingFormat.BY_LINK, Theme.MINORS));
        }
        ScenarioDetails plan = plan("Par lien");
        open(plan.id());
        _click(_get(Button.class, spec -> spec.withId("publish-scenario")));
        List<PlannedExchange> byVideo = Publishing.byVideo(plan);
        assertThat(byVideo).hasSize(2);
        List<TextField> fields = _find(TextField.class, spec -> spec.withPlaceholder("https://"));
        assertThat(fields)
                .extracting(TextField::getLabel)
                .satisfiesExactly(
                        label -> assertThat(label).contains(byVideo.getFirst().associationName()),
                        label -> assertThat(label).contains(byVideo.getLast().associationName()));
        String one = BilateralFixtures.byVideo().link();
        _setValue(_get(TextArea.class, spec -> spec.withId("links")), one + "\n\n " + one + "\n");
        _click(_get(Button.class, spec -> spec.withId("confirm")));
        assertThat(_get(Paragraph.class, spec -> spec.withId("refusal")).getText())
                .isEqualTo(t("scenario.links.twice", one));
        String other = BilateralFixtures.byVideo().link();
        _setValue(_get(TextArea.class, spec -> spec.withId("links")), one + "\n" + other);
        assertThat(fields).extracting(TextField::getValue).containsExactly(one, other);
        _click(_get(Button.class, spec -> spec.withId("confirm")));
        assertThat(words()).contains(t("scenario.state.PUBLISHED"));
    }

    @Test
    void aSearchThatNobodyGoesOnWithIsShownAsInterruptedWhenItIsStopped() {
        ScenarioId id = scenarios.prepare(miprof.viewer(), ScenarioScenes.draft("Abandonnée"));
        jdbc.sql("update scenario set state = 'COMPUTING' where id = ?")
                .param(id.value())
                .update();
        open(id);
        _click(_get(Button.class, spec -> spec.withId("stop")));
        assertThat(words()).contains(t("scenario.state.INTERRUPTED"));
        _get(Button.class, spec -> spec.withId("compute"));
    }

    @Test
    void aPlanWhoseGroundChangedSaysSoAndListsWhatRefusedIt() {
        ScenarioDetails plan = plan("Dépassée");
        requesting.withdraw(lead.viewer(), placed, "Réglé.");
        open(plan.id());
        assertThat(_get(Div.class, spec -> spec.withId("changes")).getElement().getTextRecursively())
                .contains(t("scenario.outdated"))
                .contains(requests.get(miprof.viewer(), placed).associationName());
        _click(_get(Button.class, spec -> spec.withId("publish-scenario")));
        _click(_get(Button.class, spec -> spec.withId("confirm")));
        assertThat(_get(Paragraph.class, spec -> spec.withId("refusal")).getText())
                .isEqualTo(t("scenario.refused", 1));
        assertThat(scenarios.get(miprof.viewer(), plan.id()).state()).isEqualTo(ScenarioState.READY);
    }

    @Test
    void aProposalIsRenamedAndThrownAwayAfterAQuestion() {
        ScenarioDetails plan = plan("Sans suite");
        open(plan.id());
        _click(_get(Button.class, spec -> spec.withId("rename-scenario")));
        _setValue(_get(TextField.class, spec -> spec.withLabel(t("scenario.name"))), "Autre nom");
        _click(_get(Button.class, spec -> spec.withId("confirm")));
        assertThat(_get(H1.class).getText()).isEqualTo("Autre nom");
        _click(_get(Button.class, spec -> spec.withId("delete-scenario")));
        assertThat(scenarios.find(miprof.viewer(), plan.id())).isPresent();
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(scenarios.find(miprof.viewer(), plan.id())).isEmpty();
        assertThat(_get(H1.class).getText()).isEqualTo(t("scenario.list.title"));
    }

    @Test
    void othersFindNoWayThere() {
        ScenarioDetails plan = plan("Secrète");
        for (People.Someone someone : List.of(lead, people.coordinator(), people.ofTheState(Role.MINISTRY))) {
            signInAs(someone.email());
            UI.getCurrent().navigate("echanges");
            assertThat(_find(Anchor.class)).extracting(Anchor::getHref).doesNotContain("echanges/propositions");
            assertThatThrownBy(() -> open(plan.id())).isInstanceOf(MockAccessDeniedException.class);
        }
        signInAs(miprof.email());
        assertThatThrownBy(() -> open(new ScenarioId(UUID.randomUUID()))).isInstanceOf(NotFoundError.class);
    }
}
