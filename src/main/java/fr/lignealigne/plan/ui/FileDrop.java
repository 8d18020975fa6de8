package fr.lignealigne.plan.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import fr.lignealigne.plan.imports.ImportedText;
import fr.lignealigne.plan.imports.UnreadableFile;
import fr.lignealigne.plan.imports.intake.Importing;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;

/** Where a file is dropped. It is read in memory, and gone when it cannot be understood. */
class FileDrop extends Composite<Div> {

    private final Upload upload = new Upload(this::receive);
    private final Paragraph refusal = new Paragraph();
    private final Consumer<ImportedText> onText;

    FileDrop(Consumer<ImportedText> onText) {
        this.onText = onText;
        upload.addClassName("import-drop");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Importing.LARGEST_FILE);
        upload.setAcceptedFileTypes(".docx", ".odt", ".md", ".txt", ".pdf");
        upload.setI18n(words());
        upload.addFileRejectedListener(event -> refuse(event.getErrorMessage()));
        refusal.addClassName("refusal");
        refusal.setId("refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        getContent().add(upload, refusal);
    }

    /** Reads the file outside the session's lock: a long one must not freeze the other windows of this person. */
    private void receive(UploadEvent event) throws IOException {
        byte[] bytes;
        try (InputStream content = event.getInputStream()) {
            bytes = content.readNBytes(Importing.LARGEST_FILE + 1);
        }
        try {
            ImportedText text = Importing.readApart(event.getFileName(), bytes);
            event.getUI().access(() -> onText.accept(text));
        } catch (UnreadableFile unreadable) {
            event.getUI()
                    .access(() ->
                            refuse(t("import.refused." + unreadable.reason().name())));
        }
    }

    private void refuse(String sentence) {
        upload.clearFileList();
        refusal.setText(sentence);
        refusal.setVisible(true);
    }

    private static UploadI18N words() {
        UploadI18N words = new UploadI18N();
        words.setDropFiles(new UploadI18N.DropFiles().setOne(t("import.drop")).setMany(t("import.drop")));
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
