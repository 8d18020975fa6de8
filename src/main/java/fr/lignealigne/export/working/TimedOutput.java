package fr.lignealigne.export.working;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Breaks off what is taken so slowly that others would wait for its connection to the database without end. */
final class TimedOutput extends OutputStream {

    private final OutputStream out;
    private final Clock clock;
    private final Instant end;

    TimedOutput(OutputStream out, Clock clock, Duration longest) {
        this.out = out;
        this.clock = clock;
        this.end = clock.instant().plus(longest);
    }

    private OutputStream inTime() throws IOException {
        if (clock.instant().isAfter(end)) {
            throw new IOException("The file is taken too slowly");
        }
        return out;
    }

    @Override
    public void write(int one) throws IOException {
        inTime().write(one);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        inTime().write(bytes, from, length);
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
