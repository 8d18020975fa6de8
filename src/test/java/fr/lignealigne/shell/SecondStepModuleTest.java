package fr.lignealigne.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.account.CodePhones;
import fr.lignealigne.account.DatedSessions;
import fr.lignealigne.account.FactorResets;
import fr.lignealigne.account.Members;
import fr.lignealigne.account.OpenSessions;
import fr.lignealigne.account.Passwords;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.SecondFactorSwitch;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.support.HttpSession;
import fr.lignealigne.support.PortalTest;
import fr.lignealigne.support.Visitor;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The second step of the door, over real HTTP. */
@PortalTest
class SecondStepModuleTest {

    private static final String CHANNEL = "pushScript";

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    CodePhones phones;

    @Autowired
    SecondFactorSwitch compulsory;

    @Autowired
    Members members;

    @Autowired
    Passwords passwords;

    @Autowired
    FactorResets resets;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    DatedSessions registry;

    @Autowired
    OpenSessions sessions;

    @Autowired
    JdbcClient jdbc;

    private People.Someone adviser;
    private CodePhones.Phone phone;

    @BeforeEach
    void anAdviserWithAPhone() {
        phones.give(people.coordinator());
        people.ofTheState(Role.CABINET);
        adviser = people.ofTheState(Role.CABINET);
        phone = phones.give(adviser);
    }

    @AfterEach
    void nobodyMust() {
        compulsory.requireFor();
    }

    @Test
    void thePasswordLeadsToTheSecondStepAndTheCodeLetsInEachUnderANewName() throws Exception {
        Visitor visitor = new Visitor(port);
        visitor.get("connexion");
        String planted = visitor.session();
        assertThat(location(visitor.signIn(adviser.email(), People.PASSWORD))).isEqualTo("/second-facteur");
        String between = visitor.session();
        assertThat(between).isNotEmpty().isNotEqualTo(planted);
        assertThat(registry.getSessionInformation(between))
                .as("nobody is signed in")
                .isNull();
        assertThat(sessions.of(adviser.viewer())).isEmpty();

        assertThat(location(visitor.takeStep("CODE", phone.shows(0)))).isEqualTo("/");
        assertThat(visitor.session()).isNotEqualTo(between);
        assertThat(visitor.get("compte").statusCode()).isEqualTo(200);
        assertThat(sessions.of(adviser.viewer())).hasSize(1);
    }

    /** It would hear that its session was thrown away, and its client would load it anew, across the way on. */
    @Test
    void thePageOfTheFormHasNoChannelThatCouldBeBrokenOff() throws Exception {
        HttpSession browser = new HttpSession(port);
        assertThat(browser.open("connexion")).contains("v-uiId").doesNotContain(CHANNEL);
        assertThat(browser.open("mentions-legales")).contains("v-uiId").doesNotContain(CHANNEL);
        browser.signIn(people.leadOfAMember().email());
        assertThat(browser.open("compte")).contains(CHANNEL);
    }

    /** A page that was begun by nobody, in a browser in which somebody comes in meanwhile by another page. */
    @Test
    void aPageBegunByNobodyHasOneFromWhenSomebodyCameIn() throws Exception {
        HttpSession browser = new HttpSession(port);
        browser.open("mentions-legales");
        browser.signIn(people.leadOfAMember().email());
        assertThat(browser.go("compte")).contains("AUTOMATIC");
    }

