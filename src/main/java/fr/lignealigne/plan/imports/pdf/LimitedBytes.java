package fr.lignealigne.plan.imports.pdf;

import fr.lignealigne.plan.imports.reading.TimeLimit;
import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The bytes of a PDF, whose every reading asks the {@link TimeLimit}: its parser goes where the file sends it. */
final class LimitedBytes extends RandomAccessReadBuffer {

    LimitedBytes(byte[] content) {
        super(content);
    }

    @Override
    public int read() throws IOException {
        TimeLimit.check();
        return super.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        TimeLimit.check();
        return super.read(bytes, offset, length);
    }

    @Override
    public void seek(long position) throws IOException {
        TimeLimit.check();
        super.seek(position);
    }
}
