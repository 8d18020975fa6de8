package fr.lignealigne.plan.imports;

import fr.lignealigne.plan.imports.UnreadableFile.Reason;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Inflates the streams of a PDF once, keeping nothing, and refuses a file whose streams would fill the memory. */
final class PdfGuard {

    private static final long MOST_BYTES = 200L << 20;

    /** How far before its stream a dictionary is looked for. */
    private static final int DICTIONARY = 512;

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    private PdfGuard() {}

    static void check(byte[] pdf) {
        long unpacked = 0;
        byte[] sink = new byte[64 << 10];
        for (int i = 0; i + STREAM.length < pdf.length; i++) {
            if (!isStream(pdf, i)) {
                continue;
            }
            int from = Math.max(0, i - DICTIONARY);
            String before = new String(pdf, from, i - from, StandardCharsets.ISO_8859_1);
            String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
            // Pictures are large by nature, and never decoded here.
            if (dictionary.contains("/Fl") && !dictionary.contains("/Image")) {
                unpacked += inflated(pdf, i + STREAM.length, MOST_BYTES - unpacked, sink);
            }
        }
    }

    private static long inflated(byte[] pdf, int after, long room, byte[] sink) {
        int start = after;
        while (start < pdf.length && (pdf[start] == '\r' || pdf[start] == '\n')) {
            start++;
        }
        try (var inflater = new Inflater()) {
            inflater.setInput(pdf, start, pdf.length - start);
            long size = 0;
            for (int read = inflater.inflate(sink); read > 0; read = inflater.inflate(sink)) {
                TimeLimit.check();
                size += read;
                if (size > room) {
                    throw new UnreadableFile(Reason.BOMB, "streams of more than " + MOST_BYTES + " bytes");
                }
            }
            return size;
        } catch (DataFormatException e) {
            return 0; // damaged or encrypted: for the reader to say
        }
    }

    private static boolean isStream(byte[] pdf, int at) {
        if (pdf[at] != 's' || at > 0 && pdf[at - 1] == 'd') {
            return false; // "endstream"
        }
        for (int i = 0; i < STREAM.length; i++) {
            if (pdf[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }
}
