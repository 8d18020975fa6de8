package fr.lignealigne.home;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static fr.lignealigne.shared.ui.Texts.t;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.lignealigne.account.Letterbox;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.WitnessSwitch;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.support.ViewTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class FirstDayViewTest extends ViewTest {

    private static final String PLACE = "premier-jour";

    @Autowired
    People people;

    @Autowired
    WitnessSwitch settings;

    @Autowired
    Letterbox letters;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    JdbcClient jdbc;

    private final String email = "jour-" + UUID.randomUUID() + "@essai.example";

    private People.Someone administrator;
    private People.Someone witness;

    @BeforeEach
    void twoPeople() {
        jdbc.sql("delete from first_seat").update();
        jdbc.sql("delete from person_role where role in ('MIPROF', 'CABINET', 'COLLECTIVE_COORDINATOR')")
                .update();
        administrator = people.ofTheState(Role.ADMINISTRATOR);
        witness = people.ofTheState(Role.OBSERVER);
        settings.name(witness.email());
    }

    @AfterEach
    void asBefore() {
        settings.name("");
    }

    @Test
    void anAdministratorProposesAndTheNamedPersonReadsAndConfirms() {
        open(administrator, "");
        assertThat(ways()).contains(PLACE);
        open(administrator, PLACE);
        _click(_find(Button.class, spec -> spec.withText(t("firstSeat.propose")))
                .getFirst());
        _setValue(_get(EmailField.class), email);
        _setValue(_get(TextField.class, spec -> spec.withLabel(t("members.function"))), "Secrétaire générale");
        _setValue(_get(PasswordField.class), People.PASSWORD);
        _click(_get(Button.class, spec -> spec.withText(t("firstSeat.propose.act"))));
        assertThat(letters.countOf(email)).isZero();
        _assertNone(Button.class, spec -> spec.withText(t("firstSeat.confirm")));

        open(witness, "");
        assertThat(ways()).contains(PLACE);
        open(witness, PLACE);
        assertThat(words()).anyMatch(text -> text.contains(email) && text.contains("Secrétaire générale"));
        _assertNone(Button.class, spec -> spec.withText(t("firstSeat.propose")));
        _click(_get(Button.class, spec -> spec.withText(t("firstSeat.confirm"))));
        _setValue(_get(PasswordField.class), People.PASSWORD);
        _click(_get(Button.class, spec -> spec.withText(t("firstSeat.confirm.act"))));
        assertThat(letters.countOf(email)).isEqualTo(1);
        assertThat(words()).contains(t("firstSeat.state.INVITED"));
    }

    @Test
    void theNamedPersonRefusesWithAReason() {
        open(administrator, PLACE);
        _click(_find(Button.class, spec -> spec.withText(t("firstSeat.propose")))
                .getFirst());
        _setValue(_get(EmailField.class), email);
        _setValue(_get(TextField.class, spec -> spec.withLabel(t("members.function"))), "Secrétaire générale");
        _setValue(_get(PasswordField.class), People.PASSWORD);
        _click(_get(Button.class, spec -> spec.withText(t("firstSeat.propose.act"))));
        open(witness, PLACE);
        _click(_get(Button.class, spec -> spec.withText(t("firstSeat.refuse"))));
        _setValue(_get(TextArea.class), "Ce n’est pas son adresse.");
        _click(_get(Button.class, spec -> spec.withId("confirm")));
        open(administrator, PLACE);
        assertThat(words()).contains(t("firstSeat.refusedBecause", "Ce n’est pas son adresse."));
    }

    @Test
    void eachSeesTheirOwnStepsAndAnAdministratorNothingOfTheText() {
        open(administrator, PLACE);
        assertThat(steps())
                .containsExactly("MAIL", "FACTOR_KEY", "SCANNER", "BACKUP", "ORGANISATIONS", "SEATS", "PLAN", "ROUND");
        assertThat(stateOf("PLAN")).isEqualTo("OTHERS");
        open(witness, PLACE);
        assertThat(steps()).containsExactly("SEATS", "PLAN", "ROUND");
        assertThat(stateOf("ROUND")).isEqualTo("TO_DO");
        open(people.ofTheState(Role.OBSERVER), PLACE);
        assertThat(_get(OrderedList.class).getChildren()).isEmpty();
        assertThat(_find(H2.class)).extracting(H2::getText).contains(t("firstDay.nothing.title"));

        People.Someone miprof = people.ofTheState(Role.MIPROF);
        open(miprof, "");
        assertThat(ways()).contains(PLACE);
        open(miprof, PLACE);
        assertThat(ways()).contains("organismes", "plan/importer", "plan");
        assertThat(stateOf("PLAN")).isEqualTo("TO_DO");
        scenes.openVersion();
        open(administrator, PLACE);
        assertThat(stateOf("PLAN")).as("whatever there is").isEqualTo("OTHERS");
        open(miprof, PLACE);
        assertThat(stateOf("PLAN")).isEqualTo("DONE");
        assertThat(stateOf("ROUND")).isEqualTo("DONE");
        open(miprof, "");
        assertThat(ways()).as("it vanishes").doesNotContain(PLACE);
    }

    @Test
    void anAdministratorTriesTheMail() {
        open(administrator, PLACE);
        assertThat(stateOf("MAIL")).isEqualTo("TO_DO");
        _click(_get(Button.class, spec -> spec.withText(t("firstDay.mail.try"))));
        jdbc.sql("update outgoing_mail set sent_at = created_at where recipient = ?")
                .param(administrator.email())
                .update();
        open(administrator, PLACE);
        assertThat(stateOf("MAIL")).isEqualTo("DONE");
        _click(_get(Button.class, spec -> spec.withText(t("firstDay.mail.try"))));
        jdbc.sql("update outgoing_mail set created_at = created_at + interval 1 minute"
                        + " where sent_at is null and recipient = ?")
                .param(administrator.email())
                .update();
        open(administrator, PLACE);
        assertThat(stateOf("MAIL")).as("one left, another waits").isEqualTo("DONE");
    }

    @Test
    void theNamedPersonMayBeOfAnAssociation() {
        People.Someone lead = people.leadOfAMember();
        settings.name(lead.email());
        open(lead, "");
        assertThat(ways()).contains(PLACE);
        open(lead, PLACE);
        assertThat(steps()).containsExactly("SEATS", "PLAN", "ROUND");
    }

    @Test
    void anOrganisationIsRegisteredOnItsPage() {
        open(administrator, "organismes");
        _click(_get(Button.class, spec -> spec.withText(t("organisations.register"))));
        String code = email.substring(5, 13);
        _setValue(_get(TextField.class, spec -> spec.withLabel(t("organisations.code"))), " " + code + " ");
        _setValue(_get(TextField.class, spec -> spec.withLabel(t("organisations.name"))), "x".repeat(201));
        _setValue(_get(TextField.class, spec -> spec.withLabel(t("organisations.shortName"))), "Les Essais");
        _click(_get(Button.class, spec -> spec.withId("confirm")));
        assertThat(words()).doesNotContain(code);
        _setValue(_get(TextField.class, spec -> spec.withLabel(t("organisations.name"))), "Association des essais");
        _click(_get(Button.class, spec -> spec.withId("confirm")));
        assertThat(words()).contains(code, "Les Essais", "Association des essais");
        open(administrator, PLACE);
        assertThat(stateOf("ORGANISATIONS")).isEqualTo("DONE");
    }

    private void open(People.Someone someone, String path) {
        signInAs(someone.email());
        UI.getCurrent().navigate(path);
    }

    private static List<String> ways() {
        return _find(Anchor.class).stream().map(Anchor::getHref).toList();
    }

    private static List<String> words() {
        return _find(Span.class).stream().map(Span::getText).toList();
    }

    private static List<String> steps() {
        return _get(OrderedList.class)
                .getChildren()
                .map(step -> step.getId().orElseThrow().substring("step-".length()))
                .toList();
    }

    private static String stateOf(String step) {
        return _get(ListItem.class, spec -> spec.withId("step-" + step))
                .getElement()
                .getAttribute("data-state");
    }
}
