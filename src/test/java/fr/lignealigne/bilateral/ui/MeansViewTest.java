package fr.lignealigne.bilateral.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static fr.lignealigne.bilateral.BilateralFixtures.WEDNESDAY;
import static fr.lignealigne.bilateral.BilateralFixtures.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import fr.lignealigne.account.FrenchZone;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.TimeZones;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.Arranging;
import fr.lignealigne.bilateral.Availabilities;
import fr.lignealigne.bilateral.BilateralFixtures;
import fr.lignealigne.bilateral.BilateralMeetings;
import fr.lignealigne.bilateral.CalendarEntry;
import fr.lignealigne.bilateral.Means;
import fr.lignealigne.bilateral.MeetingState;
import fr.lignealigne.bilateral.OfferDraft;
import fr.lignealigne.bilateral.Offers;
import fr.lignealigne.bilateral.OfficialDraft;
import fr.lignealigne.bilateral.OfficialId;
import fr.lignealigne.bilateral.Officials;
import fr.lignealigne.bilateral.Place;
import fr.lignealigne.bilateral.ResourceId;
import fr.lignealigne.bilateral.Rooms;
import fr.lignealigne.bilateral.SlotAnswer;
import fr.lignealigne.support.ViewTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class MeansViewTest extends ViewTest {

    private static final String WEEK = "semaine=" + Week.of(WEDNESDAY);

    @Autowired
    Arranging arranging;

    @Autowired
    Availabilities availabilities;

    @Autowired
    BilateralMeetings meetings;

    @Autowired
    Offers offers;

    @Autowired
    TimeZones timeZones;

    @Autowired
    Officials officials;

    @Autowired
    Rooms rooms;

    @Autowired
    People people;

    BilateralFixtures table;
    Viewer cabinet;
    Viewer lead;

    @BeforeEach
    void layTheTable() {
        table = BilateralFixtures.make(people, officials, rooms);
        cabinet = table.cabinet().viewer();
        lead = table.association().viewer();
    }

    @Test
    void anAbsenceThatBreaksAMeetingSaysSoAtOnce() {
        arranging.arrange(cabinet, table.draft(at(10, 0)));
        open(table.cabinet(), table.adviser().resource());
        assertThat(page()).contains("Conseiller social").contains("9 h");
        _click(button("add-absence"));
        _setValue(_find(DatePicker.class).getFirst(), WEDNESDAY);
        _setValue(_get(TextArea.class, spec -> spec.withId("note")), "Opération");
        _click(button("confirm"));
        assertThat(page())
                .contains("Un rendez-vous tombe")
                .contains(lead.organisationName())
                .contains("Opération");
        UI.getCurrent().navigate("echanges", QueryParameters.fromString(WEEK + "&vue=semaine"));
        assertThat(_get(ExchangesView.class).getElement().getTextRecursively()).contains("À revoir");
    }

    @Test
    void theCoordinatorReadsTheHoursAndChangesNone() {
        open(table.coordinator(), table.adviser().resource());
        assertThat(page()).contains("Conseiller social");
        assertThat(_find(Button.class, spec -> spec.withId("add-absence"))).isEmpty();
        assertThat(_find(Button.class, spec -> spec.withId("new-official"))).isEmpty();
    }

    @Test
    void anOfficialOfAMinistryHasTheirOwnPage() {
        Viewer ministry = table.ministry().viewer();
        officials.register(
                cabinet,
                new OfficialDraft("Cheffe du bureau zélé", ministry.organisation(), ministry.person(), Set.of()));
        open(table.ministry(), null);
        assertThat(page()).contains("Mes disponibilités").contains("zélé").doesNotContain("Conseiller social");
        assertThat(button("add-weekly")).isNotNull();
        assertThat(_find(Button.class, spec -> spec.withId("retire"))).isEmpty();
    }

    @Test
    void describingAnOfficialKeepsAnAccountThatOneDoesNotSee() {
        Viewer ministry = table.ministry().viewer();
        OfficialId official = officials.register(
                cabinet, new OfficialDraft("Chef de pôle", ministry.organisation(), ministry.person(), Set.of()));
        open(table.cabinet(), official.resource());
        _click(button("describe"));
        _setValue(_get(TextField.class, spec -> spec.withId("function")), "Chef de service");
        _click(button("confirm"));
        assertThat(page()).contains("Chef de service");
        assertThat(officials.person(cabinet, official)).contains(ministry.person());
    }

    @Test
    void theCabinetRegistersARoomAndTakesItOutOfUse() {
        open(table.cabinet(), null);
        _click(button("new-room"));
        String name = "Salle " + System.nanoTime();
        _setValue(_get(TextField.class, spec -> spec.withId("room-name")), name);
        _click(button("confirm"));
        assertThat(page()).contains(name);
        _click(button("retire"));
        assertThat(closed()).doesNotContain(name);
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(closed()).contains(name);
    }

    private List<String> closed() {
        return availabilities.means(cabinet, Week.of(WEDNESDAY).period()).stream()
                .filter(Means::closed)
                .map(Means::name)
                .toList();
    }

    @Test
    void anAbsenceIsRemovedOnceThatIsConfirmed() {
        open(table.cabinet(), table.adviser().resource());
        _click(button("add-absence"));
        _setValue(_find(DatePicker.class).getFirst(), WEDNESDAY);
        _setValue(_get(TextArea.class, spec -> spec.withId("note")), "Opération");
        _click(button("confirm"));
        _click(_get(Button.class, spec -> spec.withText("×")));
        assertThat(page()).contains("Opération");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(page()).doesNotContain("Opération");
    }

    @ParameterizedTest
    @EnumSource(names = {"ASSOCIATION_MEMBER", "ASSOCIATION_LEAD", "OBSERVER", "ADMINISTRATOR"})
    void refusesThePageToThoseWhoHaveNothingThere(Role role) {
        People.Someone someone = people.playing(role);
        assertThatThrownBy(() -> open(someone, null)).isInstanceOf(MockAccessDeniedException.class);
    }

    @Test
    void theLeadAnswersAndChoosesAnOfferedSlot() {
        offer();
        signInAs(table.association().email());
        UI.getCurrent().navigate("echanges");
        RadioButtonGroup<SlotAnswer> first = radios().getFirst();
        _setValue(first, SlotAnswer.IF_NEEDED);
        assertThat(offers.open(lead).getFirst().slots().getFirst().answer()).isEqualTo(SlotAnswer.IF_NEEDED);
        _click(_find(Button.class, spec -> spec.withClasses("choose-slot")).getLast());
        assertThat(offers.open(lead)).as("it binds, and asks first").hasSize(1);
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(offers.open(lead)).isEmpty();
        assertThat(meetings.between(lead, Week.of(WEDNESDAY).period(), null))
                .filteredOn(CalendarEntry.Known.class::isInstance)
                .hasSize(1);
        assertThat(meetings.awaiting(cabinet))
                .anyMatch(meeting ->
                        meeting.association().equals(lead.organisation()) && meeting.state() == MeetingState.ACCEPTED);
    }

    @Test
    void aColleagueReadsTheOfferWithoutAnswering() {
        offer();
        signInAs(
                people.colleagueOf(table.association(), Role.ASSOCIATION_MEMBER).email());
        UI.getCurrent().navigate("echanges");
        assertThat(exchanges()).contains("Titres de séjour");
        assertThat(radios()).isEmpty();
    }

    @Test
    void whoArrangesOffersSeveralSlotsFromTheForm() {
        signInAs(table.coordinator().email());
        UI.getCurrent().navigate("echanges", QueryParameters.fromString(WEEK + "&echange=nouveau"));
        assertThat(_get(Checkbox.class, spec -> spec.withId("several")).getValue())
                .isFalse();
        _setValue(_get(Checkbox.class, spec -> spec.withId("several")), true);
        _click(button("add-slot"));
        assertThat(exchanges().replace('\u00a0', ' ')).contains("lundi 1er décembre, 10 h – 10 h 45");
    }

    @Test
    void theLeadSaysWhereTheAssociationIsAndReadsTheHourThere() {
        arranging.arrange(cabinet, table.draft(at(14, 0)));
        signInAs(table.association().email());
        UI.getCurrent().navigate("echanges", QueryParameters.fromString(WEEK + "&vue=semaine"));
        assertThat(exchanges()).doesNotContain("à La Réunion");
        @SuppressWarnings("unchecked")
        Select<FrenchZone> zone = _get(Select.class, spec -> spec.withId("zone"));
        _setValue(zone, FrenchZone.REUNION);
        assertThat(timeZones.of(lead.organisation())).isEqualTo(FrenchZone.REUNION);
        assertThat(exchanges().replace('\u00a0', ' ')).contains("14 h, 17 h à La Réunion");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static List<RadioButtonGroup<SlotAnswer>> radios() {
        return (List) _find(RadioButtonGroup.class);
    }

    private void offer() {
        offers.offer(
                cabinet,
                new OfferDraft(
                        lead.organisation(),
                        Set.of(table.adviser()),
                        new Place.InRoom(table.room()),
                        "Titres de séjour",
                        List.of(at(10, 0), at(14, 0)),
                        WEDNESDAY.minusDays(2)));
    }

    private static Button button(String id) {
        return _get(Button.class, spec -> spec.withId(id));
    }

    private static String page() {
        return _get(MeansView.class).getElement().getTextRecursively().replace('\u00a0', ' ');
    }

    private static String exchanges() {
        return _get(ExchangesView.class).getElement().getTextRecursively();
    }

    private void open(People.Someone someone, ResourceId resource) {
        signInAs(someone.email());
        UI.getCurrent()
                .navigate(
                        "echanges/moyens",
                        QueryParameters.fromString(WEEK + (resource == null ? "" : "&de=" + resource)));
    }
}
