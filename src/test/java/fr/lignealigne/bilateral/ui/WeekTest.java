package fr.lignealigne.bilateral.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import fr.lignealigne.bilateral.MeetingId;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WeekTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void isWrittenAsTheStandardDoes() {
        assertThat(Week.of(LocalDate.of(2026, 12, 2))).hasToString("2026-W49");
        assertThat(Week.of(LocalDate.of(2027, 1, 1))).hasToString("2026-W53");
        assertThat(Week.parse("2026-W53", TODAY).monday()).isEqualTo("2026-12-28");
    }

    @Test
    void anAddressThatMakesNoSenseMeansThisWeek() {
        assertThat(Week.parse("2026-W99", TODAY)).isEqualTo(Week.of(TODAY));
        assertThat(Week.parse("demain", TODAY)).isEqualTo(Week.of(TODAY));
        assertThat(ExchangesState.parse(QueryParameters.fromString("vue=autre&echange=x&avec=y"), TODAY))
                .isEqualTo(new ExchangesState(Week.of(TODAY), ExchangesState.Look.AUTO, null, null, false));
    }

    @Test
    void whatIsShownReadsBackFromItsAddress() {
        ExchangesState shown = new ExchangesState(
                Week.of(TODAY), ExchangesState.Look.LIST, null, new MeetingId(UUID.randomUUID()), false);
        assertThat(ExchangesState.parse(shown.address(), TODAY)).isEqualTo(shown);
        assertThat(ExchangesState.parse(shown.arrange().address(), TODAY)).isEqualTo(shown.arrange());
    }
}
