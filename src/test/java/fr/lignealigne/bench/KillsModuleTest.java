package fr.lignealigne.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A node once and the database once; {@code ./portail bench kills} kills fifty times, {@code failover} a primary for good. */
class KillsModuleTest {

    @Test
    void whatWasToldDoneOutlivesEveryKill(@TempDir Path home) throws Exception {
        Kills.Outcome outcome = Kills.run(home, 2, 20_261_127);
        assertThat(outcome.lost()).as("%s", outcome).isZero();
        assertThat(outcome.doubled()).as("%s", outcome).isZero();
        assertThat(outcome.overlapping()).as("%s", outcome).isZero();
        assertThat(outcome.deposits()).isPositive();
        assertThat(outcome.meetings()).isPositive();
    }
}
