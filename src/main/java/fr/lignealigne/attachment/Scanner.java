package fr.lignealigne.attachment;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The scanner named by {@code portal.scanner} (« host:port »), spoken to by the protocol of ClamAV's clamd: INSTREAM, as
 * its manual page gives it. Nothing set is no scanner.
 */
@Component
class Scanner {

    /** What it says of a file. */
    enum Verdict {
        CLEAN,
        INFECTED
    }

    /** It cannot be reached. */
    static final class Away extends IOException {

        private Away(IOException cause) {
            super(cause.getMessage(), cause);
        }
    }

    private static final Duration CONNECTING = Duration.ofSeconds(5);
    private static final Duration ANSWERING = Duration.ofSeconds(60);

    /** In bytes; clamd takes any below its StreamMaxLength. */
    private static final int PIECE = 64 << 10;

    private static final int LONGEST_ANSWER = 1_000;
    private static final int USUAL_PORT = 3310;

    private final String host;
    private final int port;

    Scanner(@Value("${portal.scanner:}") String setting) {
        String address = setting.strip();
        int colon = address.lastIndexOf(':');
        this.host = colon < 0 ? address : address.substring(0, colon);
        this.port = colon < 0 ? USUAL_PORT : Integer.parseInt(address.substring(colon + 1));
    }

    boolean isConfigured() {
        return !host.isEmpty();
    }

    /**
     * What it says of a file.
     *
     * @throws Away when nobody answers there
     * @throws IOException when it could not scan this one
     */
    Verdict scan(StoredFile file) throws IOException {
        try (Socket socket = connected()) {
            socket.setSoTimeout((int) ANSWERING.toMillis());
            var out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), PIECE));
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            file.writeTo(new PieceStream(out));
            out.writeInt(0);
            out.flush();
            return verdict(
                    new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.US_ASCII).strip());
        }
    }

    private Socket connected() throws Away {
        Socket socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(host, port), (int) CONNECTING.toMillis());
            return socket;
        } catch (IOException e) {
            throw new Away(e);
        }
    }

    /** « stream: OK », « stream: <name> FOUND », or an error. */
    private static Verdict verdict(String answer) throws IOException {
        String said = answer.replace("\0", "");
        if (said.equals("stream: OK")) {
            return Verdict.CLEAN;
        }
        if (said.startsWith("stream: ") && said.endsWith(" FOUND")) {
            return Verdict.INFECTED;
        }
        throw new IOException("The scanner could not scan a file: " + said.replaceAll("[^\\x20-\\x7e]", "?"));
    }

    /** Puts the length of each piece before it. */
    private static final class PieceStream extends FilterOutputStream {

        private final DataOutputStream data;

        PieceStream(DataOutputStream data) {
            super(data);
            this.data = data;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            for (int from = 0; from < length; from += PIECE) {
                int size = Math.min(PIECE, length - from);
                data.writeInt(size);
                data.write(bytes, offset + from, size);
            }
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }
    }
}
