package fr.lignealigne.attachment.cleaning;

import fr.lignealigne.attachment.RefusedFile;
import fr.lignealigne.attachment.RefusedFile.Reason;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** What a PDF must not hold: actions that run or send something (ISO 32000-1, 12.6.4), other files, sounds and films. */
final class PdfHazards {

    private static final Set<String> ACTIONS = Set.of(
            "JavaScript",
            "Launch",
            "ImportData",
            "SubmitForm",
            "ResetForm",
            "GoToE",
            "Rendition",
            "Movie",
            "Sound",
            "RichMediaExecute");

    private static final Set<String> FILES = Set.of("FileAttachment", "RichMedia", "Movie", "Sound", "Screen", "3D");

    private PdfHazards() {}

    static void refuse(COSDictionary dictionary) {
        String action = name(dictionary, "S");
        boolean runs = has(dictionary, "JS") || has(dictionary, "XFA") || ACTIONS.contains(action);
        if (runs) {
            throw new RefusedFile(Reason.ACTIVE);
        }
        if (isElsewhere(dictionary)) {
            throw new RefusedFile(Reason.FETCHES);
        }
        boolean bringsFiles = has(dictionary, "EF")
                || has(dictionary, "EmbeddedFiles")
                || has(dictionary, "Collection")
                || name(dictionary, "Type").equals("EmbeddedFile")
                || isAnnotation(dictionary) && FILES.contains(name(dictionary, "Subtype"));
        if (bringsFiles) {
            throw new RefusedFile(Reason.FILES_INSIDE);
        }
    }

    private static boolean has(COSDictionary dictionary, String key) {
        return dictionary.getDictionaryObject(COSName.getPDFName(key)) != null;
    }

    /** Leads to another file on the reader's machine. */
    private static boolean isElsewhere(COSDictionary dictionary) {
        return name(dictionary, "S").equals("GoToR");
    }

    static boolean isAnnotation(COSDictionary dictionary) {
        return name(dictionary, "Type").equals("Annot") || has(dictionary, "Rect") && has(dictionary, "Subtype");
    }

    static String name(COSDictionary dictionary, String key) {
        COSName name = dictionary.getCOSName(COSName.getPDFName(key));
        return name == null ? "" : name.getName();
    }
}
