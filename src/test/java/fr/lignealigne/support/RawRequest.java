package fr.lignealigne.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** What no HTTP client sends: requests written by hand, byte by byte. */
public final class RawRequest {

    /** Milliseconds. */
    private static final int SILENCE = 5_000;

    private RawRequest() {}

    /** Sends these lines, and gives the whole answer: status, headers and body. */
    public static String send(int port, String... lines) throws IOException {
        return written(port, String.join("\r\n", lines) + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    }

    /** Sends exactly this, and gives all that is answered until the server closes, or has been silent for a while. */
    public static String written(int port, String request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(SILENCE);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            var answer = new ByteArrayOutputStream();
            try {
                socket.getInputStream().transferTo(answer);
            } catch (SocketTimeoutException silent) {
                // What it had to say was said.
            }
            return answer.toString(StandardCharsets.UTF_8);
        }
    }
}
