package fr.lignealigne.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.support.PortalTest;
import fr.lignealigne.support.TestDatabase;
import fr.lignealigne.support.Visitor;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.MeterFilterReply;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;

/** What whoever watches the portal reads, and who may read it. */
@PortalTest
class MetricsModuleTest {

    private static final Pattern METER =
            Pattern.compile("\\b(portal|application|disk|hikaricp|http_server|jvm|logback|process|system)_[a-z_]+");

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    JdbcTemplate jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"alerts.yml", "dashboard.json"})
    void whatIsWatchedIsThere(String file) throws Exception {
        read("Bearer " + TestDatabase.METRICS_KEY);
        String told = read("Bearer " + TestDatabase.METRICS_KEY).body();
        Set<String> watched = named(Files.readString(Path.of("deploy", "metrics", file)));
        assertThat(watched).hasSizeGreaterThan(10);
        assertThat(named(told)).containsAll(watched);
    }

    @Test
    void nothingIsToldOfWhereRequestsWentNorOfWhatLibrariesCount() throws Exception {
        new Visitor(port).get("texte/0b2b4c3e-0000-4000-8000-000000000000");
        assertThat(read("Bearer " + TestDatabase.METRICS_KEY).body())
                .contains("http_server_requests_seconds_count")
                .doesNotContain("uri=", "texte", "spring_security", "organisation");
    }

    /** How long the postman is at work tells how many letters there were. */
    @Test
    void whatThePortalDoesByItselfIsToldWhereItFailedAlone() throws Exception {
        assertThat(read("Bearer " + TestDatabase.METRICS_KEY).body())
                .doesNotContainPattern("tasks_scheduled[^\n]*SUCCESS");
        for (String outcome : new String[] {"SUCCESS", "ERROR"}) {
            var id = new Meter.Id(
                    "tasks.scheduled.execution", Tags.of("outcome", outcome), null, null, Meter.Type.TIMER);
            assertThat(new ToldMeters().accept(id))
                    .isEqualTo(outcome.equals("ERROR") ? MeterFilterReply.NEUTRAL : MeterFilterReply.DENY);
        }
    }

    @Test
    void theKeyOpensTheMetricsAndNothingElse() throws Exception {
        assertThat(read("Bearer " + TestDatabase.METRICS_KEY).statusCode()).isEqualTo(200);
        assertThat(read("Bearer " + TestDatabase.METRICS_KEY + "x").body()).doesNotContain("jvm_");
        assertThat(read("Bearer ").body()).doesNotContain("jvm_");
        assertThat(ask("/actuator/metrics", "Bearer " + TestDatabase.METRICS_KEY)
                        .body())
                .doesNotContain("\"names\"");
    }

    @Test
    void whoIsSignedInReadsThemAsAnAdministratorAlone() throws Exception {
        assertThat(readBy(people.leadOfAMember())).doesNotContain("jvm_");
        assertThat(readBy(people.playing(Role.ADMINISTRATOR))).contains("jvm_");
    }

    @Test
    void withoutAKeyNobodyCarriesIt() {
        for (String key : new String[] {"", "short"}) {
            var request = new MockHttpServletRequest();
            request.addHeader("Authorization", "Bearer " + key);
            assertThat(new MetricsKey(key).isCarriedBy(request)).as(key).isFalse();
        }
    }

    @Test
    void aPortalThatWasNeverBackedUpSaysSo() throws Exception {
        assertThat(read("Bearer " + TestDatabase.METRICS_KEY).body()).contains("portal_backup_age_seconds +Inf");
        jdbc.update("insert into backup_made values (1, utc_timestamp(6))");
        assertThat(read("Bearer " + TestDatabase.METRICS_KEY).body())
                .doesNotContain("portal_backup_age_seconds +Inf")
                .contains("portal_backup_age_seconds ");
        jdbc.update("delete from backup_made");
    }

    private String readBy(People.Someone someone) throws Exception {
        Visitor visitor = new Visitor(port);
        visitor.signIn(someone.email(), People.PASSWORD);
        return visitor.get("actuator/prometheus", "text/plain").body();
    }

    private HttpResponse<String> read(String authorization) throws IOException, InterruptedException {
        return ask("/actuator/prometheus", authorization);
    }

    private HttpResponse<String> ask(String path, String authorization) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .header("Authorization", authorization)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private static Set<String> named(String text) {
        return METER.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
