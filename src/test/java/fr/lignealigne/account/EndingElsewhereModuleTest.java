package fr.lignealigne.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.node.SignalHeard;
import fr.lignealigne.node.TakenForDead;
import fr.lignealigne.node.ThisNode;
import fr.lignealigne.shared.Attempts;
import fr.lignealigne.support.PortalTest;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.event.TransactionalEventListener;

/** Sessions that end on one node end on the others. */
@PortalTest
@RecordApplicationEvents
class EndingElsewhereModuleTest {

    @Autowired
    People people;

    @Autowired
    Members members;

    @Autowired
    OpenSessions sessions;

    @Autowired
    DatedSessions registry;

    @Autowired
    UserDetailsService users;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    ApplicationEvents told;

    @Autowired
    Attempts attempts;

    @Autowired
    JdbcClient jdbc;

    private People.Someone lead;
    private People.Someone colleague;

    @BeforeEach
    void anAssociation() {
        lead = people.leadOfAMember();
        colleague = people.colleagueOf(lead, Role.ASSOCIATION_MEMBER);
    }

    private String signIn(People.Someone someone) {
        String session = "session-" + UUID.randomUUID();
        registry.registerNewSession(session, users.loadUserByUsername(someone.email()));
        return session;
    }

    private void hear(SessionsToEnd ending) {
        events.publishEvent(new SignalHeard(ending));
    }

    @Test
    void allThatAreMeantEndAndThoseOfOthersStay() {
        String office = signIn(colleague);
        String phone = signIn(colleague);
        String other = signIn(lead);
        PersonId person = colleague.viewer().person();
        hear(new SessionsToEnd(person, Secrets.hash("elsewhere"), null));
        hear(new SessionsToEnd(person, Secrets.hash(other), null));
        assertThat(registry.isEnded(office)).isFalse();
        assertThat(registry.isEnded(other)).as("somebody else’s").isFalse();
        hear(SessionsToEnd.others(person, phone));
        assertThat(registry.isEnded(office)).isTrue();
        assertThat(registry.isEnded(phone)).isFalse();
        hear(new SessionsToEnd(person, Secrets.hash(phone), null));
        assertThat(registry.isEnded(phone)).isTrue();
        assertThat(registry.isEnded(other)).isFalse();
    }

    @Test
    void sessionsOfAnAddressThatIsGoneEndToo() {
        String session = signIn(colleague);
        String other = signIn(lead);
        attempts.at(() -> jdbc.sql("update person set email = ? where id = ?")
                .params("gone-" + UUID.randomUUID(), colleague.viewer().person().value())
                .update());
        hear(SessionsToEnd.all(colleague.viewer().person()));
        assertThat(registry.isEnded(session)).isTrue();
        assertThat(registry.isEnded(other)).isFalse();
    }

    @Test
    void whoeverTheOthersTookForDeadLetsNobodyIn() {
        String session = signIn(colleague);
        events.publishEvent(new TakenForDead());
        assertThat(registry.isEnded(session)).isTrue();
    }

    @Test
    void whatEndsSessionsHereIsToldWithinTheAct() {
        members.disable(lead.viewer(), colleague.viewer().person());
        assertThat(told.stream(SessionsToEnd.class))
                .containsExactly(SessionsToEnd.all(colleague.viewer().person()));
    }

    @Test
    void whateverEndsSessionsHereEndsThemElsewhere() {
        assertThat(heardBy(EndingElsewhere.class, EventListener.class))
                .containsAll(heardBy(OpenSessions.class, TransactionalEventListener.class))
                .hasSizeGreaterThan(10);
    }

    private static List<Class<?>> heardBy(Class<?> type, Class<? extends Annotation> listening) {
        List<Class<?>> heard = new ArrayList<>();
        for (Method method : type.getDeclaredMethods()) {
            if (method.isAnnotationPresent(listening)) {
                heard.add(method.getParameterTypes()[0]);
            }
        }
        return heard;
    }

    @Test
    void aPersonSeesAndEndsWhatIsOpenOnAnotherNode() {
        var there = new ThisNode(true);
        var rowsThere = new SessionRows(jdbc, there, attempts);
        var rowsHere = new SessionRows(jdbc, new ThisNode(true), attempts);
        PersonId person = lead.viewer().person();
        UUID device = UUID.randomUUID();
        Instant since = Instant.parse("2026-11-27T10:00:00Z");
        attempts.at(() -> jdbc.sql("insert into portal_node (id, seen_at) values (?, utc_timestamp(6))")
                .param(there.id())
                .update());
        rowsThere.opened("phone", person, "Firefox " + "x".repeat(400), device, new DatedSessions.Dates(since, since));
        rowsThere.opened("other", colleague.viewer().person(), "Firefox", null, new DatedSessions.Dates(since, since));
        rowsThere.acted("phone", since.plusSeconds(60));
        String hash = Secrets.hash("phone");
        assertThat(rowsThere.elsewhere(person)).isEmpty();
        assertThat(rowsHere.elsewhere(person)).singleElement().satisfies(session -> {
            assertThat(session.id()).isEqualTo(hash);
            assertThat(session.device()).startsWith("Firefox").hasSize(300);
            assertThat(session.lastSeen()).isEqualTo(since.plusSeconds(60));
        });
        assertThat(rowsHere.deviceOf(hash, person)).contains(device);
        assertThat(rowsHere.deviceOf(hash, colleague.viewer().person())).isEmpty();
        rowsHere.over(SessionsToEnd.others(person, "phone"));
        assertThat(rowsHere.elsewhere(person)).hasSize(1);
        rowsHere.over(new SessionsToEnd(colleague.viewer().person(), hash, null));
        assertThat(rowsHere.elsewhere(person)).hasSize(1);
        rowsHere.over(new SessionsToEnd(person, hash, null));
        assertThat(rowsHere.elsewhere(person)).isEmpty();
        assertThat(rowsHere.elsewhere(colleague.viewer().person())).hasSize(1);
        attempts.at(() -> jdbc.sql("delete from portal_node where id = ?")
                .param(there.id())
                .update());
        assertThat(rowsHere.elsewhere(colleague.viewer().person()))
                .as("goes with its node")
                .isEmpty();
    }

    @Test
    void endingASessionElsewhereTellsTheOthersByItsHashAlone() {
        sessions.end(lead.viewer(), Secrets.hash("phone"));
        assertThat(told.stream(SessionsToEnd.class))
                .containsExactly(new SessionsToEnd(lead.viewer().person(), Secrets.hash("phone"), null));
        sessions.endOthers(lead.viewer(), "kept");
        assertThat(told.stream(SessionsToEnd.class).toList().getLast())
                .isEqualTo(SessionsToEnd.others(lead.viewer().person(), "kept"));
        assertThat(SessionsToEnd.others(lead.viewer().person(), "kept").toString())
                .doesNotContain("kept");
    }
}
