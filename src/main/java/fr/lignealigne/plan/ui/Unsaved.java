package fr.lignealigne.plan.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeLeaveEvent;
import fr.lignealigne.shared.ui.Confirm;

/** Work on a text that is not kept yet is not left without a question. */
final class Unsaved {

    private Unsaved() {}

    static ConfirmDialog askToLeave(Runnable then) {
        return Confirm.ask(t("import.leave.title"), t("import.leave.consequence"), t("import.leave.confirm"), then);
    }

    static void hold(BeforeLeaveEvent event) {
        BeforeLeaveEvent.ContinueNavigationAction leave = event.postpone();
        askToLeave(leave::proceed).addCancelListener(cancel -> leave.cancel());
    }
}
