package fr.lignealigne.plan.imports.pdf;

import fr.lignealigne.plan.imports.UnreadableFile;
import fr.lignealigne.plan.imports.UnreadableFile.Reason;
import fr.lignealigne.plan.imports.reading.TimeLimit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Refuses a PDF whose streams would fill the memory, or that is not whole.
 *
 * <p>The library unpacks a stream in memory, through all its filters. So each is unpacked once beforehand, keeping
 * nothing: as bytes before the file is opened, for opening it unpacks already, and as the library sees them after that,
 * for names may be written in other ways and streams enciphered.
 */
final class PdfGuard {

    /** How far before its stream a dictionary is looked for. */
    private static final int DICTIONARY = 512;

    /** Where the end of a file is written; readers look somewhat further than the 1024 bytes of ISO 32000-1. */
    private static final int TAIL = 4096;

    private static final byte[] STREAM = bytes("stream");
    private static final byte[] END_OF_STREAM = bytes("endstream");

    private static final Pattern FILTER = Pattern.compile(
            "/(FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL|ASCII85Decode|A85|ASCIIHexDecode|AHx)\\b");

    /** Filters of pictures, whose results are never looked at. */
    private static final Set<COSName> PICTURES = Set.of(
            COSName.DCT_DECODE, COSName.JPX_DECODE, COSName.JBIG2_DECODE, COSName.CCITTFAX_DECODE, COSName.CRYPT);

    private PdfGuard() {}

    /** A file that was cut loses pages without a word: its last line tells where its table of objects is. */
    static void checkWhole(byte[] pdf) {
        int end = pdf.length;
        while (end > 0 && pdf[end - 1] <= ' ' && pdf[end - 1] >= 0) {
            end--;
        }
        if (find(bytes("startxref"), pdf, Math.max(0, end - TAIL), end) < 0) {
            throw new UnreadableFile(Reason.CORRUPT, "no end of file");
        }
    }

    static void check(byte[] pdf) {
        var room = new PdfUnpacking();
        int end = 0;
        for (int i = find(STREAM, pdf, 0, pdf.length); i >= 0; i = find(STREAM, pdf, i + 1, pdf.length)) {
            TimeLimit.check();
            int from = Math.max(0, i - DICTIONARY);
            String before = new String(pdf, from, i - from, StandardCharsets.ISO_8859_1);
            String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
            // Pictures are large by nature, and never decoded here.
            List<COSName> filters = dictionary.contains("/Image") ? List.of() : filters(dictionary);
            if (filters.isEmpty() || i > 0 && pdf[i - 1] == 'd') {
                continue;
            }
            int start = i + STREAM.length;
            while (start < pdf.length && (pdf[start] == '\r' || pdf[start] == '\n')) {
                start++;
            }
            if (end < start) {
                int found = find(END_OF_STREAM, pdf, start, pdf.length);
                end = found < 0 ? pdf.length : found;
            }
            room.take(new ByteArrayInputStream(pdf, start, end - start), filters, new COSDictionary());
        }
    }

    static void check(PDDocument document) throws IOException {
        var room = new PdfUnpacking();
        for (COSObjectKey key :
                List.copyOf(document.getDocument().getXrefTable().keySet())) {
            TimeLimit.check();
            COSObject object = document.getDocument().getObjectFromPool(key);
            if (object != null && object.getObject() instanceof COSStream stream && !isPicture(stream)) {
                take(room, stream);
            }
        }
        for (int page = 0; page < document.getNumberOfPages(); page++) {
            COSDictionary dictionary = document.getPage(page).getCOSObject();
            COSBase contents = dictionary.getDictionaryObject(COSName.CONTENTS);
            if (contents == null && dictionary.getItem(COSName.CONTENTS) != null) {
                throw new UnreadableFile(Reason.CORRUPT, "the text of page " + (page + 1) + " is missing");
            }
            if (contents instanceof COSStream stream && isPicture(stream)) {
                take(room, stream);
            }
        }
    }

    private static void take(PdfUnpacking room, COSStream stream) throws IOException {
        if (stream.getFilters() == null) {
            return;
        }
        List<COSName> filters = new ArrayList<>();
        if (stream.getFilters() instanceof COSName single) {
            filters.add(single);
        } else if (stream.getFilters() instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (several.getObject(i) instanceof COSName name) {
                    filters.add(name);
                }
            }
        }
        if (filters.stream().noneMatch(PICTURES::contains)) {
            room.take(stream.createRawInputStream(), filters, stream);
        }
    }

    private static boolean isPicture(COSStream stream) {
        return COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
    }

    private static List<COSName> filters(String dictionary) {
        List<COSName> filters = new ArrayList<>();
        Matcher name = FILTER.matcher(dictionary);
        while (name.find()) {
            filters.add(COSName.getPDFName(name.group(1)));
        }
        return filters;
    }

    private static int find(byte[] wanted, byte[] in, int from, int to) {
        for (int i = from; i + wanted.length <= to; i++) {
            if (in[i] == wanted[0] && Arrays.equals(in, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        return -1;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
