package fr.lignealigne.export;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** The body of an answer whose head is said with its first byte, so that until then another answer may be given. */
public final class FirstByte extends OutputStream {

    private final HttpServletResponse response;
    private final Runnable head;
    private @Nullable ServletOutputStream out;

    public FirstByte(HttpServletResponse response, Runnable head) {
        this.response = response;
        this.head = head;
    }

    private OutputStream out() throws IOException {
        ServletOutputStream open = out;
        if (open == null) {
            head.run();
            open = response.getOutputStream();
            out = open;
        }
        return open;
    }

    @Override
    public void write(int one) throws IOException {
        out().write(one);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out().write(bytes, from, length);
    }

    /** What is written in bits is sent in large ones. */
    @Override
    public void flush() {}

    @Override
    public void close() throws IOException {
        if (out != null) {
            out.flush();
        }
    }
}
