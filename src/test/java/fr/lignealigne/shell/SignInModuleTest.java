package fr.lignealigne.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;

import fr.lignealigne.account.DatedSessions;
import fr.lignealigne.account.Members;
import fr.lignealigne.account.OpenSessions;
import fr.lignealigne.account.Passwords;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.support.PortalTest;
import fr.lignealigne.support.Visitor;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The door, over real HTTP. */
@PortalTest
class SignInModuleTest {

    private static final String WRONG = "pas celui-là du tout";

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Members members;

    @Autowired
    Passwords passwords;

    @Autowired
    DatedSessions registry;

    @Autowired
    OpenSessions sessions;

    @Autowired
    AuthenticationProvider door;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    WebApplicationContext context;

    @BeforeEach
    void nobodyFailedYet() {
        jdbc.sql("delete from sign_in_failure").update();
    }

    @Test
    void comesInWithTheRightPasswordAndUnderANewSessionId() throws Exception {
        Visitor visitor = new Visitor(port);
        visitor.get("connexion");
        String before = visitor.session();
        HttpResponse<String> answer = visitor.signIn(people.leadOfAMember().email(), People.PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).doesNotContain("error");
        assertThat(visitor.session()).isNotEmpty().isNotEqualTo(before);
        assertThat(visitor.get("compte").statusCode()).isEqualTo(200);
    }

    @Test
    void saysTheSameToTheUnknownTheWrongAndTheShutOut() throws Exception {
        People.Someone lead = people.leadOfAMember();
        People.Someone out = people.colleagueOf(lead, Role.ASSOCIATION_MEMBER);
        members.disable(lead.viewer(), out.viewer().person());
        List<HttpResponse<String>> answers = new ArrayList<>();
        answers.add(new Visitor(port).signIn(nobody(), People.PASSWORD));
        answers.add(new Visitor(port).signIn(out.email(), People.PASSWORD));
        answers.add(new Visitor(port).signIn(lead.email(), WRONG));
        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(302);
        assertThat(answers).extracting(SignInModuleTest::location).containsOnly("/connexion?error");
        assertThat(answers).extracting(HttpResponse::body).containsOnly("");
    }

    @Test
    void saysHowLongToWaitToTheUnknownAsToTheKnown() throws Exception {
        for (String email : List.of(people.leadOfAMember().email(), nobody())) {
            for (int time = 0; time < 5; time++) {
                assertThat(location(new Visitor(port).signIn(email, WRONG))).isEqualTo("/connexion?error");
            }
            assertThat(location(new Visitor(port).signIn(email, People.PASSWORD)))
                    .isEqualTo("/connexion?error&attente=1");
        }
    }

    @Test
    void aDeviceThatCameInBeforeGoesPastTheWait() throws Exception {
        People.Someone adviser = people.ofTheState(Role.CABINET);
        Visitor usual = new Visitor(port);
        usual.signIn(adviser.email(), People.PASSWORD);
        usual.forgetSession();
        for (int time = 0; time < 8; time++) {
            new Visitor(port).signIn(adviser.email(), WRONG);
        }
        assertThat(location(new Visitor(port).signIn(adviser.email(), People.PASSWORD)))
                .contains("attente");
        assertThat(location(usual.signIn(adviser.email(), People.PASSWORD))).isEqualTo("/");
        assertThat(usual.get("compte").statusCode()).isEqualTo(200);
    }

    @Test
    void theDeviceIsKnownByACookieThatNoScriptReads() throws Exception {
        HttpResponse<String> answer =
                new Visitor(port).signIn(people.leadOfAMember().email(), People.PASSWORD);
        assertThat(answer.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("portail-appareil="))
                .singleElement()
                .asString()
                .matches("portail-appareil=[\\w-]{43};.*")
                .contains("HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=15552000")
                .doesNotContain("Domain");
    }

    @Test
    void takesAsLongForTheUnknownAsForTheWrong() {
        List<Long> wrong = new ArrayList<>();
        List<Long> unknown = new ArrayList<>();
        for (int time = 0; time < 9; time++) {
            wrong.add(nanosToRefuse(people.leadOfAMember().email()));
            unknown.add(nanosToRefuse(nobody()));
        }
        assertThat(median(unknown) / (double) median(wrong)).isBetween(0.5, 2.0);
    }

