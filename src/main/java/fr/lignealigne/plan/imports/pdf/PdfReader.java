package fr.lignealigne.plan.imports.pdf;

import fr.lignealigne.plan.imports.UnreadableFile;
import fr.lignealigne.plan.imports.UnreadableFile.Reason;
import fr.lignealigne.plan.imports.reading.Reading;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Opens a PDF that holds text, and reads what may be read without a password. */
public final class PdfReader {

    private static final int MOST_PAGES = 3_000;

    private PdfReader() {}

    public static Reading read(byte[] content) {
        PdfGuard.checkWhole(content);
        PdfGuard.check(content);
        try (PDDocument document = Loader.loadPDF(new LimitedBytes(content))) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new UnreadableFile(Reason.TOO_LONG, document.getNumberOfPages() + " pages");
            }
            PdfGuard.check(document);
            List<PdfSheet> sheets = PdfPages.of(document);
            boolean empty = sheets.stream()
                    .allMatch(sheet -> sheet.rows().isEmpty() && sheet.turned().isEmpty());
            if (empty) {
                throw new UnreadableFile(Reason.NO_TEXT, "no letter on any page");
            }
            return PdfText.of(sheets);
        } catch (InvalidPasswordException e) {
            throw new UnreadableFile(Reason.ENCRYPTED, "password", e);
        } catch (IOException e) {
            throw new UnreadableFile(Reason.CORRUPT, "pdf", e);
        }
    }
}
