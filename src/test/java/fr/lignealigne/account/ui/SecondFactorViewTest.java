package fr.lignealigne.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static fr.lignealigne.shared.ui.Texts.t;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import fr.lignealigne.account.CodePhones;
import fr.lignealigne.account.Factors;
import fr.lignealigne.account.FactorsHeld;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SecondFactorViewTest extends ViewTest {

    @Autowired
    People people;

    @Autowired
    CodePhones phones;

    @Autowired
    Factors factors;

    private People.Someone adviser;
    private CodePhones.Phone phone;

    @BeforeEach
    void anAdviserWithAPhone() {
        phones.give(people.coordinator());
        adviser = people.ofTheState(Role.CABINET);
        people.colleagueOf(adviser, Role.CABINET);
        phone = phones.give(adviser);
    }

    @Test
    void whatOpensAnAccessAsksForTheFactorAndNotAgainWithinFiveMinutes() {
        signInAs(adviser.email());
        UI.getCurrent().navigate("comptes");
        _click(_get(Button.class, spec -> spec.withText(t("member.changeRoles"))));
        assertThat(_find(CheckboxGroup.class)).isEmpty();
        prove("000000");
        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText).contains(t("factor.codeRefused"));
        prove(phone.shows(0));
        assertThat(_find(CheckboxGroup.class)).hasSize(1);

        UI.getCurrent().navigate("compte");
        assertThat(_find(Span.class)).extracting(Span::getText).contains(t("factor.app.name"));
        _click(_get(Button.class, spec -> spec.withText(t("factor.codes.renew"))));
        assertThat(_find(TextField.class, spec -> spec.withId("proof-code"))).isEmpty();
    }

    private static void prove(String code) {
        _setValue(_get(TextField.class, spec -> spec.withId("proof-code")), code);
        _click(_get(Button.class, spec -> spec.withText(t("factor.proof.act"))));
    }

    @Test
    void whoHasNoneAddsAnApplicationByThePasswordAndSeesTheRecoveryCodesOnce() {
        People.Someone lead = people.leadOfAMember();
        signInAs(lead.email());
        UI.getCurrent().navigate("compte");
        _click(_get(Button.class, spec -> spec.withId("add-app")));
        _setValue(
                _find(PasswordField.class, spec -> spec.withLabel(t("account.present")))
                        .getLast(),
                People.PASSWORD);
        _click(_get(Button.class, spec -> spec.withText(t("factor.proof.act"))));
        String key = _get(Code.class, spec -> spec.withId("app-key")).getText();
        _setValue(
                _get(TextField.class, spec -> spec.withId("app-code")),
                CodePhones.of(key).shows(0));
        _click(_get(Button.class, spec -> spec.withId("keep-app")));
        assertThat(_find(ListItem.class))
                .extracting(ListItem::getText)
                .filteredOn(text -> text.matches("([A-Z2-7]{4} ?){6}"))
                .hasSize(10);
        assertThat(factors.of(lead.viewer())).returns(10, FactorsHeld::recoveryCodes);
    }

    @Test
    void whoDidNotGiveThePasswordFindsNothingToCheck() {
        signInAs(adviser.email());
        UI.getCurrent().navigate("second-facteur");
        assertThat(_get(H1.class).getText()).isEqualTo(t("factor.title"));
        assertThat(_find(TextField.class)).isEmpty();
    }
}
