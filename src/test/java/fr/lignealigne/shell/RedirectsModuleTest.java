package fr.lignealigne.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.account.People;
import fr.lignealigne.support.PortalTest;
import fr.lignealigne.support.RawRequest;
import fr.lignealigne.support.Visitor;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The name somebody gives the portal goes nowhere. */
@PortalTest
class RedirectsModuleTest {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @ParameterizedTest
    @CsvSource({
        "GET, /",
        "GET, /compte",
        "GET, /nothing-here",
        "GET, /logout",
        "GET, /actuator/metrics",
        "GET, /texte/nothing",
        "POST, /connexion",
        "POST, /logout"
    })
    void leadToAPathAndNeverToAHost(String method, String path) throws Exception {
        String answer = RawRequest.send(
                port, method + " " + path + " HTTP/1.1", "Host: evil.example", "X-Forwarded-Host: worse.example");
        assertThat(answer).startsWith("HTTP/1.1 302").contains("Location: /connexion");
        assertThat(answer).doesNotContain("evil.example", "worse.example");
    }

    @Test
    void afterSigningInLeadToWhatWasAskedForAndOnlyOnce() throws Exception {
        Visitor visitor = new Visitor(port);
        visitor.get("compte?a=b");
        HttpResponse<String> in = visitor.signIn(people.leadOfAMember().email(), People.PASSWORD);
        assertThat(in.headers().firstValue("Location")).hasValue("/compte?a=b");
        assertThat(in.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("portail-retour=;") && cookie.contains("Max-Age=0"));
    }

    @Test
    void afterSigningOutToo() throws Exception {
        Visitor visitor = new Visitor(port);
        visitor.signIn(people.leadOfAMember().email(), People.PASSWORD);
        HttpResponse<String> out =
                visitor.post("logout", "application/x-www-form-urlencoded", "_csrf=" + visitor.token("compte"));
        assertThat(out.headers().firstValue("Location")).hasValue("/");
    }
}
