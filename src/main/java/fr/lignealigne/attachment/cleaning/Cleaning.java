package fr.lignealigne.attachment.cleaning;

import fr.lignealigne.attachment.FileKind;
import fr.lignealigne.attachment.RefusedFile;
import fr.lignealigne.attachment.RefusedFile.Reason;
import java.io.IOException;

/** Cleans a file that is of the kind it says, or refuses it. */
final class Cleaning {

    private Cleaning() {}

    /** The cleaned bytes; refuses with {@link RefusedFile}, whatever a library makes of a damaged file. */
    static byte[] of(FileKind announced, byte[] content) {
        try {
            return switch (ContentKind.require(announced, content)) {
                case PDF -> PdfCleaning.of(content);
                case PNG -> Png.cleaned(content);
                case JPEG -> Jpeg.upright(content);
                case DOCX, XLSX -> Ooxml.cleaned(OfficePackage.read(content), announced);
                case ODT, ODS -> Odf.cleaned(OfficePackage.read(content), announced);
            };
        } catch (RefusedFile refused) {
            throw refused;
        } catch (IOException | RuntimeException e) {
            throw new RefusedFile(Reason.DAMAGED);
        } catch (StackOverflowError e) {
            throw new RefusedFile(Reason.BOMB);
        }
    }
}
