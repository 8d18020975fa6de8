package fr.lignealigne.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The bell at a server that lets nobody listen, as by a right that is missing. */
class DoorbellTest {

    private static final int TRIES = 4;

    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger refused = new AtomicInteger();

    @Test
    void aBellThatMayNotListenHoldsNoConnectionOfItsEarlierTries() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> accept(server));
            var bell = new Doorbell("redis://127.0.0.1:" + server.getLocalPort(), Duration.ofMillis(20));
            bell.open(() -> {});
            try {
                await().atMost(Duration.ofSeconds(20)).until(() -> refused.get() >= TRIES);
                await().untilAsserted(() -> assertThat(open).hasSizeLessThan(2));
            } finally {
                bell.close();
            }
        }
    }

    private void accept(ServerSocket server) {
        try {
            while (true) {
                Socket socket = server.accept();
                open.add(socket);
                Thread.ofVirtual().start(() -> serve(socket));
            }
        } catch (IOException closed) {
            assertThat(server.isClosed()).isTrue();
        }
    }

    private void serve(Socket socket) {
        try (socket;
                var lines =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String command = "";
                int parts = Integer.parseInt(line.substring(1));
                for (int part = 0; part < parts; part++) {
                    lines.readLine();
                    String word = lines.readLine();
                    command = part == 0 ? word.toUpperCase(Locale.ROOT) : command;
                }
                socket.getOutputStream().write((answer(command) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException gone) {
            // As any client may.
        } finally {
            open.remove(socket);
        }
    }

    private String answer(String command) {
        return switch (command) {
            case "HELLO" -> "-ERR unknown command 'HELLO'";
            case "PING" -> "+PONG";
            case "SUBSCRIBE" -> {
                refused.incrementAndGet();
                yield "-NOPERM this user has no permissions to access one of the channels";
            }
            default -> "+OK";
        };
    }
}
