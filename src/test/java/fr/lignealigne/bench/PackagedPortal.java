package fr.lignealigne.bench;

import fr.lignealigne.support.EmbeddedMariaDb;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/** The portal as {@code ./portail package} leaves it, unpacked beside its libraries, started as it is in production. */
final class PackagedPortal {

    static final Path FOLDER = Path.of("target", "portal").toAbsolutePath();
    static final String CACHE = "ligne-a-ligne.aot";

    private static final String JAR = "ligne-a-ligne.jar";
    private static final String NAME = "portail.example";
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private final EmbeddedMariaDb database;

    PackagedPortal(EmbeddedMariaDb database) {
        this.database = database;
    }

    /** Unpacks the jar: classes of one inside another are kept by no cache. Times of files stay, the cache asks for them. */
    static void unpack() throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(FOLDER);
        Process tools = new ProcessBuilder(
                        JAVA,
                        "-Djarmode=tools",
                        "-jar",
                        Path.of("target", JAR).toString(),
                        "extract",
                        "--destination",
                        FOLDER.toString())
                .inheritIO()
                .start();
        if (tools.waitFor() != 0) {
            throw new IOException(JAR + " was not unpacked");
        }
    }

    /** What one start took; the processor's time is the same on a machine that does other things besides. */
    record Start(Duration ready, Duration started, Duration processor) {}

    /** Starts it with these options of the JVM until it is ready, asks for the first page, and ends it. */
    Start startOnce(List<String> options) throws IOException, InterruptedException {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(options);
        command.addAll(List.of("-jar", JAR));
        Path log = FOLDER.resolveSibling("portal.log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        settings(builder.environment(), port);
        long begun = System.nanoTime();
        Process portal = builder.start();
        try {
            awaitReady(portal, port, log);
            Duration ready = Duration.ofNanos(System.nanoTime() - begun);
            Duration processor = portal.info().totalCpuDuration().orElse(Duration.ZERO);
            status(port, "/connexion");
            return new Start(ready, started(log), processor);
        } finally {
            portal.destroy();
            if (!portal.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                portal.destroyForcibly();
            }
        }
    }

    /** Of nobody: what a start is trained with could be in its cache. */
    private void settings(Map<String, String> settings, int port) {
        settings.keySet()
                .removeIf(name -> name.startsWith("PORTAL_") || name.startsWith("SPRING_") || name.contains("JAVA_"));
        settings.put("SPRING_PROFILES_ACTIVE", "prod");
        settings.put("SERVER_PORT", String.valueOf(port));
        settings.put("SPRING_MAIL_HOST", "localhost");
        settings.put("PORTAL_BASE_URL", "https://" + NAME);
        settings.put("PORTAL_DB_URL", database.url());
        settings.put("PORTAL_DB_USER", "trained");
        settings.put("PORTAL_DB_PASSWORD", "nothing-to-hide");
        settings.put("PORTAL_SECOND_FACTOR_KEY", "nothing-to-hide-nothing-to-hide-nothing");
    }

    private static void awaitReady(Process portal, int port, Path log) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (status(port, "/actuator/health/readiness") != 200) {
            if (!portal.isAlive() || System.nanoTime() > end) {
                throw new IOException("The portal was not ready, see " + log);
            }
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    /** As a proxy asks; 0 where nobody listens yet. */
    private static int status(int port, String path) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: " + NAME
                                    + "\r\nX-Forwarded-Proto: https\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String line = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
            return line == null ? 0 : Integer.parseInt(line.split(" ")[1]);
        } catch (IOException notYet) {
            return 0;
        }
    }

    /** What Spring Boot says: « Started Portal in 1.9 seconds ». */
    private static Duration started(Path log) throws IOException {
        String seconds = Files.readString(log).replaceAll("(?s).*Started Portal in ([0-9.]+) seconds.*", "$1");
        return Duration.ofMillis(Math.round(Double.parseDouble(seconds) * 1_000));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
