package fr.lignealigne.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static fr.lignealigne.shared.ui.Texts.t;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import fr.lignealigne.account.InvitationDraft;
import fr.lignealigne.account.Invitations;
import fr.lignealigne.account.Letterbox;
import fr.lignealigne.account.OrganisationSummary;
import fr.lignealigne.account.Passwords;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.support.ViewTest;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class AccountPagesViewTest extends ViewTest {

    @Autowired
    People people;

    @Autowired
    Invitations invitations;

    @Autowired
    Passwords passwords;

    @Autowired
    Letterbox letters;

    private People.Someone lead;
    private People.Someone colleague;
    private People.Someone stranger;
    private final String email = "page-" + UUID.randomUUID() + "@essai.example";

    @BeforeEach
    void twoAssociations() {
        lead = people.leadOfAMember();
        colleague = people.colleagueOf(lead, Role.ASSOCIATION_MEMBER);
        stranger = people.leadOutsideTheCollective();
    }

    @Test
    void aLeadSeesTheirPeopleAndInvitesOneMore() {
        open(lead, "comptes");
        assertThat(_find(Span.class)).extracting(Span::getText).contains(lead.email(), colleague.email());
        assertThat(_find(Span.class)).extracting(Span::getText).doesNotContain(stranger.email());

        _click(_get(Button.class, spec -> spec.withText(t("members.invite"))));
        _setValue(_get(EmailField.class), email);
        _setValue(_get(TextField.class, spec -> spec.withLabel(t("members.function"))), "Chargée de mission");
        assertThat(_get(ComboBox.class, spec -> spec.withLabel(t("members.organisation")))
                        .getValue())
                .as("one organisation is no question")
                .isInstanceOf(OrganisationSummary.class);
        _get(MultiSelectComboBox.class).setValue(Set.of(Role.ASSOCIATION_MEMBER));
        _click(_get(Button.class, spec -> spec.withText(t("members.invite.send"))));

        assertThat(letters.countOf(email)).isEqualTo(1);
        assertThat(_find(Span.class)).extracting(Span::getText).contains(email, t("member.state.INVITED"));
    }

    @Test
    void aLeadMakesAColleagueLead() {
        open(lead, "comptes");
        assertThat(_find(Article.class)).hasSize(2);
        _click(_get(Button.class, spec -> spec.withText(t("member.changeRoles"))));
        _get(CheckboxGroup.class).setValue(Set.of(Role.ASSOCIATION_MEMBER, Role.ASSOCIATION_LEAD));
        _click(_get(Button.class, spec -> spec.withText(t("member.roles.change"))));
        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(_find(Span.class).stream().filter(pill -> pill.getText().equals(t("role.ASSOCIATION_LEAD"))))
                .hasSize(2);
    }

    @Test
    void findsAPersonAndSaysWhenNobodyIsFound() {
        open(people.ofTheState(Role.ADMINISTRATOR), "comptes");
        TextField find = _get(TextField.class);
        _setValue(find, colleague.email().toUpperCase(java.util.Locale.ROOT));
        assertThat(_find(Article.class)).hasSize(1);
        _setValue(find, "no such person");
        assertThat(_find(Article.class)).isEmpty();
        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText).contains(t("members.none.explain"));
    }

    @Test
    void choosesAPasswordByTheLinkOfTheMail() {
        invitations.invite(
                lead.viewer(),
                new InvitationDraft(email, "Chargée", lead.viewer().organisation(), Set.of(Role.ASSOCIATION_MEMBER)));
        String token = letters.tokenOf(email);
        open(lead, "invitation/" + token);
        PasswordField field = _get(PasswordField.class);
        assertThat(field.getHelperText()).isEqualTo(t("password.rule", 15));
        assertThat(field.getElement().getAttribute("autocomplete")).isEqualTo("new-password");

        _setValue(field, "trop court");
        _click(_get(Button.class, spec -> spec.withText(t("password.choose"))));
        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText).contains(t("password.tooShort", 15));

        _setValue(field, "le héron gris attend");
        _click(_get(Button.class, spec -> spec.withText(t("password.choose"))));
        assertThat(_get(H1.class).getText()).isEqualTo(t("password.done.title"));
        assertThat(passwords.addressOf(token)).isEmpty();
    }

    @Test
    void saysThatAUsedLinkIsUsedAndShowsNoField() {
        open(lead, "invitation/AAAA");
        assertThat(_find(PasswordField.class)).isEmpty();
        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText).contains(t("invitation.usedUp"));
    }

    @Test
    void saysTheSameToWhoeverForgotTheirPassword() {
        for (String address : new String[] {lead.email(), "nobody@essai.example"}) {
            open(lead, "mot-de-passe-oublie");
            _setValue(_get(EmailField.class), address);
            _click(_get(Button.class, spec -> spec.withText(t("forgotten.send"))));
            assertThat(_find(Paragraph.class)).extracting(Paragraph::getText).containsExactly(t("forgotten.sent"));
        }
    }

    @Test
    void changesOnesPasswordOnOnesOwnPage() {
        open(lead, "compte");
        _setValue(_get(PasswordField.class, spec -> spec.withLabel(t("account.present"))), People.PASSWORD);
        _setValue(_get(PasswordField.class, spec -> spec.withLabel(t("password.new"))), "le héron gris attend");
        _click(_get(Button.class, spec -> spec.withText(t("account.changePassword"))));
        assertThat(_find(PasswordField.class)).allMatch(PasswordField::isEmpty);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ASSOCIATION_MEMBER", "MINISTRY", "OBSERVER"})
    void thoseWhoManageNobodyDoNotGetIn(Role role) {
        signInAs(people.playing(role).email());
        assertThatThrownBy(() -> {
                    UI.getCurrent().navigate("comptes");
                    _get(Button.class, spec -> spec.withText(t("members.invite")));
                })
                .isNotNull();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void theJournalIsForTheAdministratorAlone(Role role) {
        signInAs(people.playing(role).email());
        assertThatThrownBy(() -> {
                    UI.getCurrent().navigate("journal");
                    _get(com.vaadin.flow.component.select.Select.class, spec -> spec.withId("act"));
                })
                .isNotNull();
    }

    @Test
    void theAdministratorReadsTheJournalInWords() {
        People.Someone administrator = people.ofTheState(Role.ADMINISTRATOR);
        invitations.invite(
                lead.viewer(),
                new InvitationDraft(email, "Chargée", lead.viewer().organisation(), Set.of(Role.ASSOCIATION_MEMBER)));
        signInAs(administrator.email());
        UI.getCurrent().navigate("journal", QueryParameters.of("acte", "PersonInvited"));
        assertThat(_find(com.vaadin.flow.component.html.NativeTableCell.class))
                .extracting(cell -> cell.getText())
                .contains(t("journal.acts.PersonInvited"));
    }

    private void open(People.Someone someone, String path) {
        signInAs(someone.email());
        UI.getCurrent().navigate(path);
    }
}
