package fr.lignealigne.live;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.account.Viewer;
import java.util.List;
import org.junit.jupiter.api.Test;

class WaitingChangesTest {

    private record Nth(int number) implements Change {

        @Override
        public boolean mayBeKnownTo(Viewer viewer) {
            return true;
        }
    }

    private final WaitingChanges waiting = new WaitingChanges();

    @Test
    void aRoundIsPlannedForTheFirstAndAgainAfterOneThatFoundNothing() {
        assertThat(waiting.add(new Nth(1))).isTrue();
        assertThat(waiting.add(new Nth(2))).isFalse();
        assertThat(waiting.take()).containsExactly(new Nth(1), new Nth(2));
        assertThat(waiting.add(new Nth(3))).as("the next round is planned").isFalse();
        assertThat(waiting.take()).containsExactly(new Nth(3));
        assertThat(waiting.take()).isEmpty();
        assertThat(waiting.add(new Nth(4))).isTrue();
    }

    @Test
    void whatNobodyWasToldComesFirstInTheNextRoundAndIsLetGoAfterMany() {
        waiting.add(new Nth(1));
        for (int tries = 1; tries < WaitingChanges.MOST_TRIES; tries++) {
            waiting.putBack(waiting.take());
        }
        waiting.add(new Nth(2));
        List<Change> both = waiting.take();
        assertThat(both).containsExactly(new Nth(1), new Nth(2));
        waiting.putBack(both);
        assertThat(waiting.take()).isEmpty();
    }

    @Test
    void aRoundThatWasToldBeginsTheCountAnew() {
        waiting.add(new Nth(1));
        for (int tries = 1; tries < WaitingChanges.MOST_TRIES; tries++) {
            waiting.putBack(waiting.take());
        }
        waiting.take();
        waiting.told();
        waiting.putBack(List.of(new Nth(2)));
        assertThat(waiting.take()).containsExactly(new Nth(2));
    }
}
