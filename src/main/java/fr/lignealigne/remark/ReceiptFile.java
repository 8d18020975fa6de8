package fr.lignealigne.remark;

import fr.lignealigne.attachment.FileWords;
import fr.lignealigne.shared.Words;
import java.util.List;
import java.util.Locale;

/** A file that was handed over, as a receipt names it: the same words on screen and on paper. */
public final class ReceiptFile {

    private ReceiptFile() {}

    /** « Étude.pdf (PDF, 1,2 Mo), empreinte SHA-256 : 9f86… », one for each file of a remark. */
    public static List<String> of(RemarkDetails remark, Locale language) {
        return remark.files().stream()
                .map(file -> Words.say(
                        language, "receipt.file", file.name(), FileWords.kindAndSize(file, language), file.sha256()))
                .toList();
    }
}
