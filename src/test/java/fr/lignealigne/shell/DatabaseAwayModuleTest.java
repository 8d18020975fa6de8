package fr.lignealigne.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.OrganisationDraft;
import fr.lignealigne.account.OrganisationKind;
import fr.lignealigne.account.Organisations;
import fr.lignealigne.account.People;
import fr.lignealigne.shared.Attempts;
import fr.lignealigne.support.TestDatabase;
import fr.lignealigne.support.Wire;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A portal whose database is cut off or hangs: known and said within seconds, and over by itself. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(People.class)
@DirtiesContext
@Timeout(120)
class DatabaseAwayModuleTest {

    private static final Wire WIRE = new Wire(TestDatabase.port());
    private static final Duration SECONDS = Duration.ofSeconds(6);

    @Autowired
    private People people;

    @Autowired
    private Attempts attempts;

    @Autowired
    private Organisations organisations;

    @Autowired
    private ErrorHandling errors;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void throughTheWire(DynamicPropertyRegistry properties) {
        String url = "jdbc:mariadb://127.0.0.1:" + WIRE.port() + "/away?createDatabaseIfNotExist=true";
        properties.add("spring.datasource.url", () -> url);
        properties.add("spring.datasource.username", () -> "root");
        properties.add("spring.datasource.password", () -> "");
        properties.add("portal.second-factor.required-for", () -> "");
    }

    @BeforeEach
    void isReady() throws Exception {
        awaitWrites();
    }

    @AfterEach
    void mend() {
        WIRE.mend();
        SecurityContextHolder.clearContext();
    }

    @AfterAll
    static void close() {
        WIRE.close();
    }

    @Test
    void aDatabaseThatRefusesIsKnownWithinSecondsAndMissedNoLongerThanItIsAway() throws Exception {
        WIRE.cut();
        isAwayAndComesBack();
    }

    /** Who it was is looked up for the log, which cannot be done; the person reads what they would have. */
    @Test
    void whoIsRefusedMeanwhileReadsSoAllTheSame() {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated("a@essai.example", null, List.of()));
        WIRE.cut();
        Instant before = Instant.now();
        assertThat(errors.told(new NotAllowed(), "/comptes")).isEqualTo(ErrorHandling.sentence(new NotAllowed()));
        assertThat(Duration.between(before, Instant.now())).isLessThan(SECONDS);
    }

    @Test
    void aDatabaseThatHangsIsKnownWithinSecondsAndMissedNoLongerThanItHangs() throws Exception {
        WIRE.fallSilent();
        isAwayAndComesBack();
    }

    @Test
    void aDatabaseThatHangsWhileItsConnectionsAreIdleIsKnownAsSoon() throws Exception {
        Thread.sleep(1000);
        WIRE.fallSilent();
        isAwayAndComesBack();
    }

    private void isAwayAndComesBack() throws Exception {
        int written = organisationsWritten;
        assertThat(probe("readiness")).isEqualTo(503);
        assertThat(probe("liveness")).isEqualTo(200);

        Instant before = Instant.now();
        Throwable refused = catchThrowable(this::register);
        assertThat(Duration.between(before, Instant.now())).isLessThan(SECONDS);
        assertThat(DatabaseAway.isBehind(refused)).isTrue();
        assertThat(ErrorHandling.sentence(refused)).startsWith("La base de données ne répond pas.");

        WIRE.mend();
        awaitWrites();
        assertThat(organisations.list()).hasSize(written + 1);
    }

    /** Until the portal is ready and an act succeeds, by themselves and within seconds. */
    private void awaitWrites() throws Exception {
        Instant end = Instant.now().plusSeconds(15);
        while (probe("readiness") != 200 || catchThrowable(this::register) != null) {
            assertThat(Instant.now()).isBefore(end);
        }
    }

    private static int organisationsWritten;

    private void register() {
        String code = UUID.randomUUID().toString().substring(0, 8);
        attempts.at(() -> people.register(
                new OrganisationDraft(code, "Association " + code, code, OrganisationKind.ASSOCIATION, false)));
        organisationsWritten++;
    }

    /** The status of a probe, which answers within seconds whatever it has to say. */
    private int probe(String group) throws Exception {
        URI address = URI.create("http://localhost:" + port + "/actuator/health/" + group);
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(address).timeout(SECONDS).build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
