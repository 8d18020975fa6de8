package fr.lignealigne.account;

import static fr.lignealigne.support.Refusals.assertNotAllowed;
import static fr.lignealigne.support.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.shared.Attempts;
import fr.lignealigne.support.PortalTest;
import fr.lignealigne.support.Visitor;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class StateIdentitiesModuleTest {

    private static final String SIRET = "11000000100013";
    private static final StateIdentity IDENTITY = new StateIdentity("issuer", "idp", "sub", SIRET, "token");

    @LocalServerPort
    int port;

    @Autowired
    StateIdentities identities;

    @Autowired
    HeldIdentities held;

    @Autowired
    People people;

    @Autowired
    Members members;

    @Autowired
    CodePhones phones;

    @Autowired
    OpenSessions sessions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Attempts attempts;

    private People.Someone administrator;
    private People.Someone agent;

    @BeforeEach
    void anAgentOfTheState() {
        jdbc.sql("delete from state_identity").update();
        administrator = people.ofTheState(Role.ADMINISTRATOR);
        agent = people.ofTheState(Role.CABINET);
    }

    @Test
    void anAdministratorOpensItThePersonLinksAndEachStepIsToldAndNoted() {
        open(administrator);
        identities.link(agent.viewer(), begun(), IDENTITY);
        identities.close(administrator.viewer(), agent.viewer().person(), People.PASSWORD);
        assertThat(identities.own(agent.viewer())).isEmpty();
        assertThat(told()).containsExactly("OPENED", "LINKED", "CLOSED");
        assertThat(jdbc.sql("select body from outgoing_mail where recipient = ? order by id")
                        .param(agent.email())
                        .query(String.class)
                        .list())
                .hasSize(3)
                .allMatch(body -> body.contains("ProConnect") && !body.contains("token") && !body.contains(SIRET));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ADMINISTRATOR"})
    void nobodyElseOpensClosesOrReadsIt(Role role) {
        open(administrator);
        People.Someone other = people.playing(role);
        MemberSummary member = member();
        assertThat(identities.mayOpen(other.viewer(), member)).isFalse();
        assertThat(identities.opened(other.viewer())).isEmpty();
        assertThat(identities.opened(administrator.viewer()))
                .containsOnlyKeys(agent.viewer().person());
        assertNotAllowed(() -> open(other));
        assertNotAllowed(() -> identities.close(other.viewer(), agent.viewer().person(), People.PASSWORD));
    }

    @Test
    void eachActTakesAProof() {
        String wrong = "pas celui-là du tout";
        assertRefused(
                "password.presentWrong",
                () -> identities.open(administrator.viewer(), agent.viewer().person(), SIRET, wrong));
        open(administrator);
        assertRefused("password.presentWrong", () -> identities.beginLink(agent.viewer(), wrong));
        identities.link(agent.viewer(), begun(), IDENTITY);
        assertRefused("password.presentWrong", () -> identities.closeOwn(agent.viewer(), wrong, ""));
        assertRefused(
                "password.presentWrong",
                () -> identities.close(administrator.viewer(), agent.viewer().person(), wrong));
        phones.give(agent);
        assertRefused("factor.proofAsked", () -> identities.closeOwn(agent.viewer(), People.PASSWORD, ""));
        phones.give(administrator);
        assertRefused("factor.proofAsked", () -> open(administrator));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CABINET", "MIPROF", "MINISTRY"})
    void itIsForTheAgentsOfTheStateAlone(Role role) {
        People.Someone other = people.playing(role);
        assertNotAllowed(
                () -> identities.open(administrator.viewer(), other.viewer().person(), SIRET, People.PASSWORD));
        assertThat(identities.own(other.viewer())).isEmpty();
        assertNotAllowed(() -> identities.beginLink(other.viewer(), People.PASSWORD));
    }

    @Test
    void aNumberThatIsNoSiretOpensNothing() {
        assertRefused(
                "stateIdentity.siret",
                () -> identities.open(
                        administrator.viewer(), agent.viewer().person(), "11000000100014", People.PASSWORD));
        assertThat(held.of(agent.viewer().person())).isEmpty();
    }

    @Test
    void nothingIsLinkedWithoutHavingBeenOpenedAndNothingTwice() {
        assertNotAllowed(this::begun);
        open(administrator);
        LinkAsked asked = begun();
        LinkAsked again = begun();
        identities.link(agent.viewer(), asked, IDENTITY);
        assertNotAllowed(() ->
                identities.link(agent.viewer(), again, new StateIdentity("issuer", "idp", "autre", SIRET, "token")));
        assertNotAllowed(this::begun);
    }

    @Test
    void openingItAnewOrClosingItLetsTheIdentityGoAndEndsTheSessions() throws Exception {
        open(administrator);
        identities.link(agent.viewer(), begun(), IDENTITY);
        Visitor visitor = new Visitor(port);
        visitor.signIn(agent.email(), People.PASSWORD);
        assertThat(sessions.of(agent.viewer())).hasSize(1);
        open(administrator);
        assertThat(held.holder(IDENTITY.hash())).isEmpty();
        assertThat(visitor.get("compte").headers().firstValue("Location")).hasValue("/connexion?fin");
        identities.link(agent.viewer(), begun(), IDENTITY);
        visitor.signIn(agent.email(), People.PASSWORD);
        Visitor stranger = new Visitor(port);
        stranger.signIn(agent.email(), People.PASSWORD);
        identities.closeOwn(agent.viewer(), People.PASSWORD, visitor.session());
        assertThat(held.of(agent.viewer().person())).isEmpty();
        assertThat(visitor.get("compte").statusCode()).as("their own act").isEqualTo(200);
        assertThat(stranger.get("compte").headers().firstValue("Location"))
                .as("who may have come in by it")
                .hasValue("/connexion?fin");
    }

    @Test
    void whateverBecameOfSomebodyAnAdministratorClosesItAndOpensItToNobodyWhoIsNotIn() {
        open(administrator);
        set("update person set frozen = true where id = ?");
        assertThat(identities.mayOpen(administrator.viewer(), member())).isFalse();
        identities.close(administrator.viewer(), agent.viewer().person(), People.PASSWORD);
        assertThat(held.of(agent.viewer().person())).isEmpty();
        set("update person set frozen = false where id = ?");
        open(administrator);
        set("update person_role set role = 'OBSERVER' where person_id = ?");
        identities.close(administrator.viewer(), agent.viewer().person(), People.PASSWORD);
        assertThat(held.of(agent.viewer().person())).isEmpty();
        assertNotAllowed(() ->
                identities.close(administrator.viewer(), administrator.viewer().person(), People.PASSWORD));
    }

    @Test
    void whoIsNoAgentAnyMoreIsOpenedItAnewAndToldSo() {
        open(administrator);
        RoleTaken taken = new RoleTaken(
                agent.viewer().person(),
                agent.email(),
                Role.CABINET,
                administrator.viewer().person());
        happens(taken);
        assertThat(held.of(agent.viewer().person())).as("still an agent").isPresent();
        set("update person_role set role = 'OBSERVER' where person_id = ?");
        happens(taken);
        assertThat(held.of(agent.viewer().person())).isEmpty();
        assertThat(told()).containsExactly("OPENED", "CLOSED");
    }

    @Test
    void aPasswordChosenByALinkLetsTheIdentityGo() {
        open(administrator);
        identities.link(agent.viewer(), begun(), IDENTITY);
        happens(new PasswordChosen(agent.viewer().person(), agent.email()));
        assertThat(held.holder(IDENTITY.hash())).isEmpty();
        assertThat(told()).containsExactly("OPENED", "LINKED", "UNLINKED");
        identities.link(agent.viewer(), begun(), IDENTITY);
        assertThat(held.holder(IDENTITY.hash())).isPresent();
    }

    private void happens(Object event) {
        attempts.at(() -> {
            events.publishEvent(event);
            return event;
        });
    }

    private void set(String sql) {
        jdbc.sql(sql).param(agent.viewer().person().value()).update();
    }

    /** What the journal has of the agent. */
    private List<String> told() {
        return jdbc
                .sql("select object from audit_entry where act = 'StateIdentityChanged' and object like ? order by id")
                .param(agent.viewer().person() + "%")
                .query(String.class)
                .list()
                .stream()
                .map(object -> object.substring(object.indexOf(' ') + 1))
                .toList();
    }

    @Test
    void whoMovesIsNoAgentOfThatBodyAnyMore() {
        open(administrator);
        People.Someone mover = people.ofTheState(Role.MIPROF);
        People.Someone ministry = people.ofTheState(Role.MINISTRY);
        identities.open(administrator.viewer(), ministry.viewer().person(), SIRET, People.PASSWORD);
        members.move(
                mover.viewer(),
                ministry.viewer().person(),
                people.ofTheState(Role.MINISTRY).viewer().organisation(),
                "Une autre fonction",
                Set.of(Role.MINISTRY));
        assertThat(held.of(ministry.viewer().person())).isEmpty();
        assertThat(jdbc.sql("select count(*) from audit_entry where act = 'StateIdentityChanged' and object = ?")
                        .param(ministry.viewer().person() + " CLOSED")
                        .query(Integer.class)
                        .single())
                .as("told")
                .isEqualTo(1);
        assertThat(held.of(agent.viewer().person())).isPresent();
    }

    @Test
    void anIdentityTellsNothingWhereItIsLoggedOrKept() {
        open(administrator);
        identities.link(agent.viewer(), begun(), IDENTITY);
        assertThat(IDENTITY).hasToString("StateIdentity");
        assertThat(jdbc.sql("select identity_hash from state_identity")
                        .query(String.class)
                        .list())
                .isEqualTo(List.of(IDENTITY.hash()))
                .noneMatch(hash -> hash.contains("sub"));
    }

    private void open(People.Someone by) {
        identities.open(by.viewer(), agent.viewer().person(), SIRET, People.PASSWORD);
    }

    private LinkAsked begun() {
        return identities.beginLink(agent.viewer(), People.PASSWORD);
    }

    private MemberSummary member() {
        return members.list(administrator.viewer()).stream()
                .filter(one -> one.id().equals(agent.viewer().person()))
                .findFirst()
                .orElseThrow();
    }
}
