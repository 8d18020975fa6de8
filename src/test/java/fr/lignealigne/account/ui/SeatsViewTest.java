package fr.lignealigne.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static fr.lignealigne.shared.ui.Texts.t;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import fr.lignealigne.account.Contests;
import fr.lignealigne.account.Letterbox;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.OrganisationKind;
import fr.lignealigne.account.Organisations;
import fr.lignealigne.account.People;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.ProposalDraft;
import fr.lignealigne.account.Proposals;
import fr.lignealigne.account.Role;
import fr.lignealigne.support.ViewTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class SeatsViewTest extends ViewTest {

    @Autowired
    People people;

    @Autowired
    Proposals proposals;

    @Autowired
    Contests contests;

    @Autowired
    Organisations organisations;

    @Autowired
    Letterbox letters;

    @Autowired
    JdbcClient jdbc;

    private final String email = "ecran-" + UUID.randomUUID() + "@essai.example";

    @Test
    void theLinkOfAMailAsksAndOneClickContests() {
        People.Someone lead = people.leadOfAMember();
        People.Someone second = people.colleagueOf(lead, Role.ASSOCIATION_LEAD);
        signInAs(lead.email());
        UI.getCurrent()
                .navigate(
                        "comptes",
                        QueryParameters.of("contester", second.viewer().person().toString()));
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(texts()).contains(t("member.state.FROZEN"), t("contest.title"), t("seat.act.CONTESTED"));
        click("contest.takeBack");
        assertThat(texts()).contains(t("seat.act.CONTEST_TAKEN_BACK")).doesNotContain(t("member.state.FROZEN"));
    }

    @Test
    void aLinkToSomebodyElsewhereAsksNothing() {
        People.Someone lead = people.leadOfAMember();
        PersonId stranger = people.leadOfAMember().viewer().person();
        signInAs(lead.email());
        UI.getCurrent().navigate("comptes", QueryParameters.of("contester", stranger.toString()));
        assertThat(_find(ConfirmDialog.class)).isEmpty();
    }

    @Test
    void theCoordinatorSettles() {
        jdbc.sql("delete from seat_contest").update();
        People.Someone lead = people.leadOfAMember();
        PersonId second =
                people.colleagueOf(lead, Role.ASSOCIATION_LEAD).viewer().person();
        contests.contest(lead.viewer(), second);
        People.Someone coordinator = people.coordinator();
        signInAs(coordinator.email());
        UI.getCurrent().navigate("comptes");
        click("contest.keep");
        assertThat(contests.waiting(coordinator.viewer())).isEmpty();
    }

    @Test
    void aHolderProposesAndTheOtherBodyConfirms() {
        jdbc.sql("delete from seat_proposal").update();
        OrganisationId association = people.associationOfNobody();
        signInAs(people.ofTheState(Role.MIPROF).email());
        UI.getCurrent().navigate("comptes");
        click("proposal.propose");
        @SuppressWarnings("unchecked")
        ComboBox<Object> box = _get(ComboBox.class);
        box.setValue(organisations.get(association));
        _setValue(_get(EmailField.class), email);
        _setValue(_get(TextField.class, spec -> spec.withLabel(t("members.function"))), "Référente");
        _setValue(_get(PasswordField.class), "pas celui-là");
        click("proposal.propose.act");
        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText).contains(t("password.presentWrong"));
        _setValue(_get(PasswordField.class), People.PASSWORD);
        click("proposal.propose.act");
        assertThat(texts()).contains("Référente · " + email);
        assertThat(_find(Button.class, spec -> spec.withText(t("proposal.confirm"))))
                .isEmpty();

        signInAs(people.coordinator().email());
        UI.getCurrent().navigate("comptes");
        click("proposal.confirm");
        _setValue(_get(PasswordField.class), People.PASSWORD);
        click("proposal.confirm.act");
        assertThat(letters.countOf(email)).isEqualTo(1);
    }

    @Test
    void theOneWhoProposedTakesBack() {
        jdbc.sql("delete from seat_proposal").update();
        People.Someone coordinator = people.coordinator();
        proposals.propose(
                coordinator.viewer(),
                new ProposalDraft(people.associationOfNobody(), email, "Référente"),
                People.PASSWORD);
        signInAs(coordinator.email());
        UI.getCurrent().navigate("comptes");
        click("proposal.takeBack");
        assertThat(proposals.waiting(coordinator.viewer())).isEmpty();
    }

    @Test
    void anAdministratorEndsTheSessionsOfSomebodyWhoKeepsTheirAccount() {
        People.Someone lead = people.leadOfAMember();
        signInAs(people.ofTheState(Role.ADMINISTRATOR).email());
        UI.getCurrent().navigate("comptes");
        _setValue(_get(TextField.class), lead.email());
        click("member.signOut");
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(jdbc.sql("select count(*) from audit_entry where act = 'PersonSignedOut' and object = ?")
                        .param(lead.viewer().person().toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(_find(Button.class)).extracting(Button::getText).contains(t("member.signOut"), t("member.disable"));
    }

    @Test
    void theStateSeesNoWayIntoAnAssociation() {
        People.Someone lead = people.leadOfAMember();
        signInAs(people.ofTheState(Role.MIPROF).email());
        UI.getCurrent().navigate("comptes");
        _setValue(_get(TextField.class), lead.email());
        assertThat(_find(Button.class))
                .extracting(Button::getText)
                .doesNotContain(
                        t("member.changeRoles"),
                        t("member.disable"),
                        t("member.signOut"),
                        t("member.move"),
                        t("contest.act"));
        click("members.invite");
        @SuppressWarnings("unchecked")
        ComboBox<fr.lignealigne.account.OrganisationSummary> box =
                _get(ComboBox.class, spec -> spec.withLabel(t("members.organisation")));
        assertThat(box.getListDataView().getItems()).allMatch(one -> one.kind() == OrganisationKind.STATE);
    }

    private static List<String> texts() {
        List<String> texts = new ArrayList<>();
        _find(Span.class).forEach(span -> texts.add(span.getText()));
        _find(H2.class).forEach(title -> texts.add(title.getText()));
        return texts;
    }

    private static void click(String key) {
        _click(_get(Button.class, spec -> spec.withText(t(key))));
    }
}
