package fr.lignealigne.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import fr.lignealigne.node.Signal;
import fr.lignealigne.node.SignalGarbled;
import fr.lignealigne.node.SignalHeard;
import fr.lignealigne.node.TakenForDead;
import fr.lignealigne.node.ThisNode;
import fr.lignealigne.shared.Attempts;
import fr.lignealigne.support.PortalTest;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.session.HttpSessionIdChangedEvent;
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
    KnownDevices known;

    @Autowired
    PersonRepository persons;

    @Autowired
    CompulsoryFactors compulsory;

    @Autowired
    DataSource database;

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
    void whoHasTheAddressOfSomebodyWhoLeftIsAnother() {
        PersonId before = new PersonId(UUID.randomUUID());
        PersonId now = new PersonId(UUID.randomUUID());
        String address = UUID.randomUUID() + "@essai.example";
        registry.registerNewSession("before " + address, new SignedInPerson(before, address, "", true, List.of()));
        registry.registerNewSession("now " + address, new SignedInPerson(now, address, "", true, List.of()));
        hear(SessionsToEnd.all(now));
        assertThat(registry.isEnded("now " + address)).isTrue();
        assertThat(registry.isEnded("before " + address)).isFalse();
    }

    @Test
    void doorsAreClosedAlsoWhilePagesHoldAllConnections() throws SQLException {
        String session = signIn(colleague);
        List<Connection> taken = new ArrayList<>();
        try {
            int all = database.unwrap(HikariDataSource.class).getMaximumPoolSize();
            while (taken.size() < all) {
                taken.add(database.getConnection());
            }
            hear(SessionsToEnd.all(colleague.viewer().person()));
            assertThat(registry.isEnded(session)).isTrue();
        } finally {
            for (Connection connection : taken) {
                connection.close();
            }
        }
    }

    @Test
    void whoeverTheOthersTookForDeadLetsNobodyIn() {
        String session = signIn(colleague);
        events.publishEvent(new TakenForDead());
        assertThat(registry.isEnded(session)).isTrue();
    }

    @Test
    void anEndThatIsNotUnderstoodIsOneForAll() {
        String session = signIn(colleague);
        events.publishEvent(new SignalGarbled(Wider.class));
        assertThat(registry.isEnded(session)).isFalse();
        events.publishEvent(new SignalGarbled(SessionsToEnd.class));
        assertThat(registry.isEnded(session)).isTrue();
    }

    private record Wider() implements Signal {}

    @Test
    void whatEndsSessionsHereIsToldToOthersWhereThereAreAny() {
        PersonId person = colleague.viewer().person();
        members.disable(lead.viewer(), person);
        assertThat(told.stream(SessionsToEnd.class)).isEmpty();
        List<Object> toOthers = new ArrayList<>();
        var there = new EndingElsewhere(new ThisNode(true), registry, compulsory, toOthers::add);
        told.stream(PersonDisabled.class).forEach(there::on);
        assertThat(toOthers).containsExactly(SessionsToEnd.all(person));
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
        ThisNode there = aNode();
        var rowsThere = new SessionRows(jdbc, there, attempts);
        var rowsHere = new SessionRows(jdbc, new ThisNode(true), attempts);
        PersonId person = lead.viewer().person();
        UUID device = UUID.randomUUID();
        Instant since = Instant.parse("2026-11-27T10:00:00Z");
        rowsThere.opened("phone", person, "Firefox " + "x".repeat(400), device, new DatedSessions.Dates(since, since));
        rowsThere.opened("other", colleague.viewer().person(), "Firefox", null, new DatedSessions.Dates(since, since));
        rowsThere.opened("old", colleague.viewer().person(), "Firefox", null, new DatedSessions.Dates(since, since));
        rowsThere.sweep(since.plus(Duration.ofHours(12)));
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
        assertThat(rowsHere.elsewhere(colleague.viewer().person())).hasSize(2);
        rowsThere.closed(List.of("old", "unknown"));
        assertThat(rowsHere.elsewhere(colleague.viewer().person())).hasSize(1);
        forget(there);
        assertThat(rowsHere.elsewhere(colleague.viewer().person()))
                .as("goes with its node")
                .isEmpty();
        assertThat(rowsThere.opened("late", person, "Firefox", null, new DatedSessions.Dates(since, since)))
                .as("while it counts as dead")
                .isFalse();
    }

    @Test
    void rowsThatCanBelongToNoOpenSessionAreSweptAwayWhoeverWroteThem() {
        ThisNode there = aNode();
        var rows = new SessionRows(jdbc, there, attempts);
        var elsewhere = new SessionRows(jdbc, new ThisNode(true), attempts);
        PersonId person = lead.viewer().person();
        Instant since = Instant.parse("2026-11-27T10:00:00Z");
        rows.opened("long", person, "Firefox", null, new DatedSessions.Dates(since, since.plusSeconds(60)));
        elsewhere.sweep(since.plus(Duration.ofHours(12)));
        assertThat(elsewhere.elsewhere(person)).hasSize(1);
        elsewhere.sweep(since.plus(Duration.ofHours(12)).plusSeconds(1));
        assertThat(elsewhere.elsewhere(person)).isEmpty();
        forget(there);
    }

    @Test
    void aSessionIsWrittenDownUnderItsNameUntilItEndsOrHasAnother() {
        ThisNode there = aNode();
        var rows = new SessionRows(jdbc, new ThisNode(true), attempts);
        var noted = new NotedSessions(registry, known, new SessionRows(jdbc, there, attempts), Clock.systemUTC());
        PersonId person = colleague.viewer().person();
        String office = signIn(colleague);
        String phone = signIn(colleague);
        noted.note(office, "Firefox");
        noted.note(phone, "Safari");
        noted.noteActs();
        assertThat(rows.elsewhere(person)).hasSize(2);
        noted.on(new HttpSessionIdChangedEvent(new MockHttpSession(null, "renamed"), phone));
        assertThat(rows.elsewhere(person))
                .singleElement()
                .satisfies(row -> assertThat(row.id()).isEqualTo(Secrets.hash(office)));
        assertThat(noted.deviceOf(phone)).isEmpty();
        registry.end(office);
        assertThat(rows.elsewhere(person)).isEmpty();
        noted.noteActs();
        assertThat(rows.elsewhere(person)).as("what is over is not noted again").isEmpty();
        forget(there);
    }

    @Test
    void oneNodeAloneWritesNothingDown() {
        var alone = new SessionRows(jdbc, new ThisNode(false), attempts);
        var noted = new NotedSessions(registry, known, alone, Clock.systemUTC());
        String session = signIn(colleague);
        noted.note(session, "Firefox");
        noted.noteActs();
        assertThat(noted.deviceOf(session)).isEqualTo("Firefox");
        assertThat(jdbc.sql("select count(*) from open_session where id_hash = ?")
                        .param(Secrets.hash(session))
                        .query(Long.class)
                        .single())
                .isZero();
        sessions.end(lead.viewer(), Secrets.hash("phone"));
        sessions.endOthers(lead.viewer(), "kept");
        assertThat(told.stream(SessionsToEnd.class)).isEmpty();
    }

    private ThisNode aNode() {
        var node = new ThisNode(true);
        attempts.at(() -> jdbc.sql("insert into portal_node (id, seen_at) values (?, utc_timestamp(6))")
                .param(node.id())
                .update());
        return node;
    }

    private void forget(ThisNode node) {
        attempts.at(() -> jdbc.sql("delete from portal_node where id = ?")
                .param(node.id())
                .update());
    }

    @Test
    void endingASessionElsewhereTellsTheOthersByItsHashAlone() {
        var node = new ThisNode(true);
        List<Object> toOthers = new ArrayList<>();
        var there = new OpenSessions(
                registry,
                known,
                persons,
                compulsory,
                new SessionRows(jdbc, node, attempts),
                new NotedSessions(registry, known, new SessionRows(jdbc, node, attempts), Clock.systemUTC()),
                attempts,
                toOthers::add);
        PersonId person = lead.viewer().person();
        there.end(lead.viewer(), Secrets.hash("phone"));
        there.endOthers(lead.viewer(), "kept");
        assertThat(toOthers)
                .filteredOn(SessionsToEnd.class::isInstance)
                .containsExactly(
                        new SessionsToEnd(person, Secrets.hash("phone"), null), SessionsToEnd.others(person, "kept"));
        assertThat(SessionsToEnd.others(lead.viewer().person(), "kept").toString())
                .doesNotContain("kept");
    }
}
