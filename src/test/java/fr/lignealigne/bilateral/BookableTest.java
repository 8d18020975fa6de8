package fr.lignealigne.bilateral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lignealigne.shared.Invalid;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BookableTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "15, 0", "0, 15", "15, 15", "10, 30", "30, 10"})
    void twoNeighboursShareTheLongerBuffer(int before, int after) {
        Bookable official = official(before, after);
        Slot first = BilateralFixtures.at(10, 0);
        int gap = Math.max(before, after);
        Slot next = later(first, gap);
        assertThat(official.around(first).overlaps(official.around(next))).isFalse();
        assertThat(official.gap()).isEqualTo(Duration.ofMinutes(gap));
        if (gap > 0) {
            assertThat(official.around(first).overlaps(official.around(later(first, gap - 1))))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"15, 0", "0, 15", "15, 15", "10, 30", "30, 10"})
    void whatIsBlockedIsWhereAMeetingWouldOverlap(int before, int after) {
        Bookable official = official(before, after);
        Slot taken = BilateralFixtures.at(12, 0);
        for (int minutes = -180; minutes <= 180; minutes += 5) {
            Slot wish = new Slot(
                    taken.startsAt().plus(Duration.ofMinutes(minutes)),
                    taken.endsAt().plus(Duration.ofMinutes(minutes)));
            assertThat(official.blockedBy(official.around(taken)).overlaps(wish))
                    .isEqualTo(official.around(taken).overlaps(official.around(wish)));
        }
    }

    @Test
    void refusesNumbersThatMakeNoSense() {
        assertThatThrownBy(() -> new MeansSettings(-1, 0, 0)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new MeansSettings(21, 0, 0)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new MeansSettings(0, 241, 0)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new MeansSettings(0, 0, -5)).isInstanceOf(Invalid.class);
    }

    private static Slot later(Slot first, int minutes) {
        return new Slot(
                first.endsAt().plus(Duration.ofMinutes(minutes)),
                first.endsAt().plus(Duration.ofMinutes(minutes + 45)));
    }

    private static Bookable official(int before, int after) {
        return new Bookable(
                new ResourceId(UUID.randomUUID()), ResourceKind.OFFICIAL, new MeansSettings(0, before, after), false);
    }
}
