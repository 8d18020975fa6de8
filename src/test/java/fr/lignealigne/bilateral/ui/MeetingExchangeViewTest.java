package fr.lignealigne.bilateral.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static fr.lignealigne.bilateral.BilateralFixtures.at;
import static fr.lignealigne.bilateral.BilateralFixtures.unmoved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.QueryParameters;
import fr.lignealigne.account.FrenchZone;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.TimeZones;
import fr.lignealigne.bilateral.Arranging;
import fr.lignealigne.bilateral.BilateralFixtures;
import fr.lignealigne.bilateral.BilateralMeetings;
import fr.lignealigne.bilateral.CalendarFeeds;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.MeetingMovedMeanwhile;
import fr.lignealigne.bilateral.MeetingState;
import fr.lignealigne.bilateral.OfficialSummary;
import fr.lignealigne.bilateral.Officials;
import fr.lignealigne.bilateral.OtherTimes;
import fr.lignealigne.bilateral.Rooms;
import fr.lignealigne.support.ViewTest;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Other times and other officials in the pane of a meeting, and the address of one's calendar on the account page. */
class MeetingExchangeViewTest extends ViewTest {

    @Autowired
    Arranging arranging;

    @Autowired
    BilateralMeetings meetings;

    @Autowired
    OtherTimes otherTimes;

    @Autowired
    TimeZones timeZones;

    @Autowired
    CalendarFeeds feeds;

    @Autowired
    Officials officials;

    @Autowired
    Rooms rooms;

    @Autowired
    People people;

    private BilateralFixtures table;
    private MeetingId meeting;

    @BeforeEach
    void arrangeOne() {
        table = BilateralFixtures.make(people, officials, rooms);
        meeting = arranging.arrange(table.cabinet().viewer(), table.draft(at(10, 0)));
    }

    private void open(People.Someone someone) {
        signInAs(someone.email());
        UI.getCurrent().navigate("echanges", QueryParameters.fromString("echange=" + meeting));
    }

    private static String page() {
        return _get(ExchangesView.class).getElement().getTextRecursively();
    }

    private static Button button(String id) {
        return _get(Button.class, spec -> spec.withId(id));
    }

    @Test
    void whoIsOverseasReadsWhatTheHourOfParisIsThere() {
        timeZones.choose(table.association().viewer(), FrenchZone.NOUVELLE_CALEDONIE);
        open(table.association());
        _click(button("act-PROPOSE_OTHER"));
        TimePicker hour = _get(TimePicker.class, spec -> spec.withId("other-hour-1"));
        assertThat(hour.getLabel()).isEqualTo("Heure de Paris");
        _setValue(_get(DatePicker.class, spec -> spec.withId("other-day-1")), BilateralFixtures.WEDNESDAY);
        _setValue(hour, LocalTime.of(10, 0));
        assertThat(hour.getHelperText().replace('\u00a0', ' ').replace('\u202f', ' '))
                .contains("20 h", "Nouvelle-Calédonie");
    }

    @Test
    void theLeadProposesAnotherHourAndTheArrangerMovesTheMeetingThere() {
        open(table.association());
        _click(button("act-PROPOSE_OTHER"));
        _click(button("confirm"));
        assertThat(_get(Paragraph.class, spec -> spec.withId("refusal")).getText())
                .isEqualTo("Donnez au moins une heure ou une précision.");
        _setValue(_get(DatePicker.class, spec -> spec.withId("other-day-1")), BilateralFixtures.WEDNESDAY);
        _click(button("confirm"));
        assertThat(_get(Paragraph.class, spec -> spec.withId("refusal")).getText())
                .startsWith("Donnez le jour et l’heure");
        _setValue(_get(TimePicker.class, spec -> spec.withId("other-hour-1")), LocalTime.of(15, 0));
        _setValue(_get(TextArea.class, spec -> spec.withId("other-note")), "Notre train arrive à midi.");
        _click(button("confirm"));
        assertThat(page()).contains("Notre train arrive à midi.");
        _assertNone(Button.class, spec -> spec.withClasses("free-slot"));

        open(table.cabinet());
        assertThat(page()).contains("Notre train arrive à midi.", "Invitation en attente");
        _click(_get(Button.class, spec -> spec.withClasses("free-slot")));
        assertThat(_get(TimePicker.class).getValue()).isEqualTo(LocalTime.of(15, 0));
        _setValue(_get(TextArea.class), "Comme vous le demandez.");
        _click(button("place"));
        assertThat(meetings.get(table.association().viewer(), meeting).slot()).isEqualTo(at(15, 0));
        assertThat(otherTimes.of(table.cabinet().viewer(), meeting)).isEmpty();
    }

