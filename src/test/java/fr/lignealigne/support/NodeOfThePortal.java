package fr.lignealigne.support;

import fr.lignealigne.Portal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.SpringApplication;

/** A portal in a process of its own, one of several on the database of the tests: what one can kill. */
public final class NodeOfThePortal implements AutoCloseable {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(300);

    private final Process process;
    private final int port;
    private final Path log;

    private NodeOfThePortal(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /** Starts one beside; wait until it is ready. */
    public static NodeOfThePortal start(Path folder, String name, String baseUrl, String bell) throws IOException {
        return start(folder, name, freePort(), baseUrl, bell);
    }

    /** Starts one in the place of another. */
    public static NodeOfThePortal start(
            Path folder, String name, int port, String baseUrl, String bell, String... settings) throws IOException {
        Path log = folder.resolve(name + ".log");
        ProcessBuilder builder = ChildProcess.of(
                NodeOfThePortal.class,
                "--server.port=" + port,
                "--server.address=127.0.0.1",
                "--spring.datasource.url=jdbc:mariadb://127.0.0.1:" + TestDatabase.port() + "/lignealigne",
                "--spring.datasource.username=root",
                "--spring.datasource.password=",
                "--spring.datasource.hikari.maximum-pool-size=10",
                "--portal.second-factor.required-for=",
                "--portal.base-url=" + baseUrl,
                "--logging.level.fr.lignealigne.node=info",
                "--portal.several-nodes=true",
                "--portal.doorbell=" + bell);
        builder.command().addAll(List.of(settings));
        // Two that start on two cores: half the time without the second compiler.
        builder.command().addAll(1, List.of("-Xmx400m", "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
        return new NodeOfThePortal(builder.redirectOutput(log.toFile()).start(), port, log);
    }

    public static void main(String[] settings) {
        SpringApplication portal = new SpringApplication(Portal.class);
        portal.addInitializers(new ShippedOnly());
        portal.run(settings);
    }

    public int port() {
        return port;
    }

    public NodeOfThePortal awaitReady() throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE;
        while (System.nanoTime() < end && process.isAlive()) {
            if (isReady(port)) {
                return this;
            }
            Thread.sleep(200);
        }
        throw new AssertionError("The node did not start: " + Files.readString(log));
    }

    /** Whether a portal answers there that it is ready. */
    public static boolean isReady(int port) throws InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest asked = HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness"))
                    .build();
            return client.send(asked, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    public String log() throws IOException {
        return Files.readString(log);
    }

    /** Without a word to anybody. */
    public void kill() {
        process.destroyForcibly();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
