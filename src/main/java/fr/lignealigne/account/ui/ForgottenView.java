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
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.lignealigne.account.Invitations;
import fr.lignealigne.shared.ui.PublicFoot;

/** Asks for a link to choose a new password; says the same to everyone. */
@Route(value = "mot-de-passe-oublie", autoLayout = false)
@AnonymousAllowed
class ForgottenView extends Composite<Main> implements HasDynamicTitle {

    ForgottenView(Invitations invitations) {
        Div card = new Div(new H1(t("forgotten.title")), new Paragraph(t("forgotten.lead")));
        EmailField address = new EmailField(t("login.email"));
        address.setAutocomplete(Autocomplete.EMAIL);
        address.setWidthFull();
        Button send = new Button(t("forgotten.send"), event -> {
            invitations.forgotten(address.getValue(), VaadinRequest.getCurrent().getRemoteAddr());
            card.removeAll();
            card.add(
                    new H1(t("forgotten.title")),
                    new Paragraph(t("forgotten.sent")),
                    new Anchor("connexion", t("login.title")));
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClickShortcut(Key.ENTER);
        card.add(address, send);
        card.addClassName("login-card");
        getContent().addClassName("login");
        getContent().add(card, new PublicFoot());
    }

    @Override
    public String getPageTitle() {
        return t("forgotten.title") + " – " + t("app.name");
    }
}
