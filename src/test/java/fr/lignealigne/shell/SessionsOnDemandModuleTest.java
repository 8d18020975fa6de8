package fr.lignealigne.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.account.People;
import fr.lignealigne.support.PortalTest;
import fr.lignealigne.support.Visitor;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.apache.catalina.Context;
import org.apache.catalina.Manager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

/** Who leaves a session behind, over real HTTP. */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class SessionsOnDemandModuleTest {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    PassersBy passersBy;

    @Autowired
    WebServerApplicationContext context;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "compte",
                "nothing-here",
                "styles/portal.css",
                "styles/nothing-here.css",
                "actuator/health",
                ".well-known/security.txt",
                "actuator/metrics",
                "texte/3fa85f64-5717-4562-b3fc-2c963f66afa6",
                "documents/nothing/here.pdf",
                "error",
                "VAADIN/nothing-here",
                "VAADIN/push",
                "favicon.ico",
                "manifest.webmanifest",
                "robots.txt",
                "logout",
                "?v-r=uidl",
                "?v-r=push",
                "?v-r=heartbeat",
                "?v-r=init&location=",
                "?v-r=debug",
                "connexion?v-r=init&location=connexion"
            })
    void whoOnlyKnocksLeavesNone(String path, CapturedOutput output) throws Exception {
        int before = sessions().getActiveSessions();
        Visitor visitor = new Visitor(port);
        HttpResponse<String> answer = visitor.get(path);
        assertThat(visitor.session()).isEmpty();
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("portail="));
        assertThat(sessions().getActiveSessions()).isLessThanOrEqualTo(before);
        assertThat(answer.statusCode()).isLessThan(500);
        assertThat(output.getAll()).doesNotContain("ERROR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "connexion", "logout", "nothing-here", "texte/nothing", "VAADIN/nothing", "?v-r=uidl"})
    void whoPostsWithoutOneIsLedToTheDoorOrToldItIsOver(String path) throws Exception {
        Visitor visitor = new Visitor(port);
        HttpResponse<String> answer = visitor.post(path, "application/x-www-form-urlencoded", "a=b");
        assertThat(visitor.session()).isEmpty();
        assertThat(answer.statusCode()).isLessThan(500);
        if (!path.contains("v-r")) {
            assertThat(answer.headers().firstValue("Location")).hasValue("/connexion?fin");
        }
    }

    @Test
    void aPageOpenToAllBeginsOneThatLivesShortAndSigningInMakesItLong() throws Exception {
        Visitor visitor = new Visitor(port);
        visitor.get("connexion");
        assertThat(secondsLeft(visitor)).isEqualTo(300);
        visitor.signIn(people.leadOfAMember().email(), People.PASSWORD);
        assertThat(secondsLeft(visitor)).isEqualTo(1_800);
        visitor.get("compte");
        assertThat(secondsLeft(visitor)).isEqualTo(1_800);
    }

    @Test
    void thousandsOfRequestsLeaveFewHundredsAndWhoIsInStaysIn() throws Exception {
        Visitor lead = new Visitor(port);
        lead.signIn(people.leadOfAMember().email(), People.PASSWORD);
        int before = sessions().getActiveSessions();
        HttpClient flood = HttpClient.newHttpClient();
        for (int number = 0; number < 3_000; number++) {
            String path = number % 2 == 0 ? "connexion" : "compte/" + number;
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/" + path))
                    .header("Accept", "text/html")
                    .build();
            flood.send(request, HttpResponse.BodyHandlers.discarding());
        }
        assertThat(passersBy.count()).isLessThanOrEqualTo(PassersBy.MOST);
        assertThat(sessions().getActiveSessions()).isLessThanOrEqualTo(before + PassersBy.MOST);
        assertThat(lead.get("compte").statusCode()).isEqualTo(200);
    }

    private int secondsLeft(Visitor visitor) throws Exception {
        return sessions().findSession(visitor.session()).getMaxInactiveInterval();
    }

    private Manager sessions() {
        TomcatWebServer server = (TomcatWebServer) context.getWebServer();
        return ((Context) server.getTomcat().getHost().findChildren()[0]).getManager();
    }
}
