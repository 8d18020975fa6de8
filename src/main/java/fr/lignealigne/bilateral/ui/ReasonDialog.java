package fr.lignealigne.bilateral.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import fr.lignealigne.shared.ui.ActDialog;
import fr.lignealigne.shared.ui.Kept;
import java.util.function.Consumer;

/** Asks why, before a meeting is declined or cancelled. */
final class ReasonDialog {

    private ReasonDialog() {}

    static Dialog ask(String title, String act, String name, Consumer<String> then) {
        TextArea reason = new TextArea(t("bilateral.reason"));
        reason.setHelperText(t("bilateral.reason.help"));
        reason.setId("reason");
        Kept kept = Kept.on(reason, name);
        ActDialog dialog = new ActDialog(
                title,
                act,
                () -> {
                    then.accept(reason.getValue());
                    kept.done();
                },
                reason);
        dialog.setCancelText(t("bilateral.keep"));
        dialog.open();
        reason.focus();
        return dialog;
    }
}
