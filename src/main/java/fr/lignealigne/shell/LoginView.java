package fr.lignealigne.shell;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.lignealigne.proconnect.ProConnectDoor;
import fr.lignealigne.shared.ui.Fields;
import fr.lignealigne.shared.ui.PublicFoot;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;

/** The door: address and password, or the State's sign-on where it is switched on. */
@Route(value = "connexion", autoLayout = false)
@AnonymousAllowed
class LoginView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    /** The parameter that says how many minutes are left to wait. */
    static final String WAIT = "attente";

    private static final Pattern MINUTES = Pattern.compile("[1-9][0-9]?");

    private final LoginForm form = new LoginForm(words());
    private final Paragraph ended = new Paragraph(t("login.ended"));
    private final Paragraph refused = new Paragraph();
    private final boolean hasProConnect;

    LoginView(ObjectProvider<ProConnectDoor> proConnect) {
        hasProConnect = proConnect.getIfAvailable() != null;
        ended.addClassName("notice");
        ended.getElement().setAttribute("role", "status");
        refused.addClassName("notice");
        refused.getElement().setAttribute("role", "alert");
        form.setAction("connexion");
        form.addForgotPasswordListener(event -> UI.getCurrent().navigate("mot-de-passe-oublie"));
        PublicFoot foot = new PublicFoot(t("frame.accessibility", Conformity.OURS.declared()));
        Div card = new Div(new H1(t("app.name")), new Paragraph(t("login.lead")), ended, refused);
        if (hasProConnect) {
            card.add(new ProConnectButton());
        }
        card.add(form, foot);
        card.addClassName("login-card");
        getContent().addClassName("login");
        getContent().add(card);
    }

    private static LoginI18n words() {
        LoginI18n words = LoginI18n.createDefault();
        LoginI18n.Form form = words.getForm();
        form.setTitle(t("login.title"));
        form.setUsername(t("login.email"));
        form.setPassword(t("login.password"));
        form.setSubmit(t("login.submit"));
        form.setForgotPassword(t("login.forgotten"));
        words.setForm(form);
        LoginI18n.ErrorMessage error = words.getErrorMessage();
        error.setTitle(t("login.failed.title"));
        error.setMessage(t("login.failed.message"));
        words.setErrorMessage(error);
        return words;
    }

    /** The same words with how long to wait in place of what was wrong, which was not looked at. */
    private static LoginI18n waiting(int minutes) {
        LoginI18n words = words();
        words.getErrorMessage().setTitle(t("login.wait.title"));
        words.getErrorMessage().setMessage(t("login.wait.message", minutes));
        return words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        Optional<Integer> wait = parameters
                .getSingleParameter(WAIT)
                .filter(minutes -> MINUTES.matcher(minutes).matches())
                .map(Integer::valueOf);
        form.setI18n(wait.map(LoginView::waiting).orElseGet(LoginView::words));
        Fields.sayHowToReveal(form, "this.querySelector('vaadin-password-field')");
        refused.setText(wait.map(minutes -> t("login.wait.message", minutes)).orElseGet(() -> t("proconnect.refused")));
        refused.setVisible(hasProConnect && parameters.getParameters().containsKey(ProConnectDoor.REFUSED));
        form.setError(parameters.getParameters().containsKey("error"));
        ended.setVisible(parameters.getParameters().containsKey("fin"));
    }

    @Override
    public String getPageTitle() {
        return t("login.title") + " – " + t("app.name");
    }
}
