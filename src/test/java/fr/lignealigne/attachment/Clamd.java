package fr.lignealigne.attachment;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Debian's clamd on a port of its own, with one signature of ours. */
final class Clamd implements AutoCloseable {

    /** What the signature finds. */
    static final String MALWARE = "MARQUE-D-ESSAI-QUE-L-ANTIVIRUS-REFUSE";

    private static final long PATIENCE = Duration.ofSeconds(60).toNanos();

    private final Path folder;
    private final Process process;
    private final int port;

    private Clamd(Path folder, Process process, int port) {
        this.folder = folder;
        this.process = process;
        this.port = port;
    }

    static Clamd start(Path folder) throws IOException, InterruptedException {
        Optional<Path> program = Stream.of(Path.of("/usr/sbin/clamd"), Path.of("/usr/bin/clamd"))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(program.isPresent(), "No clamd here. Type: sudo apt-get install -y clamav-daemon");
        return start(program.get(), folder, freePort());
    }

    private static Clamd start(Path program, Path folder, int port) throws IOException, InterruptedException {
        Path signatures = Files.createDirectories(folder.resolve("signatures"));
        String hex = HexFormat.of().formatHex(MALWARE.getBytes(StandardCharsets.US_ASCII));
        Files.writeString(signatures.resolve("ours.ndb"), "Essai.Portail:0:*:" + hex + "\n");
        Path settings = Files.writeString(folder.resolve("clamd.conf"), """
                Foreground yes
                TCPSocket %d
                TCPAddr 127.0.0.1
                DatabaseDirectory %s
                TemporaryDirectory %s
                StreamMaxLength 20M
                """.formatted(port, signatures, folder));
        Process process = new ProcessBuilder(program.toString(), "--config-file=" + settings)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("clamd.log").toFile())
                .start();
        Clamd clamd = new Clamd(folder, process, port);
        clamd.await();
        return clamd;
    }

    private void await() throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE;
        while (System.nanoTime() < end && process.isAlive()) {
            try (Socket ignored = new Socket("127.0.0.1", port)) {
                return;
            } catch (IOException notYet) {
                Thread.sleep(100);
            }
        }
        close();
        throw new IllegalStateException("clamd did not start: " + Files.readString(folder.resolve("clamd.log")));
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** As the portal's setting names it. */
    String address() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
