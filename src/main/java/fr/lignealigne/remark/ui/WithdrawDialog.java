package fr.lignealigne.remark.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks why a deposited remark is withdrawn; the State reads the note. */
public final class WithdrawDialog extends ConfirmDialog {

    public WithdrawDialog(Consumer<String> onWithdraw) {
        TextArea note = new TextArea(t("remarks.withdraw.note"));
        note.setWidthFull();
        setHeader(t("remarks.withdraw.title"));
        add(new Paragraph(t("remarks.withdraw.consequence")), note);
        setCancelable(true);
        setCancelText(t("action.cancel"));
        setConfirmText(t("remarks.withdraw.confirm"));
        addConfirmListener(event -> onWithdraw.accept(note.getValue()));
    }
}
