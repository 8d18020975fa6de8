package fr.lignealigne.account.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import fr.lignealigne.shared.Refusal;
import java.util.function.Consumer;

/** Asks for one's own password before an act that takes a fresh proof; stays open while the act is refused. */
class ProofDialog extends Dialog {

    private final PasswordField password = new PasswordField(t("account.present"));
    private final Paragraph refusal = new Paragraph();

    ProofDialog(String title, String consequence, String act, Consumer<String> then, Component... fields) {
        setHeaderTitle(title);
        password.setHelperText(t("seat.proof.help"));
        password.getElement().setAttribute("autocomplete", "current-password");
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        Div form = new Div(fields);
        form.addClassName("narrow-form");
        form.add(password, refusal);
        add(new Paragraph(consequence), form);
        Button go = new Button(act, event -> attempt(then));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClickShortcut(Key.ENTER).listenOn(password);
        getFooter().add(new Button(t("action.cancel"), event -> close()), go);
    }

    private void attempt(Consumer<String> then) {
        try {
            then.accept(password.getValue());
            close();
        } catch (Refusal refused) {
            password.clear();
            refuse(t(refused.key(), refused.arguments()));
        }
    }

    private void refuse(String sentence) {
        refusal.setText(sentence);
        refusal.setVisible(true);
    }
}
