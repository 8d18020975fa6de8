package fr.lignealigne.bilateral.request.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.lignealigne.shared.ui.ActDialog;
import fr.lignealigne.shared.ui.Kept;
import java.util.function.Consumer;

/** Asks why a request is taken back or declined. */
final class ClosingDialog {

    private static final int LONGEST = 500;

    private ClosingDialog() {}

    static void ask(String title, String act, String consequence, String name, Consumer<String> then) {
        TextArea reason = new TextArea(t("bilateral.reason"));
        reason.setMaxLength(LONGEST);
        reason.setHelperText(t("bilateral.reason.help"));
        reason.setWidthFull();
        Kept kept = Kept.on(reason, name);
        ActDialog dialog = new ActDialog(
                title,
                act,
                () -> {
                    then.accept(reason.getValue());
                    kept.done();
                },
                new Paragraph(consequence),
                reason);
        dialog.setCancelText(t("request.keepIt"));
        dialog.open();
        reason.focus();
    }
}
