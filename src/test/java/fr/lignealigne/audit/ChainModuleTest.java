package fr.lignealigne.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.lignealigne.support.PortalTest;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class ChainModuleTest {

    private static final String FORGED = "'" + "f".repeat(64) + "'";

    @Autowired
    Chain chain;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource database;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    MeterRegistry metrics;

    @BeforeEach
    void threeEntriesAreThere() throws SQLException {
        byHand("truncate audit_link", "truncate audit_check", "truncate audit_entry");
        for (String object : List.of("one", "two", "three")) {
            journal.add("SignedIn", null, object);
        }
    }

    @Test
    void linksWhatIsThereOnceAndHolds() {
        assertThat(chain.state().checkedAt()).isNull();
        assertThat(chain.state().waiting()).isEqualTo(3);
        assertThat(chain.extend(2)).isEqualTo(2);
        assertThat(chain.extend(2)).isEqualTo(1);
        assertThat(chain.extend(2)).isZero();
        ChainState state = chain.check();
        assertThat(state.holds()).isTrue();
        assertThat(state.position()).isEqualTo(3);
        assertThat(state.hash()).matches("[0-9a-f]{64}");
        assertThat(state.waiting()).isZero();
        assertThat(gauge("portal.journal.broken")).isZero();
    }

    @Test
    void anEntryThatCommitsBehindOthersIsLinkedBehindThem() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            journal.add("SignedIn", null, "slow");
            journal.addApart("SignedIn", null, "quick");
            assertThat(inAnotherThread(() -> chain.extend(100))).isEqualTo(4);
        });
        assertThat(chain.extend(100)).isEqualTo(1);
        assertThat(objectsInOrder()).containsExactly("one", "two", "three", "quick", "slow");
        assertThat(chain.check().holds()).isTrue();
    }

    @Test
    void severalServersMakeOneChain() throws Exception {
        List<Future<?>> all = new ArrayList<>();
        try (ExecutorService servers = Executors.newFixedThreadPool(6)) {
            for (int i = 0; i < 3; i++) {
                all.add(servers.submit(() -> LongStream.range(0, 40)
                        .forEach(number -> journal.add("SignedIn", null, Long.toString(number)))));
                all.add(servers.submit(() -> LongStream.range(0, 15).forEach(number -> chain.extend(7))));
            }
        }
        for (Future<?> one : all) {
            one.get();
        }
        int linked;
        do {
            linked = chain.extend(50);
        } while (linked > 0);
        ChainState state = chain.check();
        assertThat(state.holds()).isTrue();
        assertThat(state.position()).isEqualTo(123);
    }

    @Test
    void saysThatAnEntryWasChanged() throws SQLException {
        chain.extend(2);
        byHand("insert into audit_link select 3, id, " + FORGED + " from audit_entry where object = 'three'");
        assertBroken(chain.check(), ChainFlaw.CHANGED, 3);
        assertThat(gauge("portal.journal.broken")).isOne();
        assertThat(chain.state().holds()).isFalse();
    }

    @Test
    void saysThatAnEntryIsGone() throws SQLException {
        chain.extend(3);
        byHand("insert into audit_link values (4, 999999, " + FORGED + ")");
        assertBroken(chain.check(), ChainFlaw.MISSING, 4);
    }

    @Test
    void saysThatALinkIsGone() throws SQLException {
        chain.extend(2);
        byHand("insert into audit_link select 4, id, " + FORGED + " from audit_entry where object = 'three'");
        assertBroken(chain.check(), ChainFlaw.GAP, 3);
    }

    @Test
    void saysThatItWasCutAndDoesNotForgetIt() throws SQLException {
        chain.extend(3);
        String hash = chain.check().hash();
        byHand("truncate audit_link");
        chain.extend(2);
        assertBroken(chain.check(), ChainFlaw.CUT, 3);
        assertBroken(chain.check(), ChainFlaw.CUT, 3);
        assertThat(chain.state().position()).isEqualTo(3);
        assertThat(chain.state().hash()).isEqualTo(hash);
        chain.extend(2);
        assertThat(chain.check().holds())
                .as("the same entries in the same order")
                .isTrue();
    }

    @Test
    void saysThatItWasComputedAnew() throws SQLException {
        chain.extend(3);
        chain.check();
        byHand("truncate audit_link", "truncate audit_entry");
        for (String object : List.of("one", "two", "forged")) {
            journal.add("SignedIn", null, object);
        }
        chain.extend(3);
        assertBroken(chain.check(), ChainFlaw.REWRITTEN, 3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_link set hash = 'nothing'",
                "delete from audit_link",
                "replace into audit_link select * from audit_link",
                "replace into audit_entry select * from audit_entry",
                "insert into audit_entry select * from audit_entry on duplicate key update object = ''"
            })
    void refusesToChangeOrForget(String statement) {
        chain.extend(3);
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> jdbc.sql(statement).update())
                .havingRootCause()
                .withMessageContaining("only added to");
        assertThat(chain.check().position()).isEqualTo(3);
    }

    @Test
    void refusesToTruncateWhatIsLinked() {
        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("truncate audit_entry");
            }
        });
        assertThat(chain.extend(3)).isEqualTo(3);
    }

    private static void assertBroken(ChainState state, ChainFlaw flaw, long at) {
        assertThat(state.flaw()).isEqualTo(flaw);
        assertThat(state.flawedAt()).isEqualTo(at);
    }

    private double gauge(String name) {
        return metrics.get(name).gauge().value();
    }

    private List<String> objectsInOrder() {
        return jdbc.sql("select a.object from audit_link l join audit_entry a on a.id = l.entry order by l.position")
                .query((row, index) -> row.getString(1))
                .list();
    }

    private static int inAnotherThread(Callable<Integer> act) {
        try (ExecutorService another = Executors.newSingleThreadExecutor()) {
            return another.submit(act).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What somebody does who is master of the database, without its foreign keys. */
    private void byHand(String... statements) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set foreign_key_checks = 0");
            try {
                for (String one : statements) {
                    statement.execute(one);
                }
                connection.commit();
            } finally {
                statement.execute("set foreign_key_checks = 1");
            }
        }
    }
}
