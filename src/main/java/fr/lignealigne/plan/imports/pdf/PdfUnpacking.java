package fr.lignealigne.plan.imports.pdf;

import fr.lignealigne.plan.imports.UnreadableFile;
import fr.lignealigne.plan.imports.UnreadableFile.Reason;
import fr.lignealigne.plan.imports.reading.TimeLimit;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;

/** The room that the streams of one PDF may take together, through whatever chain of filters. */
final class PdfUnpacking {

    private static final long MOST_BYTES = 200L << 20;

    /** What stands between two filters of a chain; the file itself is no larger. */
    private static final int MOST_BETWEEN = 24 << 20;

    private static final int MOST_FILTERS = 4;

    private long room = MOST_BYTES;

    /** Unpacks a stream, and keeps nothing of it. */
    void take(InputStream packed, List<COSName> filters, COSDictionary parameters) {
        if (filters.size() > MOST_FILTERS) {
            throw new UnreadableFile(Reason.BOMB, filters.size() + " filters");
        }
        InputStream input = packed;
        for (int i = 0; i < filters.size(); i++) {
            boolean last = i == filters.size() - 1;
            var output = new Bounded(last ? room : Math.min(room, MOST_BETWEEN), !last);
            try {
                FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(input, output, parameters, i);
            } catch (IOException | IllegalArgumentException e) {
                // damaged or enciphered: for the reader to say; what came out counts
            }
            room -= output.size;
            input = new ByteArrayInputStream(output.kept.toByteArray());
        }
    }

    private static final class Bounded extends OutputStream {

        private final long most;
        private final boolean keeps;
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private long size;

        Bounded(long most, boolean keeps) {
            this.most = most;
            this.keeps = keeps;
        }

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            TimeLimit.check();
            size += length;
            if (size > most) {
                throw new UnreadableFile(Reason.BOMB, "streams of more than " + MOST_BYTES + " bytes");
            }
            if (keeps) {
                kept.write(bytes, from, length);
            }
        }
    }
}
