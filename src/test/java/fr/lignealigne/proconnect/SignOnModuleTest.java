package fr.lignealigne.proconnect;

import static fr.lignealigne.support.Refusals.assertNotAllowed;
import static fr.lignealigne.support.Refusals.outcome;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import fr.lignealigne.account.CodePhones;
import fr.lignealigne.account.LinkAsked;
import fr.lignealigne.account.Members;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.SecondFactorSwitch;
import fr.lignealigne.account.StateIdentity;
import fr.lignealigne.support.Visitor;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Going to ProConnect, coming back, and all that may go wrong on the way, over real HTTP. */
@ExtendWith(OutputCaptureExtension.class)
class SignOnModuleTest extends ProConnectStage {

    private static final String TWICE = "said twice or without end";
    private static final String DENIED = "told access_denied";
    private static final String NOT_LINKED = "/compte?proconnect#proconnect";
    private static final String SCRIPT = "%3Cscript%3Ealert(1)%3C/script%3E";

    @Autowired
    CodePhones phones;

    @Autowired
    Members members;

    @Autowired
    SecondFactorSwitch compulsory;

    @AfterEach
    void nobodyMust() {
        compulsory.requireFor();
    }

    @Test
    void aLinkedAgentComesInUnderANewSessionAndIsNoted() throws Exception {
        Agent agent = linked(Role.CABINET);
        Visitor visitor = new Visitor(port);
        String asked = depart(visitor);
        String planted = visitor.session();
        HttpResponse<String> answer = back(visitor, PROVIDER.signIn(asked, agent.subject()));
        assertThat(location(answer)).isEqualTo("/");
        assertThat(visitor.session()).isNotEqualTo(planted);
        assertThat(visitor.get("compte").statusCode()).isEqualTo(200);
        assertThat(sessions.of(agent.someone().viewer())).hasSize(1);
        assertThat(jdbc.sql("select count(*) from audit_entry where act = 'SignedIn' and object = ?")
                        .param(agent.someone().viewer().person().toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from known_device where person_id = ?")
                        .param(agent.someone().viewer().person().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatIsAskedThereIsAskedToTheLetter() throws Exception {
        String asked = depart(new Visitor(port));
        assertThat(asked).startsWith(PROVIDER.issuer() + "/authorize?");
        assertThat(parameter(asked, "redirect_uri")).isEqualTo(Provider.PORTAL + "/login/oauth2/code/proconnect");
        assertThat(parameter(asked, "scope").split("[ +]")).containsExactlyInAnyOrder("openid", "siret", "idp_id");
        assertThat(parameter(asked, "code_challenge_method")).isEqualTo("S256");
        assertThat(parameter(asked, "code_challenge")).hasSizeGreaterThan(40);
        assertThat(parameter(asked, "state")).hasSizeGreaterThan(31);
        assertThat(parameter(asked, "nonce")).hasSizeGreaterThan(31);
        assertThat(parameter(asked, "prompt")).isEqualTo("login");
        assertThat(parameter(asked, "claims"))
                .isEqualTo("{\"id_token\":{\"acr\":{\"essential\":true,"
                        + "\"values\":[\"eidas1\",\"eidas1-mfa\",\"eidas2\",\"eidas3\"]},"
                        + "\"auth_time\":{\"essential\":true}}}");
        assertThat(asked).doesNotContain(Provider.SECRET, "login_hint");
    }

    @Test
    void whoHasASecondFactorShowsItBeforeAnybodyIsSignedIn() throws Exception {
        Agent agent = linked(Role.CABINET);
        CodePhones.Phone phone = phones.give(agent.someone());
        Visitor visitor = new Visitor(port);
        assertThat(location(enter(visitor, agent))).isEqualTo("/second-facteur");
        assertThat(sessions.of(agent.someone().viewer())).isEmpty();
        assertThat(location(visitor.get("compte"))).isEqualTo("/connexion");
        assertThat(location(visitor.takeStep("CODE", "000000"))).isEqualTo("/second-facteur?error");
        assertThat(location(visitor.takeStep("CODE", phone.shows(0)))).isEqualTo("/compte");
        assertThat(visitor.get("compte").statusCode()).isEqualTo(200);
        assertThat(leave(visitor)).startsWith(PROVIDER.issuer() + "/session/end?");
    }

    @Test
    void whoMustHaveOneAndHasNoneSetsItUpFirst() throws Exception {
        Agent agent = linked(Role.MIPROF);
        compulsory.requireFor(Role.MIPROF);
        Visitor visitor = new Visitor(port);
        assertThat(location(enter(visitor, agent))).isEqualTo("/second-facteur");
        assertThat(location(visitor.takeStep("pose", ""))).isEqualTo("/second-facteur?error");
        assertThat(location(visitor.get("compte"))).isEqualTo("/connexion");
    }

    @Test
    void whoLeavesLeavesThereTooAndOnlyWhoCameThatWay() throws Exception {
        Agent agent = linked(Role.CABINET);
        Visitor visitor = new Visitor(port);
        enter(visitor, agent);
        String token = PROVIDER.idToken;
        String away = leave(visitor);
        assertThat(parameter(away, "id_token_hint")).isEqualTo(token);
        assertThat(parameter(away, "post_logout_redirect_uri")).isEqualTo(Provider.PORTAL + "/connexion");
        assertThat(parameter(away, "state")).hasSizeGreaterThan(31);
        assertThat(sessions.of(agent.someone().viewer())).isEmpty();
        assertThat(PROVIDER.signIn(away, agent.subject())).startsWith(Provider.PORTAL + "/connexion");

        Visitor byPassword = new Visitor(port);
        byPassword.signIn(agent.someone().email(), People.PASSWORD);
        assertThat(leave(byPassword)).isEqualTo("/");
    }

    private static String leave(Visitor visitor) throws Exception {
        return location(
                visitor.post("logout", "application/x-www-form-urlencoded", "_csrf=" + visitor.token("compte")));
    }

    /** What the browser brings, after the provider did right. */
    static Stream<Arguments> whatComesBack() {
        return Stream.of(
                brought("no state", "", back -> without(back, "state")),
                brought("another state", "", back -> with(back, "state", "s".repeat(44))),
                brought("an empty state", "", back -> with(back, "state", "")),
                brought("two states", TWICE, back -> back + "&state=autre"),
                brought("no code", "no code", back -> back.replaceAll("code=[^&]*&", "")),
                brought("an empty code", "no code", back -> with(back, "code", "")),
                brought("another code", "invalid_grant", back -> with(back, "code", "c".repeat(128))),
                brought("two codes", TWICE, back -> back + "&code=autre"),
                brought("a code without end", TWICE, back -> with(back, "code", "c".repeat(4_000))),
                brought("another issuer", "another issuer", back -> back + "&iss=https://autre.example/api/v2"),
                brought("an issuer in part", "another issuer", back -> back + "&iss=" + PROVIDER.issuer() + "/"),
                brought("an error beside the code", DENIED, back -> back + "&error=access_denied"),
                brought("a refusal", DENIED, back -> back.replaceAll("code=[^&]*", "error=access_denied")),
                brought(
                        "a refusal with a script",
                        DENIED,
                        back -> back.replaceAll("code=[^&]*", "error=access_denied") + "&error_description=" + SCRIPT
                                + "&error_uri=javascript:alert(1)"),
                brought(
                        "a script as the error",
                        "told an error",
                        back -> back.replaceAll("code=[^&]*", "error=" + SCRIPT)),
                brought(
                        "a line of the log as the error",
                        "told an error",
                        back -> back.replaceAll("code=[^&]*", "error=a%0AWARN%20b")));
    }

    /** @param why the word of the log; none for what anybody can send as often as they like */
    private static Arguments brought(String what, String why, UnaryOperator<String> twist) {
        return argumentSet(what, why, twist);
    }

    @ParameterizedTest
    @MethodSource("whatComesBack")
    void whatIsBroughtBackWrongLetsNobodyIn(String why, UnaryOperator<String> twist, CapturedOutput log)
            throws Exception {
        Agent agent = linked(Role.CABINET);
        Visitor visitor = new Visitor(port);
        String back = PROVIDER.signIn(depart(visitor), agent.subject());
        assertRefused(visitor, back(visitor, twist.apply(back)));
        assertThat(sessions.of(agent.someone().viewer())).isEmpty();
        if (why.isEmpty()) {
            assertThat(log.getAll()).doesNotContain("ProConnect let nobody in");
        } else {
            assertThat(log.getAll()).containsPattern("ProConnect let nobody in: " + why + "\\R");
        }
        assertThat(log.getAll())
                .doesNotContain(parameter(back, "code"), parameter(back, "state"), "<script>", "WARN b");
        String page = visitor.get("connexion?proconnect").body();
        assertThat(page).doesNotContain("alert(1)");
    }

    @Test
    void whoNeverSetOutDoesNotComeBack() throws Exception {
        Agent agent = linked(Role.CABINET);
        Visitor visitor = new Visitor(port);
        String back = PROVIDER.signIn(depart(visitor), agent.subject());
        Visitor stranger = new Visitor(port);
        assertRefused(stranger, back(stranger, back));
        stranger.get("connexion");
        assertRefused(stranger, back(stranger, back));
        depart(stranger);
        assertRefused(stranger, back(stranger, back));
        assertThat(location(back(visitor, back))).as("whose it is").isEqualTo("/");
    }

    @Test
    void comingBackTwiceServesOnce() throws Exception {
        Agent agent = linked(Role.CABINET);
        Visitor visitor = new Visitor(port);
        String back = PROVIDER.signIn(depart(visitor), agent.subject());
        assertThat(location(back(visitor, back))).isEqualTo("/");
        assertThat(location(back(visitor, back))).as("as one goes back").isEqualTo("/");
        assertThat(visitor.get("compte").statusCode()).as("stays in").isEqualTo(200);
    }

    @Test
    void whoseSessionOfTheDoorEndedReadsSo() throws Exception {
        assertThat(location(new Visitor(port).get(ProConnectDoor.START))).isEqualTo("/connexion?fin");
    }

    @Test
    void aCodeOfAnotherPersonOrBrowserIsWorthNothing() throws Exception {
        Agent one = linked(Role.CABINET);
        Agent other = linked(Role.MIPROF);
        Visitor first = new Visitor(port);
        Visitor second = new Visitor(port);
        String backOfOne = PROVIDER.signIn(depart(first), one.subject());
        String backOfOther = PROVIDER.signIn(depart(second), other.subject());
        assertRefused(first, back(first, with(backOfOne, "code", parameter(backOfOther, "code"))));
        assertRefused(second, back(second, with(backOfOther, "code", parameter(backOfOne, "code"))));
        Visitor third = new Visitor(port);
        String used = PROVIDER.signIn(depart(third), one.subject());
        back(third, used);
        Visitor fourth = new Visitor(port);
        String fresh = PROVIDER.signIn(depart(fourth), one.subject());
        assertRefused(fourth, back(fourth, with(fresh, "code", parameter(used, "code"))));
    }

    @Test
    void theProofKeyIsNeitherLeftOutNorWeakenedOnTheWay() throws Exception {
        Agent agent = linked(Role.CABINET);
        Visitor visitor = new Visitor(port);
        String asked = depart(visitor);
        String bare = without(without(asked, "code_challenge"), "code_challenge_method");
        assertRefused(visitor, back(visitor, PROVIDER.signIn(bare, agent.subject())));
        String plain = with(depart(visitor), "code_challenge_method", "plain");
        assertRefused(visitor, back(visitor, PROVIDER.signIn(plain, agent.subject())));
        String another = with(depart(visitor), "code_challenge", "a".repeat(43));
        assertRefused(visitor, back(visitor, PROVIDER.signIn(another, agent.subject())));
        enter(visitor, agent);
        assertThat(PROVIDER.bodies.get(PROVIDER.path("/token"))).hasSizeGreaterThan(42);
    }

    @Test
    void anotherAddressToComeBackToIsNotTaken() throws Exception {
        Agent agent = linked(Role.CABINET);
        for (String elsewhere : List.of(
                "https://autre.example/login/oauth2/code/proconnect",
                Provider.PORTAL + "/login/oauth2/code/proconnect/",
                Provider.PORTAL + "/connexion")) {
            String asked = with(
                    depart(new Visitor(port)), "redirect_uri", URLEncoder.encode(elsewhere, StandardCharsets.UTF_8));
            assertThat(PROVIDER.signIn(asked, agent.subject())).isEqualTo("status 400");
        }
    }

    @Test
    void aPageElsewhereIsNoPageToReturnTo() throws Exception {
        Agent agent = linked(Role.CABINET);
        for (String page : List.of("//autre.example/", "/\\autre.example", "https://autre.example/")) {
            Visitor visitor = new Visitor(port);
            String asked = depart(visitor);
            visitor.carry(
                    "portail-retour",
                    Base64.getUrlEncoder().withoutPadding().encodeToString(page.getBytes(StandardCharsets.UTF_8)));
            assertThat(location(back(visitor, PROVIDER.signIn(asked, agent.subject()))))
                    .as(page)
                    .isEqualTo("/");
        }
        Visitor visitor = new Visitor(port);
        visitor.get("compte");
        assertThat(location(enter(visitor, agent)))
                .as("the page they asked for")
                .contains("compte");
    }

    @Test
    void whoIsNotLinkedIsNobodyWhateverTheirMailAddress() throws Exception {
        Agent agent = opened(Role.CABINET);
        PROVIDER.infoClaims = claims -> claims.put("email", agent.someone().email());
        Visitor visitor = new Visitor(port);
        assertRefused(visitor, enter(visitor, agent));
        link(agent, agent.subject());
        assertRefused(visitor, enter(visitor, new Agent(agent.someone(), agent.subject() + "-autre")));
        assertThat(location(enter(visitor, agent))).isEqualTo("/compte");
    }

    @Test
    void whoIsShutOutMovedOrWithoutTheirRoleIsRefusedAsAtThePassword() throws Exception {
        People.Someone administrator = people.ofTheState(Role.ADMINISTRATOR);
        people.ofTheState(Role.CABINET);
        Agent out = linked(Role.CABINET);
        members.disable(administrator.viewer(), out.someone().viewer().person());
        Agent frozen = linked(Role.CABINET);
        set(frozen, "update person set frozen = true where id = ?");
        Agent elsewhere = linked(Role.CABINET);
        people.moved(elsewhere.someone(), people.associationOfNobody());
        Agent observing = linked(Role.CABINET);
        set(observing, "update person_role set role = 'OBSERVER' where person_id = ?");
        Agent invitedAnew = linked(Role.CABINET);
        set(invitedAnew, "update person set password_hash = null where id = ?");
        Agent closed = linked(Role.CABINET);
        identities.close(administrator.viewer(), closed.someone().viewer().person(), People.PASSWORD);
        Agent ofAnotherBody = linked(Role.CABINET);
        set(ofAnotherBody, "update state_identity set siret = '" + OTHER_SIRET + "' where person_id = ?");
        for (Agent refused : List.of(out, frozen, elsewhere, observing, invitedAnew, closed, ofAnotherBody)) {
            jdbc.sql("delete from sign_in_failure").update();
            Visitor visitor = new Visitor(port);
            assertRefused(visitor, enter(visitor, refused));
        }
    }

    private void set(Agent agent, String sql) {
        jdbc.sql(sql).param(agent.someone().viewer().person().value()).update();
    }

    @Test
    void whoIsShutOutBetweenTheTwoStepsFindsTheDoorClosed() throws Exception {
        people.ofTheState(Role.CABINET);
        Agent agent = linked(Role.CABINET);
        CodePhones.Phone phone = phones.give(agent.someone());
        Visitor visitor = new Visitor(port);
        enter(visitor, agent);
        members.disable(
                people.ofTheState(Role.ADMINISTRATOR).viewer(),
                agent.someone().viewer().person());
        assertThat(location(visitor.takeStep("CODE", phone.shows(0)))).isEqualTo("/connexion?fin");
    }

    @Test
    void whatVouchedForTheFirstStepIsAskedAgainAtTheSecond() throws Exception {
        People.Someone administrator = people.ofTheState(Role.ADMINISTRATOR);
        Agent closed = linked(Role.CABINET);
        CodePhones.Phone ofClosed = phones.give(closed.someone());
        Visitor first = new Visitor(port);
        enter(first, closed);
        identities.close(administrator.viewer(), closed.someone().viewer().person(), People.PASSWORD);
        assertThat(location(first.takeStep("CODE", ofClosed.shows(0))))
                .as("closed")
                .isEqualTo("/connexion?fin");

        people.ofTheState(Role.MINISTRY);
        Agent moved = linked(Role.MINISTRY);
        CodePhones.Phone ofMoved = phones.give(moved.someone());
        Visitor second = new Visitor(port);
        enter(second, moved);
        members.move(
                people.ofTheState(Role.MIPROF).viewer(),
                moved.someone().viewer().person(),
                people.ofTheState(Role.MINISTRY).viewer().organisation(),
                "Une autre fonction",
                Set.of(Role.MINISTRY));
        assertThat(location(second.takeStep("CODE", ofMoved.shows(0))))
                .as("moved")
                .isEqualTo("/connexion?fin");

        Agent observing = linked(Role.CABINET);
        CodePhones.Phone ofObserving = phones.give(observing.someone());
        Visitor third = new Visitor(port);
        enter(third, observing);
        set(observing, "update person_role set role = 'OBSERVER' where person_id = ?");
        assertThat(location(third.takeStep("CODE", ofObserving.shows(0))))
                .as("without role")
                .isEqualTo("/connexion?fin");
    }

    @Test
    void whoIsSignedInGoesThereToLinkAloneAndChangesToNobodyElse() throws Exception {
        Agent agent = linked(Role.CABINET);
        Agent other = linked(Role.MIPROF);
        Visitor visitor = new Visitor(port);
        String back = PROVIDER.signIn(depart(visitor), agent.subject());
        visitor.signIn(other.someone().email(), People.PASSWORD);
        assertThat(location(back(visitor, back))).isEqualTo("/");
        assertThat(sessions.of(agent.someone().viewer())).isEmpty();
        assertThat(sessions.of(other.someone().viewer())).hasSize(1);
        assertThat(location(visitor.get(ProConnectDoor.START))).isEqualTo("/");
    }

    @Test
    void thePersonLinksTheirIdentityThemselvesAndComesInByIt() throws Exception {
        Agent agent = opened(Role.CABINET);
        Visitor visitor = signedIn(agent);
        assertThat(location(linkIn(visitor, asked(agent), agent.subject()))).isEqualTo("/compte#proconnect");
        assertThat(visitor.get("compte").statusCode()).isEqualTo(200);
        assertThat(leave(visitor))
                .as("the session they opened there too")
                .startsWith(PROVIDER.issuer() + "/session/end?");
        assertThat(location(enter(new Visitor(port), agent))).isEqualTo("/");
    }

    @Test
    void whatSomebodyElseBeganToLinkLinksNothing() throws Exception {
        Agent agent = opened(Role.CABINET);
        Agent other = opened(Role.MIPROF);
        Visitor visitor = signedIn(other);
        assertThat(location(linkIn(visitor, asked(agent), other.subject()))).isEqualTo(NOT_LINKED);
        Visitor nobody = new Visitor(port);
        nobody.get("connexion");
        linking.next(asked(agent));
        nobody.get(LinkingByHand.PATH);
        assertThat(location(nobody.get(ProConnectDoor.START))).isEqualTo("/connexion");
        Visitor left = signedIn(agent);
        linking.next(asked(agent));
        left.get(LinkingByHand.PATH);
        String back = PROVIDER.signIn(location(left.get(ProConnectDoor.START)), agent.subject());
        sessions.endOthers(agent.someone().viewer(), "");
        assertThat(location(back(left, back))).isEqualTo("/connexion?fin");
        assertThat(identities.own(agent.someone().viewer()).orElseThrow().linkedAt())
                .isNull();
        assertThat(identities.own(other.someone().viewer()).orElseThrow().linkedAt())
                .isNull();
    }

    @Test
    void anIdentityOfAnotherBodyOrOfSomebodyElseIsNotLinked() throws Exception {
        Agent taken = linked(Role.MIPROF);
        Agent agent = opened(Role.CABINET);
        Visitor visitor = signedIn(agent);
        assertThat(location(linkIn(visitor, asked(agent), taken.subject()))).isEqualTo(NOT_LINKED);
        PROVIDER.infoClaims = claims -> claims.put("siret", OTHER_SIRET);
        assertThat(location(linkIn(visitor, asked(agent), agent.subject()))).isEqualTo(NOT_LINKED);
        assertThat(identities.own(agent.someone().viewer()).orElseThrow().linkedAt())
                .isNull();
        assertThat(visitor.get("compte").statusCode()).as("stays in").isEqualTo(200);
    }

    @Test
    void anIdentityLinkedTwiceAtOnceIsLinkedOnce() throws Exception {
        Agent one = opened(Role.CABINET);
        Agent other = opened(Role.MIPROF);
        StateIdentity same = new StateIdentity(PROVIDER.issuer(), Provider.IDP, "disputee", SIRET, "token");
        LinkAsked byOne = asked(one);
        LinkAsked byOther = asked(other);
        List<Callable<String>> both = List.of(
                outcome(() -> identities.link(one.someone().viewer(), byOne, same)),
                outcome(() -> identities.link(other.someone().viewer(), byOther, same)));
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            assertThat(pool.invokeAll(both)).extracting(future -> future.get()).containsOnlyOnce("done");
        }
        assertThat(jdbc.sql(
                                "select count(*) from state_identity where identity_hash is not null and person_id in (?, ?)")
                        .params(
                                one.someone().viewer().person().value(),
                                other.someone().viewer().person().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whoFailsAgainAndAgainWaits() throws Exception {
        Agent agent = opened(Role.CABINET);
        for (int time = 0; time < 5; time++) {
            Visitor visitor = new Visitor(port);
            assertRefused(visitor, enter(visitor, agent));
        }
        link(agent, agent.subject());
        assertThat(location(enter(new Visitor(port), agent))).isEqualTo("/connexion?proconnect&attente=1");
        Visitor byPassword = new Visitor(port);
        assertThat(location(byPassword.signIn(agent.someone().email(), People.PASSWORD)))
                .as("the other door is not slowed by it")
                .isEqualTo("/");
    }

    @Test
    void whoIsUnderWayAtOnceFromOnePlaceSlowsNobody() throws Exception {
        Agent agent = linked(Role.CABINET);
        List<Callable<String>> colleagues = new ArrayList<>();
        for (int one = 0; one < 7; one++) {
            Visitor visitor = new Visitor(port);
            String back = PROVIDER.signIn(depart(visitor), agent.subject());
            colleagues.add(() -> location(back(visitor, back)));
        }
        PROVIDER.pause = Duration.ofMillis(800);
        try (ExecutorService pool = Executors.newFixedThreadPool(colleagues.size())) {
            assertThat(pool.invokeAll(colleagues))
                    .extracting(future -> future.get())
                    .containsOnly("/");
        }
    }

    @Test
    void whatFailsWhileTheProviderIsAwayCountsForNobody() throws Exception {
        Agent agent = linked(Role.CABINET);
        PROVIDER.answers.put(PROVIDER.path("/token"), Provider.Answer.of(503, "text/html", "en panne"));
        for (int time = 0; time < 6; time++) {
            Visitor visitor = new Visitor(port);
            assertRefused(visitor, enter(visitor, agent));
        }
        PROVIDER.behave();
        assertThat(location(enter(new Visitor(port), agent))).isEqualTo("/");
    }

    @Test
    void aBrowserThatCameInBeforeIsNotSlowedByItsNeighbours() throws Exception {
        Agent agent = linked(Role.CABINET);
        Visitor known = new Visitor(port);
        enter(known, agent);
        known.forgetSession();
        Agent nobody = opened(Role.CABINET);
        for (int time = 0; time < 5; time++) {
            Visitor neighbour = new Visitor(port);
            assertRefused(neighbour, enter(neighbour, nobody));
        }
        assertThat(location(enter(new Visitor(port), agent))).isEqualTo("/connexion?proconnect&attente=1");
        Visitor planted = new Visitor(port);
        planted.carry("portail-appareil", "un-appareil-que-personne-ne-connait");
        assertThat(location(enter(planted, agent))).isEqualTo("/connexion?proconnect&attente=1");
        assertThat(location(enter(known, agent))).isEqualTo("/");
    }

    @Test
    void aTokenThatClaimsThatSomebodyLeftThereEndsNothing() throws Exception {
        Agent agent = linked(Role.CABINET);
        Visitor visitor = new Visitor(port);
        enter(visitor, agent);
        for (String path : List.of(
                "logout/connect/back-channel/proconnect", "backchannel-logout", "login/oauth2/code/proconnect")) {
            new Visitor(port).post(path, "application/x-www-form-urlencoded", "logout_token=" + PROVIDER.idToken);
        }
        assertThat(visitor.get("compte").statusCode()).isEqualTo(200);
    }

    @Test
    void aProviderThatIsAwayKeepsTheOtherDoorOpen() throws Exception {
        PROVIDER.answers.put(PROVIDER.path("/authorize"), Provider.Answer.of(503, "text/html", "en panne"));
        Agent agent = linked(Role.CABINET);
        assertThat(PROVIDER.signIn(depart(new Visitor(port)), agent.subject())).isEqualTo("status 503");
        Visitor visitor = new Visitor(port);
        assertThat(location(visitor.signIn(agent.someone().email(), People.PASSWORD)))
                .isEqualTo("/");
    }

    @Test
    void anAdministratorLinksNothingForAnybody() {
        Agent agent = opened(Role.CABINET);
        People.Someone administrator = people.ofTheState(Role.ADMINISTRATOR);
        assertNotAllowed(() -> identities.beginLink(administrator.viewer(), People.PASSWORD));
        assertNotAllowed(() -> identities.link(
                administrator.viewer(),
                asked(agent),
                new StateIdentity(PROVIDER.issuer(), Provider.IDP, agent.subject(), SIRET, "token")));
    }

    private LinkAsked asked(Agent agent) {
        return identities.beginLink(agent.someone().viewer(), People.PASSWORD);
    }

    private Visitor signedIn(Agent agent) throws Exception {
        Visitor visitor = new Visitor(port);
        visitor.signIn(agent.someone().email(), People.PASSWORD);
        return visitor;
    }

    private HttpResponse<String> linkIn(Visitor visitor, LinkAsked asked, String subject) throws Exception {
        linking.next(asked);
        visitor.get(LinkingByHand.PATH);
        return back(visitor, PROVIDER.signIn(location(visitor.get(ProConnectDoor.START)), subject));
    }
}
