package fr.lignealigne.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.notice.NoticesChanged;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.WritersChanged;
import fr.lignealigne.shared.Attempts;
import fr.lignealigne.support.PortalTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two nodes on one database, as far as what they tell each other goes. */
@PortalTest
class SignalsModuleTest {

    private static final long FOUR_SECONDS = TimeUnit.SECONDS.toNanos(4);

    @Autowired
    SignalTable table;

    @Autowired
    DataSource database;

    @Autowired
    Attempts attempts;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient jdbc;

    private final List<Node> nodes = new ArrayList<>();

    /** One of several, with what it heard. */
    private final class Node {

        private final ThisNode self = new ThisNode(true);
        private final EarLine line = new EarLine(database);
        private final Doorbell none = new Doorbell("");
        private final Signals signals = new Signals(self, table, line, none, attempts);
        private final List<Object> heard = Collections.synchronizedList(new ArrayList<>());
        private final AtomicLong passed = new AtomicLong();
        private volatile Consumer<Object> follower = heard::add;
        private final Ear ear = new Ear(
                self,
                signals,
                table,
                line,
                none,
                attempts,
                event -> follower.accept(event),
                () -> System.nanoTime() + passed.get());

        private Node(boolean listens) {
            nodes.add(this);
            if (listens) {
                ear.start();
            } else {
                ear.begin();
            }
        }

        private Signal tell() {
            Signal signal = signal();
            transaction.executeWithoutResult(status -> signals.on(signal));
            return signal;
        }

        private void hasHeard(Signal... expected) {
            List<Object> wanted = new ArrayList<>();
            for (Signal signal : expected) {
                wanted.add(new SignalHeard(signal));
            }
            await().untilAsserted(() -> assertThat(heard).isEqualTo(wanted));
        }

        private void end() {
            if (ear.isRunning()) {
                ear.stop();
            } else {
                ear.end();
            }
        }
    }

    private Node listening() {
        return new Node(true);
    }

    /** Hears when it is told to. */
    private Node byHand() {
        return new Node(false);
    }

    private static Signal signal() {
        return new NoticesChanged(Set.of(new PersonId(UUID.randomUUID())));
    }

    @AfterEach
    void end() {
        nodes.forEach(Node::end);
        assertThat(jdbc.sql("select count(*) from portal_node")
                        .query(Long.class)
                        .single())
                .as("who ended counts as a node no more")
                .isZero();
    }

    @Test
    void theOthersHearWhatWasCommittedOnceInItsOrderAndOneselfDoesNot() {
        Node one = listening();
        one.tell();
        Node other = listening();
        Node third = listening();
        transaction.executeWithoutResult(status -> {
            one.signals.on(signal());
            status.setRollbackOnly();
        });
        Signal[] told = IntStream.range(0, 20).mapToObj(number -> one.tell()).toArray(Signal[]::new);
        other.hasHeard(told);
        third.hasHeard(told);
        Signal back = other.tell();
        one.hasHeard(back);
        assertThat(other.heard)
                .as("what was told before it began, and what it told itself")
                .hasSize(told.length);
        assertThat(one.ear.isDeaf()).isFalse();
    }

    @Test
    void whatCommitsBehindOthersThatBeganLaterIsHeardToo() {
        Node one = listening();
        Node other = listening();
        Signal late = signal();
        List<Signal> early = new ArrayList<>();
        var apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
        transaction.executeWithoutResult(status -> {
            one.signals.on(late);
            apart.executeWithoutResult(within -> {
                Signal signal = signal();
                early.add(signal);
                one.signals.on(signal);
            });
            other.hasHeard(early.getFirst());
        });
        other.hasHeard(early.getFirst(), late);
    }

