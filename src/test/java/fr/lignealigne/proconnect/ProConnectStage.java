package fr.lignealigne.proconnect;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.account.OpenSessions;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.StateIdentities;
import fr.lignealigne.account.StateIdentity;
import fr.lignealigne.support.PortalTest;
import fr.lignealigne.support.Visitor;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The portal with ProConnect switched on, and a provider that does as it is told. */
@PortalTest
@WithProConnect
abstract class ProConnectStage {

    static final String SIRET = "11000000100013";
    static final String OTHER_SIRET = "12000000200028";

    static final Provider PROVIDER = Provider.start();

    private static final AtomicInteger NEXT = new AtomicInteger();

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    StateIdentities identities;

    @Autowired
    OpenSessions sessions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    LinkingByHand linking;

    @BeforeEach
    void theProviderBehavesAndNobodyWaits() {
        PROVIDER.behave();
        jdbc.sql("delete from sign_in_failure").update();
    }

    /** Somebody of the State with an identity at the provider. */
    record Agent(People.Someone someone, String subject) {}

    /** To whom it was opened, and who linked it. */
    Agent linked(Role role) {
        Agent agent = opened(role);
        link(agent, agent.subject());
        return agent;
    }

    /** To whom an administrator opened it, and no more. */
    Agent opened(Role role) {
        People.Someone someone = people.ofTheState(role);
        identities.open(
                people.ofTheState(Role.ADMINISTRATOR).viewer(), someone.viewer().person(), SIRET, People.PASSWORD);
        return new Agent(someone, "sujet-" + NEXT.incrementAndGet());
    }

    void link(Agent agent, String subject) {
        identities.link(
                agent.someone().viewer(),
                identities.beginLink(agent.someone().viewer(), People.PASSWORD),
                new StateIdentity(PROVIDER.issuer(), Provider.IDP, subject, SIRET, "token"));
    }

    /** Opens the door and goes there; gives the address at the provider. */
    String depart(Visitor visitor) throws IOException, InterruptedException {
        visitor.get("connexion");
        return location(visitor.get(ProConnectDoor.START));
    }

    /** The whole way; gives the portal's answer. */
    HttpResponse<String> enter(Visitor visitor, Agent agent) throws IOException, InterruptedException {
        return back(visitor, PROVIDER.signIn(depart(visitor), agent.subject()));
    }

    /** Follows what the provider said, if it leads back to the portal. */
    static HttpResponse<String> back(Visitor visitor, String where) throws IOException, InterruptedException {
        assertThat(where).startsWith(Provider.PORTAL + "/");
        return visitor.get(where.substring(Provider.PORTAL.length() + 1));
    }

    static String parameter(String address, String name) {
        Matcher found = Pattern.compile("[?&]" + name + "=([^&]*)").matcher(address);
        return found.find() ? URLDecoder.decode(found.group(1), StandardCharsets.UTF_8) : "";
    }

    static String without(String address, String name) {
        return address.replaceAll("&" + name + "=[^&]*", "");
    }

    static String with(String address, String name, String value) {
        return address.replaceAll("([?&])" + name + "=[^&]*", "$1" + name + "=" + value);
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("none");
    }

    /** The door's one sentence, and nobody came in. */
    void assertRefused(Visitor visitor, HttpResponse<String> answer) throws IOException, InterruptedException {
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).isEqualTo("/connexion?proconnect");
        assertThat(location(visitor.get("compte"))).isEqualTo("/connexion");
    }
}
