package fr.lignealigne.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.shared.Attempts;
import fr.lignealigne.support.PortalTest;
import fr.lignealigne.support.SetClock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class SiegesModuleTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    People people;

    @Autowired
    PersonRepository repository;

    @Autowired
    Members members;

    @Autowired
    Attempts attempts;

    @Autowired
    ApplicationEventPublisher events;

    private final SetClock clock = new SetClock(Instant.parse("2026-11-23T09:00:00Z"));
    private SignInFailures failures;
    private Sieges sieges;
    private People.Someone adviser;

    @BeforeEach
    void withThisClock() {
        failures = new SignInFailures(jdbc, clock, attempts);
        sieges = new Sieges(failures, repository, jdbc, attempts, clock, events);
        adviser = people.ofTheState(Role.CABINET);
    }

    @AfterEach
    void waitUntilAllIsTold() {
        sieges.close();
    }

    @Test
    void nineFailuresTellNothingAndTheTenthDoes() {
        fail(9);
        sieges.close();
        assertThat(mails()).isZero();
        sieges = new Sieges(failures, repository, jdbc, attempts, clock, events);
        fail(1);
        sieges.close();
        assertThat(mails()).isEqualTo(1);
    }

    @Test
    void oneMailForAsLongAsItGoesOn() {
        for (int hour = 0; hour < 72; hour++) {
            fail(10);
            sieges.tell(adviser.email());
            clock.pass(Duration.ofHours(1));
        }
        assertThat(mails()).isEqualTo(1);
    }

    @Test
    void anotherOneAfterADayOfQuiet() {
        sieges.tell(adviser.email());
        clock.pass(Duration.ofHours(25));
        sieges.tell(adviser.email());
        assertThat(mails()).isEqualTo(2);
    }

    @Test
    void manyNodesAtOnceTellOnce() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<Void> tell = () -> {
                sieges.tell(adviser.email());
                return null;
            };
            threads.invokeAll(java.util.Collections.nCopies(16, tell)).forEach(told -> told.resultNow());
        }
        assertThat(mails()).isEqualTo(1);
    }

    @Test
    void nobodyAndWhoIsShutOutHearNothing() {
        People.Someone lead = people.leadOfAMember();
        People.Someone out = people.colleagueOf(lead, Role.ASSOCIATION_MEMBER);
        members.disable(lead.viewer(), out.viewer().person());
        sieges.tell(out.email());
        sieges.tell("nobody-" + adviser.email());
        assertThat(mailsTo(out.email()) + mailsTo("nobody-" + adviser.email())).isZero();
    }

    private void fail(int times) {
        IntStream.range(0, times).forEach(time -> {
            failures.begin(adviser.email(), new SignInFailures.Origin("place-" + clock.instant() + time, null));
            sieges.failed(adviser.email());
        });
    }

    private int mails() {
        return mailsTo(adviser.email());
    }

    private int mailsTo(String email) {
        return jdbc.sql("select count(*) from outgoing_mail where recipient = ? and subject like '%essais%'")
                .param(email)
                .query(Integer.class)
                .single();
    }
}
