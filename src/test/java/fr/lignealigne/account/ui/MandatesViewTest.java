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
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import fr.lignealigne.account.MandateState;
import fr.lignealigne.account.MandateSummary;
import fr.lignealigne.account.MandatedAct;
import fr.lignealigne.account.Mandates;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.support.ViewTest;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MandatesViewTest extends ViewTest {

    @Autowired
    People people;

    @Autowired
    Mandates mandates;

    @Autowired
    Remarks remarks;

    @Autowired
    RemarkScenes scenes;

    private static void click(String key) {
        _click(_get(Button.class, spec -> spec.withText(t(key))));
    }

    @SuppressWarnings("unchecked")
    private static void choose(MandatedAct... acts) {
        ((CheckboxGroup<MandatedAct>) _get(CheckboxGroup.class)).setValue(Set.of(acts));
    }

    @Test
    void theLeadGivesAMandateTheCoordinatorDepositsUnderItAndTheLeadRevokes() {
        PlanVersionId version = scenes.openVersion();
        People.Someone lead = people.leadOfAMember();
        RemarkId shared = scenes.in(RemarkState.SHARED, lead.viewer(), version, "partagée");
        signInAs(lead.email());
        UI.getCurrent().navigate("comptes");
        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText).contains(t("mandate.explain"));
        click("mandate.give");
        _setValue(_get(PasswordField.class), People.PASSWORD);
        click("mandate.give.act");
        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText).contains(t("mandate.noAct"));
        choose(MandatedAct.DEPOSIT);
        _setValue(_get(PasswordField.class), People.PASSWORD);
        click("mandate.give.act");
        assertThat(mandates.given(lead.viewer()))
                .extracting(MandateSummary::state)
                .containsExactly(MandateState.IN_FORCE);

        signInAs(people.coordinator().email());
        UI.getCurrent().navigate("mandats");
        assertThat(_find(H2.class))
                .extracting(H2::getText)
                .contains(lead.viewer().organisationName());
        _find(Checkbox.class).getFirst().setValue(true);
        _click(_get(
                Button.class,
                spec -> spec.withText(t("mandate.deposit", 1, lead.viewer().organisationName()))));
        click("mandate.deposit.confirm");
        assertThat(remarks.get(lead.viewer(), shared).state()).isEqualTo(RemarkState.DEPOSITED);

        signInAs(lead.email());
        UI.getCurrent().navigate("comptes");
        click("mandate.revoke");
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(mandates.given(lead.viewer()))
                .extracting(MandateSummary::state)
                .containsExactly(MandateState.REVOKED);
        assertThat(_find(Button.class, spec -> spec.withText(t("mandate.revoke"))))
                .isEmpty();
    }

    @Test
    void nobodyOfTheStateNorAnAdministratorHasAWayToIt() {
        for (Role role : new Role[] {Role.ADMINISTRATOR, Role.MIPROF, Role.CABINET}) {
            signInAs(people.ofTheState(role).email());
            UI.getCurrent().navigate("comptes");
            assertThat(_find(Button.class, spec -> spec.withText(t("mandate.give"))))
                    .as(role.name())
                    .isEmpty();
            assertThat(_find(H2.class)).extracting(H2::getText).doesNotContain(t("mandate.title"));
        }
    }
}