    @Test
    void nothingOpensBetweenTheTwoSteps() throws Exception {
        PlanVersionId version = scenes.openVersion();
        compulsory.requireFor(Role.MIPROF);
        People.Someone newcomer = people.ofTheState(Role.MIPROF);
        for (People.Someone half : List.of(adviser, newcomer)) {
            Visitor visitor = new Visitor(port);
            assertThat(location(visitor.signIn(half.email(), People.PASSWORD))).isEqualTo("/second-facteur");
            for (String path : List.of(
                    "",
                    "compte",
                    "plan",
                    "lecture/" + version,
                    "texte/" + version,
                    "texte/" + version + "/marques",
                    "documents/texte/" + version + ".pdf",
                    "documents/equite.csv",
                    "actuator/metrics")) {
                HttpResponse<String> answer = visitor.get(path);
                assertThat(answer.statusCode()).as(path).isEqualTo(302);
                assertThat(location(answer)).as(path).isEqualTo("/connexion");
            }
            for (HttpResponse<String> channel : List.of(
                    visitor.get("VAADIN/push?v-r=push&v-uiId=0"),
                    visitor.post("?v-r=uidl&v-uiId=0", "application/json", "{}"),
                    visitor.get("?v-r=init&location=compte"))) {
                assertThat(channel.body()).doesNotContain(half.viewer().organisationName());
            }
            assertThat(visitor.get("second-facteur").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aCodeThatWasUsedIsWorthNothingElsewhere() throws Exception {
        String code = phone.shows(0);
        Visitor one = new Visitor(port);
        one.signIn(adviser.email(), People.PASSWORD);
        Visitor other = new Visitor(port);
        other.signIn(adviser.email(), People.PASSWORD);
        assertThat(location(one.takeStep("CODE", code))).isEqualTo("/");
        assertThat(location(other.takeStep("CODE", code))).isEqualTo("/second-facteur?error");
        assertThat(location(other.get("compte"))).isEqualTo("/connexion");
    }

    @Test
    void theStepIsThatOfWhoGaveThePasswordWhateverTheFormSays() throws Exception {
        People.Someone other = people.ofTheState(Role.MIPROF);
        CodePhones.Phone theirs = phones.give(other);
        Visitor visitor = new Visitor(port);
        visitor.signIn(other.email(), People.PASSWORD);
        HttpResponse<String> answer = visitor.post(
                "connexion",
                "application/x-www-form-urlencoded",
                "username=" + adviser.email() + "&etape=CODE&password=" + theirs.shows(0) + "&_csrf="
                        + visitor.token("second-facteur"));
        assertThat(location(answer)).isEqualTo("/");
        assertThat(sessions.of(other.viewer())).hasSize(1);
        assertThat(sessions.of(adviser.viewer())).isEmpty();
    }

    @Test
    void aStepWithoutTheFirstOneIsAWrongPassword() throws Exception {
        Visitor visitor = new Visitor(port);
        assertThat(location(visitor.takeStep("CODE", phone.shows(0)))).isEqualTo("/connexion?error");
        assertThat(location(visitor.takeStep("pose", ""))).isEqualTo("/connexion?error");
    }

    @Test
    void sayingThatOneWasSetUpOrAnyOtherWordLetsNobodyIn() throws Exception {
        compulsory.requireFor(Role.MIPROF);
        for (People.Someone half : List.of(adviser, people.ofTheState(Role.MIPROF))) {
            Visitor visitor = new Visitor(port);
            visitor.signIn(half.email(), People.PASSWORD);
            for (String step : List.of("pose", "PASSKEY", "RECOVERY", "PASSWORD", "")) {
                assertThat(location(visitor.takeStep(step, "")))
                        .as(step)
                        .matches("/second-facteur\\?error|/connexion\\?fin|/connexion\\?error");
                assertThat(location(visitor.get("compte"))).isEqualTo("/connexion");
            }
        }
    }

    @Test
    void afterFiveWrongCodesOneBeginsAgainAndThePersonIsTold() throws Exception {
        Visitor visitor = new Visitor(port);
        visitor.signIn(adviser.email(), People.PASSWORD);
        for (int time = 0; time < 4; time++) {
            assertThat(location(visitor.takeStep("CODE", "000000"))).isEqualTo("/second-facteur?error");
        }
        assertThat(location(visitor.takeStep("CODE", "000000"))).isEqualTo("/connexion?fin");
        assertThat(warnings()).isEqualTo(1);
        assertThat(location(visitor.signIn(adviser.email(), People.PASSWORD))).isEqualTo("/second-facteur");
        assertThat(location(visitor.takeStep("CODE", phone.shows(0))))
                .as("the right one waits")
                .isEqualTo("/second-facteur?error&attente=1");
    }

    @Test
    void whoGivesThePasswordAnewBeforeTheFifthWrongCodeIsToldOfAllTheSame() throws Exception {
        Visitor visitor = new Visitor(port);
        visitor.signIn(adviser.email(), People.PASSWORD);
        for (int time = 0; time < 4; time++) {
            visitor.takeStep("CODE", "000000");
        }
        assertThat(warnings()).isZero();
        assertThat(location(visitor.signIn(adviser.email(), People.PASSWORD))).isEqualTo("/second-facteur");
        visitor.takeStep("CODE", "000000");
        assertThat(warnings()).isEqualTo(1);
        Visitor elsewhere = new Visitor(port);
        elsewhere.signIn(adviser.email(), People.PASSWORD);
        elsewhere.takeStep("CODE", "000000");
        assertThat(warnings()).as("once").isEqualTo(1);
    }

    private int warnings() {
        return jdbc.sql("select count(*) from outgoing_mail where recipient = ? and body like '%cinq mauvais%'")
                .param(adviser.email())
                .query(Integer.class)
                .single();
    }

    @Test
    void whoComesInByAFactorHasLostNoneAndTheResetFalls() throws Exception {
        People.Someone miprof = people.ofTheState(Role.MIPROF);
        resets.ask(
                people.ofTheState(Role.ADMINISTRATOR).viewer(), adviser.viewer().person(), People.PASSWORD);
        assertThat(resets.isAskedFor(adviser.viewer())).isTrue();
        Visitor visitor = new Visitor(port);
        visitor.signIn(adviser.email(), People.PASSWORD);
        assertThat(location(visitor.takeStep("CODE", phone.shows(0)))).isEqualTo("/");
        assertThat(resets.isAskedFor(adviser.viewer())).isFalse();
        assertThat(resets.waiting(miprof.viewer()))
                .noneMatch(reset -> reset.person().equals(adviser.viewer().person()));
    }

    @Test
    void whoIsShutOutOrChangesThePasswordBetweenTheStepsFindsTheDoorClosed() throws Exception {
        Visitor visitor = new Visitor(port);
        visitor.signIn(adviser.email(), People.PASSWORD);
        passwords.change(adviser.viewer(), People.PASSWORD, "le héron gris attend", "");
        assertThat(location(visitor.takeStep("CODE", phone.shows(0)))).isEqualTo("/connexion?fin");

        visitor.signIn(adviser.email(), "le héron gris attend");
        members.disable(
                people.ofTheState(Role.ADMINISTRATOR).viewer(), adviser.viewer().person());
        assertThat(location(visitor.takeStep("CODE", phone.shows(1)))).isEqualTo("/connexion?fin");
        assertThat(location(visitor.get("compte"))).isEqualTo("/connexion");
    }

    @Test
    void aDeviceThatCameInBeforeIsAskedAllTheSame() throws Exception {
        Visitor usual = new Visitor(port);
        usual.signIn(adviser.email(), People.PASSWORD);
        usual.takeStep("CODE", phone.shows(0));
        usual.forgetSession();
        assertThat(location(usual.signIn(adviser.email(), People.PASSWORD))).isEqualTo("/second-facteur");
        assertThat(location(usual.takeStep("RECOVERY", phone.recovery().getFirst())))
                .isEqualTo("/");
        usual.forgetSession();
        usual.signIn(adviser.email(), People.PASSWORD);
        assertThat(location(usual.takeStep("RECOVERY", phone.recovery().getFirst())))
                .as("once")
                .isEqualTo("/second-facteur?error");
    }

    @Test
    void aLostFactorThatWasTakenAwayEndsTheSessions() throws Exception {
        Visitor visitor = new Visitor(port);
        visitor.signIn(adviser.email(), People.PASSWORD);
        visitor.takeStep("CODE", phone.shows(0));
        assertThat(visitor.get("compte").statusCode()).isEqualTo(200);
        People.Someone administrator = people.ofTheState(Role.ADMINISTRATOR);
        People.Someone miprof = people.ofTheState(Role.MIPROF);
        resets.ask(administrator.viewer(), adviser.viewer().person(), People.PASSWORD);
        resets.confirm(miprof.viewer(), adviser.viewer().person(), People.PASSWORD);
        assertThat(location(visitor.get("compte"))).isEqualTo("/connexion?fin");
    }

    @Test
    void whoSignsInAsSomebodyElseInAnOpenSessionLeavesItAtThePassword() throws Exception {
        People.Someone lead = people.leadOfAMember();
        Visitor visitor = new Visitor(port);
        visitor.signIn(lead.email(), People.PASSWORD);
        visitor.signIn(adviser.email(), People.PASSWORD);
        assertThat(location(visitor.get("compte"))).isEqualTo("/connexion");
        assertThat(sessions.of(lead.viewer())).isEmpty();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("none");
    }
}
