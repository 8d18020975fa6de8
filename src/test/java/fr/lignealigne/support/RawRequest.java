package fr.lignealigne.support;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** What no HTTP client sends: requests written by hand, byte by byte. */
public final class RawRequest {

    private RawRequest() {}

    /** Sends these lines, and gives the whole answer: status, headers and body. */
    public static String send(int port, String... lines) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            String request = String.join("\r\n", lines) + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
