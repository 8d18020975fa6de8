package fr.lignealigne.timeline.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import fr.lignealigne.account.FrenchZone;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.Arranging;
import fr.lignealigne.bilateral.BilateralFixtures;
import fr.lignealigne.bilateral.Officials;
import fr.lignealigne.bilateral.Rooms;
import fr.lignealigne.plan.PlanId;
import fr.lignealigne.support.ViewTest;
import fr.lignealigne.timeline.DateConflict;
import fr.lignealigne.timeline.Dates;
import fr.lignealigne.timeline.MilestoneDraft;
import fr.lignealigne.timeline.MilestoneId;
import fr.lignealigne.timeline.MilestoneKind;
import fr.lignealigne.timeline.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class CalendarViewTest extends ViewTest {

    @Autowired
    Timeline timeline;

    @Autowired
    Arranging arranging;

    @Autowired
    Officials officials;

    @Autowired
    Rooms rooms;

    @Autowired
    People people;

    String title;

    @BeforeEach
    void postponeOne() {
        Viewer mission = people.ofTheState(Role.MIPROF).viewer();
        title = "Lancement " + UUID.randomUUID();
        MilestoneId id = timeline.add(
                mission,
                new MilestoneDraft(
                        new PlanId(UUID.randomUUID()),
                        MilestoneKind.LAUNCH,
                        title,
                        "",
                        Dates.on(LocalDate.of(2032, 2, 3))));
        timeline.postpone(mission, id, Dates.on(LocalDate.of(2032, 3, 4)), "Motif d’essai");
    }

    @ParameterizedTest
    @EnumSource(names = {"ASSOCIATION_MEMBER", "ASSOCIATION_LEAD", "COLLECTIVE_COORDINATOR", "MINISTRY", "OBSERVER"})
    void readersSeeTheStepsAndTheirOldDatesWithoutAnyButton(Role role) {
        open(role);
        assertThat(_find(H2.class)).extracting(H2::getText).contains(title);
        assertThat(_get(CalendarView.class).getElement().getTextRecursively()).contains("Motif d’essai");
        assertThat(_find(Button.class)).isEmpty();
    }

    @Test
    void theMissionAddsAStep() {
        open(Role.MIPROF);
        _click(_get(Button.class, spec -> spec.withId("add")));
        String added = "Réunion " + UUID.randomUUID();
        @SuppressWarnings("unchecked")
        Select<MilestoneKind> kind = _get(Select.class);
        _setValue(kind, MilestoneKind.PLENARY);
        _setValue(_get(TextField.class), added);
        _setValue(_find(DatePicker.class).getFirst(), LocalDate.of(2030, 5, 6));
        _click(_get(Button.class, spec -> spec.withId("save")));
        assertThat(_find(H2.class)).extracting(H2::getText).contains(added);
    }

    @Test
    void otherDatesSayWhatTheyBreakBeforeTheyAreSet() {
        BilateralFixtures table = BilateralFixtures.make(people, officials, rooms);
        Viewer cabinet = table.cabinet().viewer();
        arranging.arrange(cabinet, table.draft(BilateralFixtures.at(10, 0)));
        LocalDate day = BilateralFixtures.WEDNESDAY;
        MilestoneId arbitration = timeline.add(
                cabinet,
                new MilestoneDraft(
                        null, MilestoneKind.ARBITRATION, "Arbitrage d’essai", "", Dates.on(day.plusDays(9))));
        open(Role.CABINET);
        _click(_find(Button.class).stream()
                .filter(button -> button.getAriaLabel()
                        .filter(label -> label.startsWith("Reporter") && label.contains("Arbitrage d’essai"))
                        .isPresent())
                .findFirst()
                .orElseThrow());
        assertThat(_find(ConflictList.class))
                .noneMatch(list -> list.getElement().getTextRecursively().contains("ne tiendrai"));
        _setValue(_find(DatePicker.class).getFirst(), day);
        assertThat(_find(ConflictList.class))
                .anyMatch(list -> list.getElement().getTextRecursively().contains("ne tiendrai")
                        && list.getElement().getTextRecursively().contains("Avancez-le, ou reportez l’arbitrage"));
        assertThat(timeline.list(cabinet))
                .filteredOn(milestone -> milestone.id().equals(arbitration))
                .allMatch(milestone -> milestone.dates().equals(Dates.on(day.plusDays(9))));
    }

    @Test
    void theHourOfTheReaderStandsBesideThatOfParis() {
        open(Role.MIPROF);
        ConflictList list = new ConflictList(FrenchZone.REUNION);
        list.show(List.of(new DateConflict(
                "conflict.meeting.outside", "Ici", BilateralFixtures.at(10, 0).startsAt(), "echanges", null)));
        assertThat(list.getElement().getTextRecursively().replace('\u00a0', ' '))
                .contains("mercredi 3 décembre à 10 h (13 h à La Réunion)");
    }

    @Test
    void refusesThePageToTheAdministrator() {
        assertThatThrownBy(() -> open(Role.ADMINISTRATOR)).isInstanceOf(MockAccessDeniedException.class);
    }

    private void open(Role role) {
        signInAs(people.playing(role).email());
        UI.getCurrent().navigate("calendrier");
    }
}
