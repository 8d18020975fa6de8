package fr.lignealigne.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import fr.lignealigne.shared.Refusal;

/** Short messages that pass by: something was done, or was refused. */
public final class Toasts {

    private static final int SHORT = 4_000;
    private static final int LONG = 10_000;

    private Toasts() {}

    public static void done(String sentence) {
        Notification.show(sentence, SHORT, Notification.Position.BOTTOM_START);
    }

    /** Says what was done and offers, for a while, to undo it. */
    public static void undo(String sentence, Runnable undo) {
        Notification toast = new Notification();
        toast.setPosition(Notification.Position.BOTTOM_START);
        toast.setDuration(LONG);
        Button act = new Button(Texts.t("action.undo"), event -> {
            toast.close();
            undo.run();
        });
        Div row = new Div(new Span(sentence), act);
        row.addClassName("row");
        toast.add(row);
        toast.open();
    }

    public static void refused(Refusal refusal) {
        refused(Texts.t(refusal.key(), refusal.arguments()));
    }

    public static void refused(String sentence) {
        Notification toast = Notification.show(sentence, LONG, Notification.Position.BOTTOM_START);
        toast.addThemeVariants(NotificationVariant.ERROR);
        toast.setAssertive(true);
    }
}