    @Test
    void oneActTellsEachThingOnceAndOthersThatFollowItsCommitAreHeardToo() {
        Node one = byHand();
        Node other = byHand();
        Signal twice = signal();
        Signal after = signal();
        transaction.executeWithoutResult(status -> {
            one.signals.on(twice);
            one.signals.on(twice);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int how) {
                    one.signals.on(after);
                }
            });
        });
        one.signals.on(new WritersChanged(new PlanVersionId(UUID.randomUUID()), new OrganisationId(UUID.randomUUID())));
        other.ear.hear();
        other.hasHeard(twice, after);
    }

    @Test
    void oneNodeAloneTellsNobodyAndLeavesNothingOfWhatSeveralLeft() {
        Node killed = byHand();
        killed.tell();
        var self = new ThisNode(false);
        var alone = new Signals(self, table, killed.line, killed.none, attempts);
        var ear = new Ear(self, alone, table, killed.line, killed.none, attempts, killed.heard::add);
        ear.start();
        transaction.executeWithoutResult(status -> alone.on(signal()));
        assertThat(ear.isRunning()).isFalse();
        assertThat(ear.isDeaf()).isFalse();
        assertThat(count()).isZero();
        assertThat(killed.line.beat(killed.self.id())).isFalse();
    }

    @Test
    void whatAnotherReleaseTellsIsNotTakenForWhatItIsNot() {
        Node one = byHand();
        attempts.at(() -> {
            table.add(UUID.randomUUID(), "OfTheNextRelease", "{}");
            table.add(UUID.randomUUID(), "NoticesChanged", "{\"people\":\"several\"}");
            table.add(UUID.randomUUID(), "NoticesChanged", "{\"people\":[],\"only\":true}");
            return 0;
        });
        Node other = byHand();
        Signal understood = other.tell();
        one.ear.hear();
        Object garbled = new SignalGarbled(NoticesChanged.class);
        assertThat(one.heard).containsExactly(garbled, garbled, new SignalHeard(understood));
    }

    @Test
    void whatWasNotFollowedComesAgainAndUntilThenTheNodeIsDeaf() {
        Node one = byHand();
        Node other = byHand();
        Signal hard = one.tell();
        Signal easy = one.tell();
        List<Object> followed = new ArrayList<>();
        other.follower = event -> {
            if (event.equals(new SignalHeard(hard))) {
                throw new IllegalStateException("No connection");
            }
            followed.add(event);
        };
        other.passed.addAndGet(FOUR_SECONDS);
        other.ear.hear();
        other.ear.hear();
        assertThat(followed).as("the others go on").containsExactly(new SignalHeard(easy));
        assertThat(other.ear.isDeaf()).isTrue();
        other.follower = followed::add;
        other.ear.hear();
        other.ear.hear();
        assertThat(followed).containsExactly(new SignalHeard(easy), new SignalHeard(hard));
        assertThat(other.ear.isDeaf()).isFalse();
    }

    @Test
    void whatANodeKnowsIsAsOldAsItsReading() {
        Node one = byHand();
        Node other = byHand();
        one.tell();
        other.follower = event -> other.passed.addAndGet(FOUR_SECONDS);
        other.ear.hear();
        assertThat(other.ear.isDeaf()).as("it stood still since").isTrue();
        other.ear.hear();
        assertThat(other.ear.isDeaf()).isFalse();
    }

    @Test
    void anErrorEndsNoEar() {
        Node one = byHand();
        Node other = listening();
        AtomicInteger times = new AtomicInteger();
        other.follower = event -> {
            if (times.incrementAndGet() == 1) {
                throw new LinkageError("Half a class");
            }
            other.heard.add(event);
        };
        other.hasHeard(one.tell());
        assertThat(times).hasValue(2);
    }

    @Test
    void aRushThatTakesAllConnectionsMakesNoNodeDeaf() throws SQLException {
        Node one = byHand();
        Node other = byHand();
        Signal told = one.tell();
        List<Connection> taken = new ArrayList<>();
        try {
            int all = database.unwrap(HikariDataSource.class).getMaximumPoolSize();
            while (taken.size() < all) {
                taken.add(database.getConnection());
            }
            other.ear.beat();
            other.ear.hear();
            other.hasHeard(told);
        } finally {
            for (Connection connection : taken) {
                connection.close();
            }
        }
    }

    @Test
    void whoGivesNoSignIsBuriedWithItsSessionsAndWhoComesBackKnowsItBeforeItCountsAgain() {
        Node one = byHand();
        attempts.at(() -> jdbc.sql("update portal_node set seen_at = utc_timestamp(6) - interval 61 second")
                .update());
        assertThat(one.line.bury(60)).isTrue();
        assertThat(one.line.bury(60)).isFalse();
        one.follower = event -> {
            throw new IllegalStateException("Not now");
        };
        assertThat(one.ear.beat()).as("whether it may hear on").isFalse();
        assertThat(one.line.beat(one.self.id())).isFalse();
        one.follower = one.heard::add;
        assertThat(one.ear.beat()).isTrue();
        assertThat(one.heard).containsExactly(new TakenForDead());
        one.ear.beat();
        assertThat(one.heard).hasSize(1);
    }

    @Test
    void whatIsOldIsSweptAwayAndNothingElse() {
        Node one = byHand();
        one.tell();
        attempts.at(() -> jdbc.sql("update node_signal set told_at = utc_timestamp(6) - interval 11 minute")
                .update());
        one.tell();
        one.line.sweep(600);
        assertThat(count()).isEqualTo(1);
    }

    private long count() {
        return jdbc.sql("select count(*) from node_signal").query(Long.class).single();
    }
}
