package fr.lignealigne.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.lignealigne.account.PersonId;
import fr.lignealigne.notice.NoticesChanged;
import fr.lignealigne.shared.Attempts;
import fr.lignealigne.support.PortalTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two nodes on one database, as far as what they tell each other goes. */
@PortalTest
class SignalsModuleTest {

    @Autowired
    SignalTable table;

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
        private final Doorbell none = new Doorbell("");
        private final Signals signals = new Signals(self, table, none, attempts);
        private final List<Object> heard = Collections.synchronizedList(new ArrayList<>());
        private final Ear ear = new Ear(self, signals, table, none, attempts, heard::add);

        private Node() {
            ear.start();
            nodes.add(this);
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
    }

    private static Signal signal() {
        return new NoticesChanged(Set.of(new PersonId(UUID.randomUUID())));
    }

    @AfterEach
    void end() {
        nodes.forEach(node -> node.ear.stop());
        assertThat(jdbc.sql("select count(*) from portal_node")
                        .query(Long.class)
                        .single())
                .as("who ended counts as a node no more")
                .isZero();
    }

    @Test
    void theOthersHearWhatWasCommittedOnceInItsOrderAndOneselfDoesNot() {
        Node one = new Node();
        one.tell();
        Node other = new Node();
        Node third = new Node();
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
        Node one = new Node();
        Node other = new Node();
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
    void oneNodeAloneTellsNobody() {
        var alone = new Signals(new ThisNode(false), table, new Doorbell(""), attempts);
        long before = count();
        transaction.executeWithoutResult(status -> alone.on(signal()));
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void whatAnotherReleaseTellsIsPassedOver() {
        Node one = new Node();
        attempts.at(() -> {
            table.add(UUID.randomUUID(), "OfTheNextRelease", "{}");
            table.add(UUID.randomUUID(), "NoticesChanged", "{\"people\":\"several\"}");
            return 0;
        });
        Node other = new Node();
        one.hasHeard(other.tell());
    }

    @Test
    void whoGivesNoSignIsBuriedWithItsSessionsAndWhoComesBackKnowsIt() {
        Node one = new Node();
        attempts.at(() -> jdbc.sql("update portal_node set seen_at = utc_timestamp(6) - interval 61 second")
                .update());
        assertThat(attempts.at(() -> table.bury(60))).isTrue();
        assertThat(attempts.at(() -> table.bury(60))).isFalse();
        one.ear.beat();
        assertThat(one.heard).containsExactly(new TakenForDead());
        one.ear.beat();
        assertThat(one.heard).hasSize(1);
    }

    @Test
    void whatIsOldIsSweptAwayAndNothingElse() {
        Node one = new Node();
        one.tell();
        attempts.at(() -> jdbc.sql("update node_signal set told_at = utc_timestamp(6) - interval 11 minute")
                .update());
        one.tell();
        attempts.at(() -> {
            table.sweep(600);
            return 0;
        });
        assertThat(count()).isEqualTo(1);
    }

    private long count() {
        return jdbc.sql("select count(*) from node_signal").query(Long.class).single();
    }
}
