package fr.lignealigne.shared.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import fr.lignealigne.shared.Refusal;

/** Asks what an act needs and says what it will do; a refusal is said inside, and what was entered stays. */
public final class ActDialog extends Dialog {

    private final Paragraph refusal = new Paragraph();
    private final Button cancel = new Button(t("action.cancel"), event -> close());

    public ActDialog(String title, String act, Runnable does, Component... content) {
        setHeaderTitle(title);
        setWidth("min(94vw, 640px)");
        refusal.addClassName("refusal");
        refusal.setId("refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        Div body = new Div(content);
        body.addClassName("act-dialog");
        body.add(refusal);
        add(body);
        Button confirm = new Button(act, event -> attempt(does));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setId("confirm");
        getFooter().add(cancel, confirm);
        addAttachListener(event -> closeOnLeaving(event.getUI()));
    }

    /** What stays as it is when nothing is done, where « cancel » could be taken for the act. */
    public void setCancelText(String text) {
        cancel.setText(text);
    }

    /** A link inside leads away: the dialog does not stay in front of the next page. */
    private void closeOnLeaving(UI ui) {
        Registration leaving = ui.addBeforeLeaveListener(event -> close());
        addDetachListener(event -> {
            leaving.remove();
            event.unregisterListener();
        });
    }

    private void attempt(Runnable does) {
        try {
            does.run();
            close();
        } catch (Refusal refused) {
            refusal.setText(t(refused.key(), refused.arguments()));
            refusal.setVisible(true);
        }
    }
}