    @Test
    void whoAnswersATimeThatWasMovedMeanwhileIsShownTheNewOne() {
        open(table.association());
        arranging.move(
                table.cabinet().viewer(),
                unmoved(meeting),
                at(15, 0),
                table.draft(at(15, 0)).place(),
                "Le train arrive à midi.");
        assertThat(page()).doesNotContain("Le train arrive à midi.");
        Button accept = button("act-ACCEPT");
        assertThatThrownBy(() -> _click(accept)).isInstanceOf(MeetingMovedMeanwhile.class);
        assertThat(page()).contains("Le train arrive à midi.", "15\u00a0h");
        _click(button("act-ACCEPT"));
        assertThat(meetings.get(table.association().viewer(), meeting).state()).isEqualTo(MeetingState.ACCEPTED);
    }

    @Test
    void whoArrangesSendsOtherOfficials() {
        open(table.cabinet());
        _click(button("act-REPLACE_OFFICIALS"));
        @SuppressWarnings("unchecked")
        MultiSelectComboBox<OfficialSummary> choice =
                _get(MultiSelectComboBox.class, spec -> spec.withId("other-officials"));
        OfficialSummary other = officials.list(table.cabinet().viewer()).stream()
                .filter(official -> official.id().equals(table.ofTheMinistry()))
                .findFirst()
                .orElseThrow();
        choice.setValue(Set.of(other));
        _click(button("confirm"));
        assertThat(meetings.get(table.association().viewer(), meeting).officials())
                .extracting(OfficialSummary::id)
                .containsExactly(table.ofTheMinistry());
    }

    @Test
    void otherMembersAndTheLeadAreOfferedNeither() {
        open(table.association());
        _assertNone(Button.class, spec -> spec.withId("act-REPLACE_OFFICIALS"));
        assertThat(page()).doesNotContain("Invitation en attente");
        open(people.leadOfAMember());
        _assertNone(Button.class, spec -> spec.withId("act-PROPOSE_OTHER"));
    }

    @Test
    void theAddressOfTheCalendarIsShownOnceThenReplacedOrRevoked() {
        signInAs(table.association().email());
        UI.getCurrent().navigate("compte");
        _click(button("feed-make"));
        String address = _get(Code.class, spec -> spec.withId("feed-address")).getText();
        assertThat(address).matches("http://localhost:8080/agenda/[A-Za-z0-9_-]{43}\\.ics");
        assertThat(_get(Anchor.class, spec -> spec.withId("feed-open"))
                        .getElement()
                        .getAttribute("href"))
                .isEqualTo(address.replace("http:", "webcal:"));
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("compte");
        _assertNone(Code.class);
        _click(button("feed-renew"));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(_get(Code.class, spec -> spec.withId("feed-address")).getText())
                .isNotEqualTo(address);
        _click(button("feed-revoke"));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(feeds.since(table.association().viewer())).isEmpty();
        assertThat(button("feed-make").isVisible()).isTrue();
    }

    @Test
    void whoHasNoExchangesIsOfferedNoAddress() {
        signInAs(people.ofTheState(Role.ADMINISTRATOR).email());
        UI.getCurrent().navigate("compte");
        _assertNone(Button.class, spec -> spec.withId("feed-make"));
    }
}
