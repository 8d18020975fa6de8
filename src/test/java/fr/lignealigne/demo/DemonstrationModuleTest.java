package fr.lignealigne.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.support.ChildProcess;
import fr.lignealigne.support.EmbeddedMariaDb;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The demonstration as a visitor starts it, and starts it again after all that can be killed was killed. */
@Timeout(420)
class DemonstrationModuleTest {

    private static final String ALIVE = "/actuator/health/liveness";
    private static final Pattern OPEN = Pattern.compile("Open +(http://localhost:\\d+)");

    @Test
    void whatWasDoneOutlivesAKillAndASecondStartIsRefused(@TempDir Path clone) throws Exception {
        Process first = start(clone, "first.log");
        Process third = null;
        try {
            String address = opened(clone.resolve("first.log"), first);
            assertThat(Files.readString(clone.resolve("first.log"))).contains("The demonstration is loaded.");
            assertThat(status(address + ALIVE)).isEqualTo(200);

            Process second = start(clone, "second.log");
            assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(second.exitValue()).isEqualTo(1);
            assertThat(Files.readString(clone.resolve("second.log")))
                    .contains("A demonstration runs on .demo already: " + address);
            assertThat(status(address + ALIVE)).isEqualTo(200);

            first.destroyForcibly().waitFor();
            third = start(clone, "third.log");
            String again = opened(clone.resolve("third.log"), third);
            assertThat(Files.readString(clone.resolve("third.log"))).contains("The demonstration is as you left it");
            assertThat(status(again + ALIVE)).isEqualTo(200);
        } finally {
            first.destroyForcibly();
            if (third != null) {
                third.destroy();
                third.waitFor(60, TimeUnit.SECONDS);
                third.destroyForcibly();
            }
            EmbeddedMariaDb.endLeftBehind(clone.resolve(".demo").resolve("mariadb"));
        }
    }

    private static Process start(Path clone, String log) throws IOException {
        ProcessBuilder builder = ChildProcess.of(Demonstration.class)
                .directory(clone.toFile())
                .redirectOutput(clone.resolve(log).toFile());
        builder.environment().put("PORT", "0");
        return builder.start();
    }

    private static String opened(Path log, Process demonstration) throws Exception {
        Instant end = Instant.now().plus(Duration.ofMinutes(3));
        while (Instant.now().isBefore(end) && demonstration.isAlive()) {
            Matcher open = OPEN.matcher(Files.readString(log));
            if (open.find()) {
                return open.group(1);
            }
            Thread.sleep(200);
        }
        throw new AssertionError("The demonstration did not open: " + Files.readString(log));
    }

    private static int status(String address) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
