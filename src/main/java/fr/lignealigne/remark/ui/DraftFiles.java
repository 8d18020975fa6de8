package fr.lignealigne.remark.ui;

import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.attachment.ui.FileServices;
import fr.lignealigne.attachment.ui.FilesField;
import fr.lignealigne.attachment.ui.Holder;
import java.util.Optional;
import java.util.UUID;

/** The files of the draft that a form writes; the first one begins it where nothing was said yet. */
public final class DraftFiles {

    private DraftFiles() {}

    /** The field, hung into the form. */
    public static FilesField in(
            RemarkForm form, Keeping.Keeper keeper, FileServices services, CurrentViewer currentViewer) {
        FilesField field = new FilesField(services, currentViewer, new Holder() {
            @Override
            public Optional<UUID> kept() {
                return keeper.standing().map(draft -> draft.id().value());
            }

            @Override
            public UUID keep() {
                return form.begin().id().value();
            }
        });
        form.hang(field);
        return field;
    }
}
