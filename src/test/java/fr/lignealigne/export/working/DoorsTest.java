package fr.lignealigne.export.working;

import static fr.lignealigne.support.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lignealigne.account.PersonId;
import fr.lignealigne.support.SetClock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Files leave a few at a time, one to each person, and not for ever. */
class DoorsTest {

    private final Doors doors = new Doors(Duration.ofMillis(50));

    @Test
    void onePersonHoldsOneDoorAndOthersStillPass() {
        PersonId one = person();
        Doors.Open open = doors.open(one);
        assertRefused("paper.busy", () -> doors.open(one));
        doors.open(person()).close();
        open.close();
        doors.open(one).close();
    }

    @Test
    void whoComesWhenAllAreOpenIsRefusedAfterAWhile() {
        doors.open(person());
        doors.open(person());
        Doors.Open last = doors.open(person());
        assertRefused("paper.busy", () -> doors.open(person()));
        last.close();
        doors.open(person());
    }

    @Test
    void whatIsTakenTooSlowlyIsBrokenOff() throws IOException {
        SetClock clock = new SetClock(Instant.EPOCH);
        ByteArrayOutputStream taken = new ByteArrayOutputStream();
        TimedOutput out = new TimedOutput(taken, clock, Duration.ofMinutes(5));
        out.write(new byte[] {1, 2});
        clock.pass(Duration.ofMinutes(5));
        out.write(3);
        clock.pass(Duration.ofMillis(1));
        assertThatThrownBy(() -> out.write(4)).isInstanceOf(IOException.class);
        assertThat(taken.toByteArray()).containsExactly(1, 2, 3);
    }

    private static PersonId person() {
        return new PersonId(UUID.randomUUID());
    }
}
