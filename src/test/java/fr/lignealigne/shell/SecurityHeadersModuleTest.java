package fr.lignealigne.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;

import fr.lignealigne.account.People;
import fr.lignealigne.shared.ui.BrowserFiles;
import fr.lignealigne.support.HttpSession;
import fr.lignealigne.support.PortalTest;
import fr.lignealigne.support.RawRequest;
import fr.lignealigne.support.Visitor;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The headers of every kind of answer, over real HTTP (ASVS 5.0 V3.4). */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
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
                ".well-known/security.txt",
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /a;b HTTP/1.1",
                "GET /a//b HTTP/1.1",
                "GET /..%2f HTTP/1.1",
                "GET /%00 HTTP/1.1",
                "GET /%zz HTTP/1.1",
                "GET /a|b HTTP/1.1",
                "TRACE / HTTP/1.1",
                "FOO"
            })
    void areOnWhatTheServerRefusesBeforeTheFirstFilter(String line) throws Exception {
        String answer = RawRequest.send(port, line, "Host: localhost");
        assertThat(answer).startsWith("HTTP/1.1 4");
        assertThat(answer)
                .contains("X-Content-Type-Options: nosniff", "X-Frame-Options: DENY", "Referrer-Policy: no-referrer")
                .contains("Content-Security-Policy: default-src 'self'", "Permissions-Policy: camera=()")
                .doesNotContain("Tomcat", "Whitelabel", "Exception");
    }

    /** A kind of request that Vaadin does not know is no request to Vaadin. */
    @ParameterizedTest
    @ValueSource(strings = {"debug", "nonsense", "", "uidl%00", "UIDL"})
    void noKindOfRequestBreaksAnything(String kind, CapturedOutput output) throws Exception {
        Visitor nobody = new Visitor(port);
        Visitor atTheDoor = new Visitor(port);
        atTheDoor.get("connexion");
        Visitor lead = new Visitor(port);
        lead.signIn(people.leadOfAMember().email(), People.PASSWORD);
        for (Visitor visitor : List.of(nobody, atTheDoor, lead)) {
            for (String path : List.of("", "connexion", "compte", "nothing-here", "VAADIN/push")) {
                HttpResponse<String> read = visitor.get(path + "?v-r=" + kind);
                assertThat(read.statusCode()).as(path).isLessThan(500);
                assertGuarded(read);
                HttpResponse<String> sent = visitor.post(path + "?v-r=" + kind, "application/json", "{}");
                assertThat(sent.statusCode()).as("POST " + path).isLessThan(500);
            }
        }
        assertThat(output.getAll()).doesNotContain("Servlet.service()");
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

    /** What was read on a page is not found in the browser's folder afterwards. */
    @Test
    void noAnswerThatBuildsAPageIsKept() throws Exception {
        List<HttpResponse<?>> building = new ArrayList<>();
        HttpSession session = new HttpSession(port, answer -> {
            if (String.valueOf(answer.uri().getQuery()).matches("v-r=(uidl|init).*")) {
                building.add(answer);
            }
        });
        session.signIn(people.leadOfAMember().email());
        session.open("compte");
        session.go("comptes");
        assertThat(building).hasSizeGreaterThanOrEqualTo(3).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().allValues("Cache-Control"))
                    .as(answer.uri().getQuery())
                    .singleElement()
                    .asString()
                    .contains("no-store");
        });
    }

    @Test
    void fontsAloneAreKept() throws Exception {
        HttpResponse<String> font = new Visitor(port).get("fonts/source-serif-4.5.1/SourceSerif4-Regular.ttf.woff2");
        assertThat(font.statusCode()).isEqualTo(200);
        assertThat(font.headers().firstValue("Content-Type")).hasValue("font/woff2");
        assertThat(font.headers().allValues("Cache-Control")).containsExactly("max-age=31536000, public, immutable");
        assertThat(font.headers().map().keySet()).doesNotContain("Pragma", "pragma", "Expires", "expires");
        for (String other : new String[] {"fonts", "fonts/../connexion", "fonts/nothing-here", "texte/fonts/x"}) {
            assertThat(new Visitor(port).get(other).headers().allValues("Cache-Control"))
                    .as(other)
                    .noneMatch(value -> value.contains("public"));
        }
    }

    @Test
    void sheetsAndScriptsAreKeptUnderAnAddressThatChangesWithThem() throws Exception {
        Visitor nobody = new Visitor(port);
        for (String file : List.of(
                BrowserFiles.address("styles", "portal.css"),
                BrowserFiles.address("styles", "base.css"),
                BrowserFiles.address("elements", "session-warning.js"))) {
            HttpResponse<String> kept = nobody.get(file);
            assertThat(kept.statusCode()).as(file).isEqualTo(200);
            assertThat(kept.headers().allValues("Cache-Control"))
                    .as(file)
                    .containsExactly("max-age=31536000, public, immutable");
            assertThat(kept.headers().map().keySet()).doesNotContain("Pragma", "pragma", "Expires", "expires");
            assertGuarded(kept);
        }
        String stale = "styles-0123456789ab/portal.css";
        assertThat(nobody.get(stale).headers().allValues("Cache-Control"))
                .noneMatch(value -> value.contains("public") || value.contains("immutable"));
        assertThat(nobody.get(BrowserFiles.folder("styles") + "/../connexion")
                        .headers()
                        .allValues("Cache-Control"))
                .noneMatch(value -> value.contains("public"));
    }

    @Test
    void thePageNamesNoSheetOfOursThatItHasToAskForAgain() throws Exception {
        String page = new Visitor(port).get("connexion").body();
        assertThat(page)
                .contains("href=\"" + BrowserFiles.address("styles", "portal.css") + "\"")
                .doesNotContain("styles/portal.css?");
        assertThat(page.indexOf("aura.css")).isLessThan(page.indexOf("portal.css"));
        String script = page.replaceFirst("(?s).*src=\"\\./(VAADIN/build/indexhtml-[^\"]+)\".*", "$1");
        HttpResponse<String> built = new Visitor(port).get(script);
        assertThat(built.statusCode()).isEqualTo(200);
        assertThat(built.headers().allValues("Cache-Control"))
                .singleElement()
                .asString()
                .startsWith("max-age=");
        assertThat(built.headers().firstValue("Pragma")).isEmpty();
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
