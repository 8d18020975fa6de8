package fr.lignealigne.attachment.cleaning;

import fr.lignealigne.attachment.RefusedFile;
import fr.lignealigne.attachment.RefusedFile.Reason;
import java.util.List;

/** The pictures inside a document: they tell as much as those that come alone. */
final class InnerPictures {

    /** Kinds that carry what JPEG and PNG do, and that nothing here takes it out of: TIFF, WebP, HEIC and AVIF. */
    private static final List<String> UNCLEANABLE = List.of("II*\0", "MM\0*");

    private InnerPictures() {}

    /** The part without what is beside its picture; a part that is no picture as it is. */
    static byte[] cleaned(byte[] part) {
        if (ContentKind.startsWith(part, "\u00ff\u00d8\u00ff")) {
            return Jpeg.stripped(part);
        }
        if (ContentKind.startsWith(part, "\u0089PNG")) {
            return Png.cleaned(part);
        }
        boolean isWebp = ContentKind.startsWith(part, "RIFF") && ContentKind.startsWith(part, 8, "WEBP");
        boolean isHeic = ContentKind.startsWith(part, 4, "ftyp");
        if (isWebp || isHeic || UNCLEANABLE.stream().anyMatch(kind -> ContentKind.startsWith(part, kind))) {
            throw new RefusedFile(Reason.PICTURE_INSIDE);
        }
        return part;
    }
}
