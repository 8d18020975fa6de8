package fr.lignealigne.remark.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.shared.ui.ActDialog;
import fr.lignealigne.shared.ui.Kept;
import java.util.function.Consumer;

/** Asks why a deposited remark is withdrawn; the State reads the note. */
public final class WithdrawDialog {

    private WithdrawDialog() {}

    public static Dialog ask(RemarkId remark, Consumer<String> onWithdraw) {
        TextArea note = new TextArea(t("remarks.withdraw.note"));
        note.setId("withdrawal-note");
        Kept kept = Kept.on(note, "withdrawal/" + remark);
        ActDialog dialog = new ActDialog(
                t("remarks.withdraw.title"),
                t("remarks.withdraw.confirm"),
                () -> {
                    onWithdraw.accept(note.getValue());
                    kept.done();
                },
                new Paragraph(t("remarks.withdraw.consequence")),
                note);
        dialog.open();
        note.focus();
        return dialog;
    }
}
