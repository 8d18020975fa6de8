package fr.lignealigne.decision.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.ARound;
import fr.lignealigne.decision.assignment.AssignmentDraft;
import fr.lignealigne.decision.assignment.Assignments;
import fr.lignealigne.decision.assignment.Colleague;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.support.ViewTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

class FollowUpViewTest extends ViewTest {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Assignments assignments;

    @Autowired
    Versions versions;

    @Autowired
    People people;

    ARound round;

    @BeforeEach
    void aRound() {
        round = ARound.opened(beans);
        round.says(round.member, 4, 4, RemarkKind.PROPOSAL, "Cinq jours sont trop courts.");
    }

    private void go(String path, String query) {
        UI.getCurrent().navigate(path, QueryParameters.fromString(query));
    }

    private static String page() {
        return _get(Main.class).getElement().getTextRecursively();
    }

    @Test
    @SuppressWarnings("unchecked")
    void miprofGivesAPassageToSomebodyAndTakesItBack() {
        Viewer cabinet = round.cabinet.viewer();
        signInAs(round.miprof.email());
        go("arbitrage/" + round.version + "/4", "");
        _click(_get(Button.class, spec -> spec.withId("assign")));
        _click(_get(Button.class, spec -> spec.withId("confirm")));
        assertThat(assignments.on(cabinet, round.version, 4, 4))
                .as("nobody was chosen")
                .isEmpty();
        Select<Colleague> person = _get(Select.class, spec -> spec.withId("assignee"));
        _setValue(person, new Colleague(cabinet.person(), cabinet.function(), cabinet.organisationName()));
        _setValue(
                _get(DatePicker.class, spec -> spec.withId("assignment-due")),
                LocalDate.now().plusDays(3));
        _click(_get(Button.class, spec -> spec.withId("confirm")));
        assertThat(assignments.on(cabinet, round.version, 4, 4)).isPresent();
        assertThat(page()).contains("Confié à");

        go("qui-fait-quoi", "personne=" + cabinet.person());
        assertThat(page()).contains("1 à faire").contains("l. 4");
        go("qui-fait-quoi", "personne=" + round.miprof.viewer().person());
        assertThat(page()).doesNotContain("pas commencé");

        go("arbitrage/" + round.version + "/4", "");
        _click(_get(Button.class, spec -> spec.withId("assign")));
        _click(_get(Button.class, spec -> spec.withId("end-assignment")));
        assertThat(assignments.on(cabinet, round.version, 4, 4)).isEmpty();
    }

    @Test
    void whoPreparesTheAnswerNoMoreIsNamedNowhere() {
        People.Someone leaving = people.ofTheState(Role.CABINET);
        assignments.assign(
                round.miprof.viewer(),
                round.version,
                4,
                4,
                new AssignmentDraft(leaving.viewer().person(), LocalDate.now().plusDays(3)));
        people.moved(leaving, round.member.viewer().organisation());
        signInAs(round.miprof.email());
        for (String path : List.of("qui-fait-quoi", "arbitrage/" + round.version + "/4")) {
            go(path, "");
            assertThat(page()).as(path).contains("À confier de nouveau").doesNotContain("Une autre fonction");
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void miprofGivesAWholeMeasureFromItsPage() {
        Viewer cabinet = round.cabinet.viewer();
        signInAs(round.miprof.email());
        var measure = versions.text(round.miprof.viewer(), round.version)
                .measures()
                .getFirst()
                .id();
        go("arbitrage/mesure/" + round.version + "/" + measure, "");
        _click(_get(Button.class, spec -> spec.withId("assign-measure")));
        _setValue(
                (Select<Colleague>) _get(Select.class, spec -> spec.withId("assignee")),
                new Colleague(cabinet.person(), cabinet.function(), cabinet.organisationName()));
        _click(_get(Button.class, spec -> spec.withId("confirm")));
        assertThat(page()).contains("Toute la mesure est confiée à");
        go("arbitrage/" + round.version + "/4", "");
        assertThat(page()).contains("Toute la mesure est confiée à", "Confier ce passage à part");
        go("qui-fait-quoi", "");
        assertThat(page()).contains("Mesure 1. Protéger", "toute la mesure");
    }

    @Test
    void whatIsInAStateIsFoundByTheAddress() {
        assignments.assign(
                round.miprof.viewer(),
                round.version,
                4,
                4,
                new AssignmentDraft(
                        round.cabinet.viewer().person(), LocalDate.now().plusDays(3)));
        signInAs(round.cabinet.email());
        String mine = "personne=" + round.cabinet.viewer().person() + "&etat=";
        go("qui-fait-quoi", mine + "pas-commence");
        assertThat(page()).contains("l. 4").doesNotContain("Rien ici avec ce filtre");
        go("qui-fait-quoi", mine + "en-retard");
        assertThat(page()).contains("Rien ici avec ce filtre");
        go("qui-fait-quoi", mine + "nimporte");
        assertThat(page()).contains("l. 4");
    }

    @Test
    void theCabinetReadsWhoDoesWhatAndGivesNothing() {
        signInAs(round.cabinet.email());
        go("arbitrage/" + round.version + "/4", "");
        assertThat(_find(Button.class, spec -> spec.withId("assign"))).isEmpty();
        go("qui-fait-quoi", "");
        assertThat(page()).contains("Qui fait quoi");
    }
}
