package fr.lignealigne.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;

import fr.lignealigne.account.People;
import fr.lignealigne.support.PortalTest;
import fr.lignealigne.support.Visitor;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The headers of every kind of answer, over real HTTP (ASVS 5.0 V3.4). */
@PortalTest
class SecurityHeadersModuleTest {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    WebApplicationContext context;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "connexion",
                "mot-de-passe-oublie",
                "invitation/AAAA",
                "styles/portal.css",
                "elements/session-warning.js",
                "icons/icon.svg",
                "nothing-here",
                "styles/nothing-here.css",
                "error",
                "actuator/health",
                "actuator/metrics",
                "compte",
                "documents/comparaison/nothing/here.pdf",
                "documents/comparaison/nothing/here.docx",
                "?v-r=uidl",
                "VAADIN/nothing-here"
            })
    void areOnEveryAnswer(String path) throws Exception {
        assertGuarded(new Visitor(port).get(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "compte", "nothing-here", "journal", "documents/comparaison/nothing/here.pdf"})
    void areOnEveryAnswerToSomeoneSignedIn(String path) throws Exception {
        Visitor visitor = new Visitor(port);
        visitor.signIn(people.leadOfAMember().email(), People.PASSWORD);
        HttpResponse<String> answer = visitor.get(path);
        assertGuarded(answer);
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    private static void assertGuarded(HttpResponse<String> answer) {
        HttpHeaders headers = answer.headers();
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(headers.allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(headers.allValues("Permissions-Policy")).containsExactly("camera=(), microphone=(), geolocation=()");
        assertThat(headers.allValues("Content-Security-Policy"))
                .singleElement()
                .satisfies(policy -> assertThat(policy)
                        .contains("default-src 'self'", "connect-src 'self'", "object-src 'none'", "base-uri 'self'")
                        .contains("form-action 'self'", "frame-ancestors 'none'")
                        .doesNotContain("http:", "*"));
        assertThat(headers.map().keySet()).doesNotContain("server", "x-powered-by");
    }

    @ParameterizedTest
    @ValueSource(strings = {"connexion", "mot-de-passe-oublie", "compte", "nothing-here", "error"})
    void noPageIsKept(String path) throws Exception {
        assertThat(new Visitor(port).get(path).headers().allValues("Cache-Control"))
                .singleElement()
                .asString()
                .contains("no-store");
    }

    @Test
    void theCookieIsOutOfReachOfScriptsAndOtherSites() throws Exception {
        assertThat(new Visitor(port).get("connexion").headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("portail="))
                .singleElement()
                .asString()
                .contains("HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Domain");
    }

    @Test
    void overHttpsTheBrowserIsToldToStayThere() throws Exception {
        MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build()
                .perform(get("/styles/portal.css").secure(true))
                .andExpect(header().string("Strict-Transport-Security", "max-age=31536000 ; includeSubDomains"));
    }

    @Test
    void inProductionTheCookieBelongsToThisHostOverHttps() throws Exception {
        Properties production =
                PropertiesLoaderUtils.loadProperties(new ClassPathResource("application-prod.properties"));
        assertThat(production)
                .containsEntry("server.servlet.session.cookie.name", "__Host-portail")
                .containsEntry("server.servlet.session.cookie.secure", "true")
                .containsEntry("server.servlet.session.cookie.path", "/");
    }

    @Test
    void anErrorSaysNothingOfTheInside() throws Exception {
        HttpResponse<String> answer = new Visitor(port).get("error");
        assertThat(answer.body()).doesNotContain("Exception", "trace", "at fr.", "springframework");
    }
}
