package fr.lignealigne.bilateral.scenario.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static fr.lignealigne.shared.ui.Texts.t;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.support.ViewTest;
import fr.lignealigne.timeline.Dates;
import fr.lignealigne.timeline.MilestoneDetails;
import fr.lignealigne.timeline.MilestoneDraft;
import fr.lignealigne.timeline.MilestoneId;
import fr.lignealigne.timeline.MilestoneKind;
import fr.lignealigne.timeline.Timeline;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the form of a new proposal begins with: days on which the timeline would list none of its exchanges. */
class NewScenarioDialogViewTest extends ViewTest {

    @Autowired
    Timeline timeline;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    private final LocalDate today = LocalDate.now(Clocks.PARIS);
    private final LocalDate monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    private People.Someone miprof;

    @BeforeEach
    void noMilestoneYet() {
        jdbc.sql("delete from milestone_earlier_dates").update();
        jdbc.sql("delete from milestone").update();
        miprof = people.ofTheState(Role.MIPROF);
        signInAs(miprof.email());
    }

    private MilestoneId step(MilestoneKind kind, LocalDate first, LocalDate last) {
        return timeline.add(miprof.viewer(), new MilestoneDraft(null, kind, kind.name(), "", new Dates(first, last)));
    }

    private void beginsWith(LocalDate first, LocalDate last, @Nullable MilestoneId before) {
        UI.getCurrent().navigate("echanges/propositions");
        _click(_get(Button.class, spec -> spec.withId("new-scenario")));
        assertThat(day("scenario.first")).isEqualTo(first);
        assertThat(day("scenario.last")).isEqualTo(last);
        MilestoneDetails chosen = (MilestoneDetails)
                _get(Select.class, spec -> spec.withLabel(t("scenario.before"))).getValue();
        assertThat(chosen == null ? null : chosen.id()).isEqualTo(before);
    }

    private static LocalDate day(String label) {
        return _get(DatePicker.class, spec -> spec.withLabel(t(label))).getValue();
    }

    @Test
    void withoutAnyMilestoneItIsThreeWeeksFromNextMonday() {
        beginsWith(monday, monday.plusDays(18), null);
    }

    @Test
    void theNextArbitrationIsChosenAndTheDaysEndBeforeIt() {
        step(MilestoneKind.ARBITRATION, today.minusDays(20), today.minusDays(10));
        step(MilestoneKind.ARBITRATION, monday.plusDays(60), monday.plusDays(60));
        MilestoneId next = step(MilestoneKind.ARBITRATION, monday.plusDays(9), monday.plusDays(30));
        beginsWith(monday, monday.plusDays(8), next);
    }

    @Test
    void theDaysAreThoseOfTheExchangesThatComeNext() {
        step(MilestoneKind.BILATERAL_EXCHANGES, today.minusDays(30), today);
        step(MilestoneKind.BILATERAL_EXCHANGES, monday.plusDays(14), monday.plusDays(20));
        beginsWith(monday.plusDays(14), monday.plusDays(20), null);
    }

    @Test
    void ofALongTimeForExchangesItTakesThreeWeeks() {
        step(MilestoneKind.BILATERAL_EXCHANGES, monday.plusDays(7), monday.plusDays(90));
        beginsWith(monday.plusDays(7), monday.plusDays(25), null);
    }

    @Test
    void exchangesThatAreOverBeforeMondayAreHeldFromTomorrow() {
        step(MilestoneKind.BILATERAL_EXCHANGES, today.minusDays(5), today.plusDays(1));
        beginsWith(today.plusDays(1), today.plusDays(1), null);
    }

    @Test
    void theDaysNeverGoBackwardsWhateverTheTimelineSays() {
        MilestoneId early = step(MilestoneKind.ARBITRATION, monday.plusDays(3), monday.plusDays(3));
        step(MilestoneKind.BILATERAL_EXCHANGES, monday.plusDays(14), monday.plusDays(20));
        beginsWith(monday.plusDays(14), monday.plusDays(14), early);
    }
}
