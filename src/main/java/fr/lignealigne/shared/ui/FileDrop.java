package fr.lignealigne.shared.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import fr.lignealigne.shared.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;

/**
 * Where a file is dropped. It is read in memory, and gone when it cannot be understood.
 *
 * @param <T> what is read of it
 */
public final class FileDrop<T> extends Composite<Div> {

    private final Upload upload = new Upload(this::receive);
    private final Paragraph refusal = new Paragraph();
    private final int largest;
    private final Reader<T> reader;
    private final Consumer<T> onRead;

    /** Makes something of a file nobody vouches for, outside the session's lock, or refuses it in a sentence. */
    public interface Reader<T> {
        T read(String fileName, byte[] content) throws Refusal;
    }

    /**
     * @param largest the largest file taken, in bytes
     * @param ask what to drop here
     * @param onRead called in the session
     * @param types how the names of such files end
     */
    public FileDrop(int largest, String ask, Reader<T> reader, Consumer<T> onRead, String... types) {
        this.largest = largest;
        this.reader = reader;
        this.onRead = onRead;
        upload.addClassName("import-drop");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(largest);
        upload.setAcceptedFileTypes(types);
        upload.setI18n(words(ask));
        upload.addFileRejectedListener(event -> refuse(event.getErrorMessage()));
        refusal.addClassName("refusal");
        refusal.setId("refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        getContent().add(upload, refusal);
    }

    /** Says what the browser refuses in these sentences instead: a file too large, one of another type. */
    public FileDrop<T> refusing(String tooLarge, String otherType) {
        UploadI18N words = upload.getI18n();
        words.getError().setFileIsTooBig(tooLarge).setIncorrectFileType(otherType);
        words.getUploading().getError().setFileTooLarge(tooLarge);
        upload.setI18n(words);
        return this;
    }

    /** Reads the file outside the session's lock: a long one must not freeze the other windows of this person. */
    private void receive(UploadEvent event) throws IOException {
        byte[] bytes;
        try (InputStream content = event.getInputStream()) {
            bytes = content.readNBytes(largest + 1);
        }
        try {
            T read = reader.read(event.getFileName(), bytes);
            event.getUI().access(() -> accept(read));
        } catch (Refusal refused) {
            event.getUI().access(() -> refuse(t(refused.key(), refused.arguments())));
        }
    }

    private void accept(T read) {
        upload.clearFileList();
        refusal.setVisible(false);
        try {
            onRead.accept(read);
        } catch (Refusal refused) {
            refuse(t(refused.key(), refused.arguments()));
        }
    }

    private void refuse(String sentence) {
        upload.clearFileList();
        refusal.setText(sentence);
        refusal.setVisible(true);
    }

    private static UploadI18N words(String ask) {
        UploadI18N words = new UploadI18N();
        words.setDropFiles(new UploadI18N.DropFiles().setOne(ask).setMany(ask));
        words.setAddFiles(new UploadI18N.AddFiles().setOne(t("import.choose")).setMany(t("import.choose")));
        words.setError(new UploadI18N.Error()
                .setTooManyFiles(t("import.oneFile"))
                .setFileIsTooBig(t("import.refused.TOO_LARGE"))
                .setIncorrectFileType(t("import.refused.UNKNOWN_FORMAT")));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(t("import.upload.connecting"))
                        .setStalled(t("import.upload.stalled"))
                        .setProcessing(t("import.upload.reading"))
                        .setHeld(t("import.upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(t("import.upload.remaining"))
                        .setUnknown(t("import.upload.remainingUnknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(t("import.upload.unavailable"))
                        .setUnexpectedServerError(t("import.upload.unavailable"))
                        .setForbidden(t("refusal.notAllowed"))
                        .setFileTooLarge(t("import.refused.TOO_LARGE"))));
        words.setFile(new UploadI18N.File()
                .setRemove(t("import.upload.remove"))
                .setRetry(t("import.upload.retry"))
                .setStart(t("import.upload.start")));
        words.setUnits(List.of(t("import.upload.units").split(" ")), 1000);
        return words;
    }
}
