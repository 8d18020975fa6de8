package fr.lignealigne.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each node once and the database once; {@code ./portail bench kills} does it fifty times. */
class KillsModuleTest {

    @Test
    void whatWasToldDoneOutlivesEveryKill(@TempDir Path home) throws Exception {
        Kills.Outcome outcome = Kills.run(home, 3, 20_261_127);
        assertThat(outcome.lost()).as("%s", outcome).isZero();
        assertThat(outcome.doubled()).as("%s", outcome).isZero();
        assertThat(outcome.overlapping()).as("%s", outcome).isZero();
        assertThat(outcome.deposits()).isPositive();
        assertThat(outcome.meetings()).isPositive();
    }
}
