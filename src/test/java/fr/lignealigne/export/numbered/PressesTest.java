package fr.lignealigne.export.numbered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PressesTest {

    private final Presses presses = new Presses(2, Duration.ofMillis(20));

    @Test
    void whoComesWhenAllAreTakenIsRefusedUntilOneIsFree() {
        Presses.Turn first = presses.take(1);
        presses.take(1);
        assertThatThrownBy(() -> presses.take(1)).isInstanceOf(PapersBusy.class);
        first.close();
        assertThat(presses.take(1)).isNotNull();
        assertThatThrownBy(() -> presses.take(1)).isInstanceOf(PapersBusy.class);
    }

    @Test
    void aLargeOneStandsAlone() {
        Presses.Turn small = presses.take(1);
        assertThatThrownBy(() -> presses.take(2)).isInstanceOf(PapersBusy.class);
        small.close();
        Presses.Turn large = presses.take(2);
        assertThatThrownBy(() -> presses.take(1)).isInstanceOf(PapersBusy.class);
        large.close();
        assertThat(presses.take(1)).isNotNull();
    }
}
