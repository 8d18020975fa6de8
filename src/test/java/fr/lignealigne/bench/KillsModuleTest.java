package fr.lignealigne.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each node once and the database once, and the database for good; {@code ./portail bench kills} kills fifty times. */
class KillsModuleTest {

    @Test
    void whatWasToldDoneOutlivesEveryKill(@TempDir Path home) throws Exception {
        holds(Kills.run(home, 3, 20_261_127));
    }

    @Test
    void whatWasToldDoneIsOnTheReplicaWhenThePrimaryDies(@TempDir Path home) throws Exception {
        holds(Kills.failover(home));
    }

    private static void holds(Kills.Outcome outcome) {
        assertThat(outcome.lost()).as("%s", outcome).isZero();
        assertThat(outcome.doubled()).as("%s", outcome).isZero();
        assertThat(outcome.overlapping()).as("%s", outcome).isZero();
        assertThat(outcome.deposits()).isPositive();
        assertThat(outcome.meetings()).isPositive();
    }
}
