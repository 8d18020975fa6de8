package fr.lignealigne.decision.sitting.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.decision.sitting.PointDetails;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.Kept;
import fr.lignealigne.shared.ui.Toasts;
import java.util.function.Consumer;

/** The note of a point: why it is put off, what was said of it; written by whoever sits. */
class NotePart extends Composite<Div> {

    private final PointDetails point;
    private final SittingServices services;
    private final CurrentViewer currentViewer;
    private final TextArea note = new TextArea(t("sitting.note"));
    private final Kept kept;

    /** @param attempt does an act, says its refusal, and shows the point anew when it succeeded */
    NotePart(PointDetails point, SittingServices services, CurrentViewer currentViewer, Consumer<Runnable> attempt) {
        this.point = point;
        this.services = services;
        this.currentViewer = currentViewer;
        note.setId("note");
        note.setWidthFull();
        note.setMinRows(2);
        note.setValue(point.note());
        note.getElement().setAttribute("data-key", "n");
        kept = Kept.on(note, "seance/" + point.id() + "/note");
        Button keep = new Button(t("sitting.note.keep"), event -> attempt.accept(this::send));
        keep.addThemeVariants(ButtonVariant.TERTIARY);
        keep.setId("keep-note");
        getContent().addClassName("sitting-note");
        getContent().add(note, keep);
    }

    /** Whether something stands there that the others do not read yet. */
    boolean isBegun() {
        return !note.getValue().strip().equals(point.note());
    }

    private void send() {
        services.settling().note(currentViewer.get(), point.id(), point.noteRevision(), note.getValue());
        kept.done();
    }

    /** Beside an act that is done already: a refusal is said, and the words stay kept under this point. */
    void sendToo() {
        if (!isBegun()) {
            return;
        }
        try {
            send();
        } catch (Refusal refusal) {
            Toasts.refused(refusal);
        }
    }
}
