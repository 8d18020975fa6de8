package fr.lignealigne.reader;

import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.Writers;
import fr.lignealigne.remark.WrittenPlace;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells colleagues that somebody writes in this form, until it is closed. */
final class WritingPresence {

    private final Writers writers;
    private final CurrentViewer currentViewer;
    private final WrittenPlace place;
    private final UUID form = UUID.randomUUID();

    /** @param place where the form was opened */
    WritingPresence(Writers writers, CurrentViewer currentViewer, WrittenPlace place) {
        this.writers = writers;
        this.currentViewer = currentViewer;
        this.place = place;
    }

    /** A key was pressed, or the form just opened on this draft. */
    void wrote(@Nullable RemarkDetails draft) {
        writers.wrote(
                currentViewer.get(),
                form,
                draft == null
                        ? place
                        : new WrittenPlace(
                                draft.version(),
                                draft.id(),
                                draft.place().firstLine(),
                                draft.place().lastLine()));
    }

    void ceased() {
        writers.ceased(form);
    }
}
