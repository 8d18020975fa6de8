package fr.lignealigne.attachment.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.upload.UploadI18N;
import fr.lignealigne.attachment.Attachments;
import java.util.List;

/** What Vaadin's own part of the field says. */
final class UploadWords {

    private UploadWords() {}

    static UploadI18N of() {
        String tooLarge = t("file.refused.TOO_LARGE", Attachments.LARGEST >> 20);
        UploadI18N words = new UploadI18N();
        words.setDropFiles(new UploadI18N.DropFiles().setOne(t("file.drop")).setMany(t("file.drop")));
        words.setAddFiles(new UploadI18N.AddFiles().setOne(t("file.attach")).setMany(t("file.attach")));
        words.setError(new UploadI18N.Error()
                .setTooManyFiles(t("file.tooMany", Attachments.MOST))
                .setFileIsTooBig(tooLarge)
                .setIncorrectFileType(t("file.refused.UNKNOWN_KIND")));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(t("import.upload.connecting"))
                        .setStalled(t("import.upload.stalled"))
                        .setProcessing(t("file.checking"))
                        .setHeld(t("import.upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(t("import.upload.remaining"))
                        .setUnknown(t("import.upload.remainingUnknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(t("import.upload.unavailable"))
                        .setUnexpectedServerError(t("import.upload.unavailable"))
                        .setForbidden(t("refusal.notAllowed"))
                        .setFileTooLarge(tooLarge)));
        words.setFile(new UploadI18N.File()
                .setRemove(t("file.cancel"))
                .setRetry(t("import.upload.retry"))
                .setStart(t("import.upload.start")));
        words.setUnits(List.of(t("import.upload.units").split(" ")), 1000);
        return words;
    }
}
