package fr.lignealigne.account.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Paragraph;
import fr.lignealigne.account.MemberSummary;
import fr.lignealigne.shared.ui.ActDialog;

/** Asks before somebody who is shut out is erased: what goes, what stays, and that nothing brings it back. */
final class ErasureDialog {

    private ErasureDialog() {}

    static void ask(MemberSummary person, Runnable then) {
        new ActDialog(
                        t("departure.title", person.function()),
                        t("departure.confirm"),
                        then,
                        new Paragraph(t("departure.goes", person.email())),
                        new Paragraph(t("departure.stays")),
                        new Paragraph(t("departure.never")))
                .open();
    }
}
