package fr.lignealigne.attachment.cleaning;

import fr.lignealigne.attachment.RefusedFile;
import fr.lignealigne.attachment.RefusedFile.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/**
 * A PDF (ISO 32000-1) written anew with what its pages need: earlier states of the file, properties, small copies and
 * authors go. What runs, sends or brings other files along is refused.
 */
final class PdfCleaning {

    private PdfCleaning() {}

    static byte[] of(byte[] content) throws IOException {
        try (PDDocument document = Loader.loadPDF(content)) {
            if (document.isEncrypted()) {
                throw new RefusedFile(Reason.PROTECTED);
            }
            if (document.getNumberOfPages() == 0) {
                throw new RefusedFile(Reason.DAMAGED);
            }
            COSDocument objects = document.getDocument();
            COSDictionary trailer = objects.getTrailer();
            trailer.removeItem(COSName.INFO);
            trailer.removeItem(COSName.ID);
            for (COSDictionary dictionary : reachable(trailer)) {
                PdfHazards.refuse(dictionary);
                PdfTraces.remove(dictionary);
            }
            var bytes = new ByteArrayOutputStream(content.length);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (InvalidPasswordException e) {
            throw new RefusedFile(Reason.PROTECTED);
        }
    }

    /** Every dictionary and stream that will be written, each once, however they hold each other. */
    private static Set<COSDictionary> reachable(COSDictionary trailer) {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<COSDictionary> found = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> next = new ArrayDeque<>();
        next.push(trailer);
        while (!next.isEmpty()) {
            COSBase one = next.pop();
            if (!seen.add(one)) {
                continue;
            }
            if (one instanceof COSObject object && object.getObject() != null) {
                next.push(object.getObject());
            } else if (one instanceof COSArray array) {
                array.forEach(item -> push(next, item));
            } else if (one instanceof COSDictionary dictionary) {
                found.add(dictionary);
                dictionary.getValues().forEach(item -> push(next, item));
            }
        }
        return found;
    }

    private static void push(Deque<COSBase> next, @Nullable COSBase item) {
        if (item instanceof COSObject || item instanceof COSArray || item instanceof COSDictionary) {
            next.push(item);
        }
    }
}
