package fr.lignealigne.attachment;

import fr.lignealigne.shared.Words;
import java.util.Locale;

/** How a file is named on screen and on paper. */
public final class FileWords {

    private static final int THOUSAND = 1_000;

    private FileWords() {}

    /** « 1,2 Mo », « 340 ko », « 12 octets ». */
    public static String size(long bytes, Locale language) {
        if (bytes < THOUSAND) {
            return Words.say(language, "file.size.bytes", bytes);
        }
        if (bytes < THOUSAND * THOUSAND) {
            return Words.say(language, "file.size.kilo", Math.round(bytes / (double) THOUSAND));
        }
        return Words.say(language, "file.size.mega", bytes / (double) (THOUSAND * THOUSAND));
    }

    /** « PDF, 1,2 Mo ». */
    public static String kindAndSize(Attachment file, Locale language) {
        return Words.say(language, "file.kindAndSize", file.kind().name(), size(file.size(), language));
    }
}
