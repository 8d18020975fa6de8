package fr.lignealigne.remark.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.lignealigne.remark.ReadDraft;
import fr.lignealigne.remark.Reviewing;
import fr.lignealigne.shared.ui.ActDialog;
import fr.lignealigne.shared.ui.Kept;
import java.util.List;
import java.util.function.Consumer;

/** Asks why drafts are sent back; colleagues read it beside each of them. */
final class SendBackDialog {

    private SendBackDialog() {}

    static void ask(List<ReadDraft> drafts, Consumer<String> onSendBack) {
        TextArea reason = new TextArea(t("team.reason"));
        reason.setId("send-back-reason");
        reason.setMaxLength(Reviewing.LONGEST);
        reason.setHelperText(t("team.comment.audience"));
        Kept kept = Kept.on(reason, "send-back/" + drafts.getFirst().draft());
        new ActDialog(
                        t("team.sendBack.title", drafts.size()),
                        t("team.sendBack.confirm"),
                        () -> {
                            onSendBack.accept(reason.getValue());
                            kept.done();
                        },
                        new Paragraph(t("team.sendBack.consequence")),
                        reason)
                .open();
        reason.focus();
    }
}
