package fr.lignealigne.proconnect;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static fr.lignealigne.shared.ui.Texts.t;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import fr.lignealigne.account.LinkAsked;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.StateIdentities;
import fr.lignealigne.account.StateIdentity;
import fr.lignealigne.support.ViewTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** ProConnect at the door, on « Comptes » and on « Mon compte ». */
@WithProConnect
class ProConnectPagesViewTest extends ViewTest {

    @Autowired
    People people;

    @Autowired
    StateIdentities identities;

    private People.Someone administrator;
    private People.Someone agent;

    @BeforeEach
    void anAgent() {
        administrator = people.ofTheState(Role.ADMINISTRATOR);
        agent = people.ofTheState(Role.CABINET);
    }

    @Test
    void theDoorLeadsThereAndSaysWhenNobodyCameIn() {
        signInAs(agent.email());
        UI.getCurrent().navigate("connexion");
        Anchor way = _get(Anchor.class, spec -> spec.withId("proconnect"));
        assertThat(way.getHref()).isEqualTo(ProConnectDoor.START);
        assertThat(way.getElement().getTextRecursively()).contains("S’identifier avec", "ProConnect");
        assertThat(way.isRouterIgnore()).isTrue();
        assertThat(said()).noneMatch(t("proconnect.refused")::equals);
        UI.getCurrent().navigate("connexion", QueryParameters.fromString("proconnect"));
        assertThat(said()).contains(t("proconnect.refused"));
        UI.getCurrent().navigate("connexion", QueryParameters.fromString("proconnect&attente=4"));
        assertThat(said()).contains(t("login.wait.message", 4)).noneMatch(t("proconnect.refused")::equals);
    }

    @Test
    void anAdministratorOpensItAndClosesIt() {
        openCard();
        assertThat(_find(Button.class, spec -> spec.withText(t("proconnect.close"))))
                .isEmpty();
        _click(_get(Button.class, spec -> spec.withText(t("proconnect.open"))));
        _setValue(_get(TextField.class, spec -> spec.withId("siret")), "110 000 001 00014");
        prove(t("proconnect.open"));
        assertThat(_find(Dialog.class)).as("no SIRET").isNotEmpty();
        _setValue(_get(TextField.class, spec -> spec.withId("siret")), "110 000 001 00013");
        prove(t("proconnect.open"));
        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(identities.own(agent.viewer()))
                .hasValueSatisfying(open -> assertThat(open.siret()).isEqualTo(ProConnectStage.SIRET));

        _click(_get(Button.class, spec -> spec.withText(t("proconnect.close"))));
        prove(t("proconnect.close"));
        assertThat(identities.own(agent.viewer())).isEmpty();
        assertThat(_find(Button.class, spec -> spec.withText(t("proconnect.openAgain"))))
                .isEmpty();
    }

    @Test
    void nobodyElseIsOfferedIt() {
        signInAs(people.ofTheState(Role.MIPROF).email());
        UI.getCurrent().navigate("comptes");
        assertThat(_find(Button.class)).extracting(Button::getText).noneMatch(text -> text.contains("ProConnect"));
        signInAs(agent.email());
        UI.getCurrent().navigate("compte");
        assertThat(_find(H2.class)).extracting(H2::getText).doesNotContain(t("proconnect.name"));
    }

    @Test
    void thePersonLinksTheirIdentityAndClosesIt() {
        open();
        signInAs(agent.email());
        UI.getCurrent().navigate("compte", QueryParameters.fromString("proconnect"));
        assertThat(_find(H2.class)).extracting(H2::getText).contains(t("proconnect.name"));
        assertThat(said()).contains(t("proconnect.own.refused"), t("proconnect.own.open", ProConnectStage.SIRET));
        assertThat(t("proconnect.own.open", ProConnectStage.SIRET)).contains(ProConnectStage.SIRET);
        _click(_get(Button.class, spec -> spec.withId("proconnect-link")));
        prove(t("factor.proof.act"));
        assertThat(VaadinSession.getCurrent().getSession().getAttribute(LinkAsked.ATTRIBUTE))
                .isInstanceOf(LinkAsked.class);

        identities.link(
                agent.viewer(),
                identities.beginLink(agent.viewer(), People.PASSWORD),
                new StateIdentity("issuer", "idp", agent.email(), ProConnectStage.SIRET, "token"));
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("compte");
        assertThat(said())
                .noneMatch(t("proconnect.own.refused")::equals)
                .anyMatch(text -> text.contains("est reliée depuis le"));
        _click(_get(Button.class, spec -> spec.withId("proconnect-close")));
        prove(t("proconnect.own.close"));
        assertThat(said()).contains(t("proconnect.own.none"));
        assertThat(identities.own(agent.viewer())).isEmpty();
    }

    private void open() {
        identities.open(administrator.viewer(), agent.viewer().person(), ProConnectStage.SIRET, People.PASSWORD);
    }

    /** « Comptes » of the administrator, with the agent's card alone. */
    private void openCard() {
        signInAs(administrator.email());
        UI.getCurrent().navigate("comptes");
        _setValue(_get(TextField.class), agent.email());
    }

    /** In the window, whose button reads as the one that opened it. */
    private static void prove(String act) {
        Dialog window = _get(Dialog.class);
        _setValue(_get(window, PasswordField.class), People.PASSWORD);
        _click(_get(window, Button.class, spec -> spec.withText(act)));
    }

    private static List<String> said() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }
}
