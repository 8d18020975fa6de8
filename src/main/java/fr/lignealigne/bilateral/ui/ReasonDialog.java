package fr.lignealigne.bilateral.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks why, before a meeting is declined or cancelled; stays open when the reason is refused. */
final class ReasonDialog {

    private ReasonDialog() {}

    static Dialog ask(String title, String act, Consumer<String> then) {
        TextArea reason = new TextArea(t("bilateral.reason"));
        reason.setHelperText(t("bilateral.reason.help"));
        reason.addClassName("reason-field");
        reason.setId("reason");
        Dialog dialog = new Dialog(reason);
        dialog.setHeaderTitle(title);
        Button go = new Button(act, click -> {
            then.accept(reason.getValue());
            dialog.close();
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setId("give-reason");
        dialog.getFooter().add(new Button(t("bilateral.keep"), click -> dialog.close()), go);
        dialog.open();
        reason.focus();
        return dialog;
    }
}
