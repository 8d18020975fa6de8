package fr.lignealigne.shared.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before an act that cannot be undone, in a sentence that says what will happen. */
public final class Confirm {

    private Confirm() {}

    public static ConfirmDialog ask(String title, String consequence, String act, Runnable then) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(title);
        dialog.setText(consequence);
        dialog.setConfirmText(act);
        dialog.setCancelable(true);
        dialog.setCancelText(t("action.cancel"));
        dialog.addConfirmListener(event -> then.run());
        dialog.open();
        return dialog;
    }
}
