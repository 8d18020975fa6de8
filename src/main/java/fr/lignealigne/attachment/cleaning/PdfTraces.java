package fr.lignealigne.attachment.cleaning;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * What a PDF tells beside its pages: its properties as XMP, small copies, private data of programs, the authors and times
 * of notes, signatures, which name their signer, and what its photographs carry.
 */
final class PdfTraces {

    private static final List<COSName> EVERYWHERE =
            names("Metadata", "PieceInfo", "Thumb", "LastModified", "CreatorInfo", "SpiderInfo");
    private static final List<COSName> OF_CATALOG = names("Perms", "DSS", "Legal");
    private static final List<COSName> OF_NOTES = names("T", "M", "CreationDate", "NM");
    private static final COSName URI = COSName.getPDFName("URI");
    private static final COSName MODIFIED = COSName.getPDFName("M");

    private PdfTraces() {}

    private static List<COSName> names(String... names) {
        return Stream.of(names).map(COSName::getPDFName).toList();
    }

    static void remove(COSDictionary dictionary) throws IOException {
        EVERYWHERE.forEach(dictionary::removeItem);
        if (PdfHazards.name(dictionary, "Type").equals("Catalog")) {
            OF_CATALOG.forEach(dictionary::removeItem);
        }
        if (PdfHazards.name(dictionary, "FT").equals("Sig")) {
            dictionary.removeItem(COSName.V);
        }
        if (PdfHazards.isAnnotation(dictionary)) {
            boolean isField = PdfHazards.name(dictionary, "Subtype").equals("Widget");
            (isField ? List.of(MODIFIED) : OF_NOTES).forEach(dictionary::removeItem);
        }
        String address = dictionary.getString(URI);
        if (address != null && !OoxmlLinks.isFollowed(address)) {
            dictionary.setString(URI, "about:blank");
        }
        if (dictionary instanceof COSStream stream && isPhotograph(stream)) {
            strip(stream);
        }
    }

    private static boolean isPhotograph(COSStream stream) {
        return COSName.DCT_DECODE.equals(stream.getFilters())
                || COSName.getPDFName("DCT").equals(stream.getFilters());
    }

    private static void strip(COSStream stream) throws IOException {
        byte[] jpeg;
        try (InputStream raw = stream.createRawInputStream()) {
            jpeg = raw.readAllBytes();
        }
        byte[] stripped = Jpeg.stripped(jpeg);
        try (OutputStream raw = stream.createRawOutputStream()) {
            raw.write(stripped);
        }
    }
}
