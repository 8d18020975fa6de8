package fr.lignealigne.timeline;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lignealigne.shared.Invalid;
import fr.lignealigne.timeline.CommunicationComesLast.Dated;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommunicationComesLastTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);

    @Test
    void nothingEndsAfterTheCommunicationBegins() {
        assertThatThrownBy(() -> CommunicationComesLast.check(List.of(
                        new Dated(MilestoneKind.LAUNCH, new Dates(DAY, DAY.plusDays(1))),
                        new Dated(MilestoneKind.COMMUNICATION, Dates.on(DAY)))))
                .isInstanceOf(CommunicationComesLast.class);
    }

    @Test
    void itMayBeginOnTheLastDayOfTheRest() {
        assertThatCode(() -> CommunicationComesLast.check(List.of(
                        new Dated(MilestoneKind.COMMUNICATION, new Dates(DAY, DAY.plusDays(30))),
                        new Dated(MilestoneKind.LAUNCH, Dates.on(DAY)))))
                .doesNotThrowAnyException();
    }

    @Test
    void twoCommunicationsDoNotHinderEachOther() {
        assertThatCode(() -> CommunicationComesLast.check(List.of(
                        new Dated(MilestoneKind.COMMUNICATION, new Dates(DAY, DAY.plusDays(30))),
                        new Dated(MilestoneKind.COMMUNICATION, new Dates(DAY.plusDays(3), DAY.plusDays(4))))))
                .doesNotThrowAnyException();
    }

    @Test
    void datesNeverRunBackwards() {
        assertThatThrownBy(() -> new Dates(DAY, DAY.minusDays(1))).isInstanceOf(Invalid.class);
    }
}