    private long nanosToRefuse(String email) {
        long begin = System.nanoTime();
        try {
            door.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, WRONG));
            throw new AssertionError("came in");
        } catch (BadCredentialsException refused) {
            return System.nanoTime() - begin;
        }
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    @Test
    void whoIsShutOutFindsTheDoorClosedAlsoWithinAnOpenPage() throws Exception {
        People.Someone lead = people.leadOfAMember();
        People.Someone colleague = people.colleagueOf(lead, Role.ASSOCIATION_MEMBER);
        Visitor visitor = new Visitor(port);
        visitor.signIn(colleague.email(), People.PASSWORD);
        Visitor inAnotherWindow = new Visitor(port);
        inAnotherWindow.signIn(colleague.email(), People.PASSWORD);
        members.disable(lead.viewer(), colleague.viewer().person());

        HttpResponse<String> page = visitor.get("compte");
        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(location(page)).endsWith("/connexion?fin");
        HttpResponse<String> act = inAnotherWindow.post("?v-r=uidl&v-uiId=0", "application/json", "{}");
        assertThat(act.body()).contains("Vaadin-Refresh");
        assertThat(location(new Visitor(port).signIn(colleague.email(), People.PASSWORD)))
                .contains("error");
    }

    @Test
    void aChangedPasswordEndsTheOtherSessionsAndKeepsThisOne() throws Exception {
        People.Someone lead = people.leadOfAMember();
        Visitor here = new Visitor(port);
        here.signIn(lead.email(), People.PASSWORD);
        Visitor there = new Visitor(port);
        there.signIn(lead.email(), People.PASSWORD);
        assertThat(sessions.of(lead.viewer())).hasSize(2);
        passwords.change(lead.viewer(), People.PASSWORD, "le héron gris attend", here.session());
        assertThat(here.get("compte").statusCode()).isEqualTo(200);
        assertThat(location(there.get("compte"))).endsWith("/connexion?fin");
    }

    @Test
    void endsNobodyElsesSession() throws Exception {
        People.Someone lead = people.leadOfAMember();
        People.Someone other = people.leadOfAMember();
        Visitor theirs = new Visitor(port);
        theirs.signIn(other.email(), People.PASSWORD);
        sessions.end(lead.viewer(), theirs.session());
        sessions.endOthers(lead.viewer(), "");
        assertThat(registry.getSessionInformation(theirs.session()).isExpired()).isFalse();
        assertThat(sessions.of(lead.viewer())).isEmpty();
    }

    @Test
    void aSessionKnowsWhenItsPersonCameIn() throws Exception {
        People.Someone lead = people.leadOfAMember();
        Visitor visitor = new Visitor(port);
        visitor.signIn(lead.email(), People.PASSWORD);
        assertThat(registry.datesOf(visitor.session()))
                .hasValueSatisfying(dates -> assertThat(Duration.between(dates.since(), java.time.Instant.now()))
                        .isLessThan(Duration.ofMinutes(1)));
    }

    @Test
    void leavingClearsWhatTheBrowserKept() throws Exception {
        MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build()
                .perform(post("/logout")
                        .session(new MockHttpSession())
                        .secure(true)
                        .with(csrf()))
                .andExpect(header().string("Clear-Site-Data", "\"cache\", \"storage\""));
    }

    @Test
    void refusesWithoutTheTokenOfTheForm() throws Exception {
        Visitor visitor = new Visitor(port);
        visitor.get("connexion");
        HttpResponse<String> answer = visitor.post(
                "connexion",
                "application/x-www-form-urlencoded",
                "username=" + people.leadOfAMember().email() + "&password=" + People.PASSWORD.replace(' ', '+'));
        assertThat(location(visitor.get("compte"))).endsWith("/connexion");
        assertThat(registry.getSessionInformation(visitor.session())).isNull();
        assertThat(location(answer)).isEqualTo("/connexion?fin");
    }

    private static String nobody() {
        return "nobody-" + UUID.randomUUID() + "@essai.example";
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("none");
    }
}
