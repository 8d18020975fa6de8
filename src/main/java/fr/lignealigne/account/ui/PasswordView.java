package fr.lignealigne.account.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.dom.Style;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.lignealigne.account.DeviceCookie;
import fr.lignealigne.account.PasswordRules;
import fr.lignealigne.account.Passwords;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.Fields;
import fr.lignealigne.shared.ui.PublicFoot;
import java.util.Optional;

/** Behind the link of a mail: choosing a password. Opening the page uses nothing up; mail scanners may look. */
@Route(value = "invitation/:token", autoLayout = false)
@AnonymousAllowed
class PasswordView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private final Passwords passwords;
    private final DeviceCookie device;
    private final Div card = new Div();

    PasswordView(Passwords passwords, DeviceCookie device) {
        this.passwords = passwords;
        this.device = device;
        card.addClassName("login-card");
        getContent().addClassName("login");
        getContent().add(card, new PublicFoot());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String token = event.getRouteParameters().get("token").orElse("");
        Optional<String> address = passwords.addressOf(token);
        card.removeAll();
        card.add(new H1(t("password.title")));
        if (address.isEmpty()) {
            Paragraph usedUp = new Paragraph(t("invitation.usedUp"));
            usedUp.addClassName("refusal");
            card.add(usedUp, new Anchor("mot-de-passe-oublie", t("login.forgotten")));
            return;
        }
        ask(token, address.get());
    }

    private void ask(String token, String address) {
        PasswordField password = Fields.password(t("password.new"));
        password.setWidthFull();
        password.setHelperText(t("password.rule", PasswordRules.SHORTEST));
        password.getElement().setAttribute("autocomplete", "new-password");
        Paragraph refusal = new Paragraph();
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        Button choose = new Button(t("password.choose"), event -> {
            try {
                passwords.choose(token, password.getValue());
                device.remember(address, VaadinServletRequest.getCurrent(), VaadinServletResponse.getCurrent());
                done(password);
                // Nobody types it twice.
                DoorForm.sendPassword(password.getElement(), address);
            } catch (Refusal refused) {
                refusal.setText(t(refused.key(), refused.arguments()));
                refusal.setVisible(true);
            }
        });
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        choose.addClickShortcut(Key.ENTER);
        card.add(new Paragraph(t("password.lead", address)), password, refusal, choose);
    }

    /** What is read until the door opens, and when it does not. */
    private void done(PasswordField password) {
        Anchor enter = new Anchor("connexion", t("login.title"));
        enter.addClassNames("button", "main");
        password.getStyle().setDisplay(Style.Display.NONE);
        card.getChildren().filter(child -> !child.equals(password)).toList().forEach(card::remove);
        card.add(new H1(t("password.done.title")), new Paragraph(t("password.done.lead")), enter);
    }

    @Override
    public String getPageTitle() {
        return t("password.title") + " – " + t("app.name");
    }
}
