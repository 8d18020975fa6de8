package fr.lignealigne.bilateral.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static fr.lignealigne.bilateral.BilateralFixtures.at;
import static fr.lignealigne.bilateral.BilateralFixtures.unmoved;
import static fr.lignealigne.shared.ui.Texts.t;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dnd.DropEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.QueryParameters;
import fr.lignealigne.account.OrganisationSummary;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.bilateral.Arranging;
import fr.lignealigne.bilateral.BilateralFixtures;
import fr.lignealigne.bilateral.BilateralMeetings;
import fr.lignealigne.bilateral.HoursRule;
import fr.lignealigne.bilateral.KeepingHours;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.MeetingState;
import fr.lignealigne.bilateral.OfferDraft;
import fr.lignealigne.bilateral.Offers;
import fr.lignealigne.bilateral.OfficialSummary;
import fr.lignealigne.bilateral.Officials;
import fr.lignealigne.bilateral.Place;
import fr.lignealigne.bilateral.RoomSummary;
import fr.lignealigne.bilateral.Rooms;
import fr.lignealigne.bilateral.Slot;
import fr.lignealigne.plenary.PlenaryDraft;
import fr.lignealigne.plenary.PlenaryId;
import fr.lignealigne.plenary.PlenaryScenes;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.support.ViewTest;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class ExchangesViewTest extends ViewTest {

    private static final String WEEK = "semaine=" + Week.of(BilateralFixtures.WEDNESDAY) + "&vue=semaine";

    @Autowired
    Arranging arranging;

    @Autowired
    BilateralMeetings meetings;

    @Autowired
    Offers offers;

    @Autowired
    KeepingHours keeping;

    @Autowired
    Officials officials;

    @Autowired
    Rooms rooms;

    @Autowired
    People people;

    @Autowired
    ApplicationContext portal;

    BilateralFixtures table;
    MeetingId meeting;

    @BeforeEach
    void arrangeOne() {
        table = BilateralFixtures.make(people, officials, rooms);
        meeting = arranging.arrange(table.coordinator().viewer(), table.draft(at(10, 0)));
    }

    @Test
    void whoArrangesSeesTheWeekByOfficialAndByRoom() {
        signInAs(table.cabinet().email());
        for (String look : new String[] {"personnes", "salles"}) {
            UI.getCurrent()
                    .navigate("echanges", QueryParameters.fromString(WEEK.replace("vue=semaine", "vue=" + look)));
            assertThat(_get(NativeTable.class).getElement().getTextRecursively())
                    .contains(look.equals("salles") ? "8 places" : "Conseiller social", "10\u00a0h");
            assertThat(_find(MeetingBlock.class)).isNotEmpty();
        }
    }

    @Test
    void theGridSaysInWordsWhoIsAwayAndWhatIsShut() {
        LocalDate wednesday = BilateralFixtures.WEDNESDAY;
        keeping.add(
                table.cabinet().viewer(),
                table.adviser().resource(),
                List.of(
                        new HoursRule.Absent(wednesday.plusDays(1), wednesday.plusDays(1), "Opération du genou"),
                        weekly(DayOfWeek.MONDAY, 9, 13),
                        weekly(DayOfWeek.TUESDAY, 10, 12),
                        weekly(DayOfWeek.WEDNESDAY, 13, 19),
                        weekly(DayOfWeek.THURSDAY, 9, 18)));
        List<List<NativeTableCell>> seen = new ArrayList<>();
        for (People.Someone someone : List.of(table.cabinet(), table.coordinator())) {
            open(someone, WEEK.replace("vue=semaine", "vue=personnes"));
            assertThat(page()).doesNotContain("genou");
            seen.add(days("Conseiller social", table.cabinet()));
        }
        assertThat(seen.getFirst())
                .extracting(ExchangesViewTest::words)
                .startsWith(
                        "ne reçoit pas l’après-midi",
                        "reçoit " + SlotWords.hours(LocalTime.of(10, 0), LocalTime.of(12, 0)))
                .endsWith("absence", "ne reçoit pas");
        assertThat(words(seen.getFirst().get(2)))
                .as("what is missing of the morning is read before its meeting")
                .startsWith("ne reçoit pas le matin")
                .contains("Hébergement et mise à l’abri");
        assertThat(seen.getFirst())
                .extracting(cell -> cell.hasClassName("off"))
                .containsExactly(false, false, false, true, true);
        assertThat(words(seen.getLast().get(3)))
                .as("the absences themselves are for who keeps the hours")
                .isEqualTo("ne reçoit pas");
    }

    @Test
    void theGridSaysOfRoomsWhenTheyAreShutAndOfDaysThatNobodyWorks() {
        keeping.add(
                table.cabinet().viewer(),
                table.room().resource(),
                List.of(weekly(DayOfWeek.MONDAY, 9, 13), weekly(DayOfWeek.WEDNESDAY, 8, 20)));
        open(table.coordinator(), WEEK.replace("vue=semaine", "vue=salles"));
        assertThat(days(room(), null))
                .extracting(ExchangesViewTest::words)
                .satisfiesExactly(
                        monday -> assertThat(monday).isEqualTo("fermée l’après-midi"),
                        tuesday -> assertThat(tuesday).isEqualTo("fermée"),
                        wednesday -> assertThat(wednesday)
                                .startsWith(table.association().viewer().organisationName()),
                        thursday -> assertThat(thursday).isEqualTo("fermée"),
                        friday -> assertThat(friday).isEqualTo("fermée"));
        String christmas = "semaine=" + Week.of(LocalDate.of(2031, 12, 25)) + "&vue=personnes";
        open(table.coordinator(), christmas);
        assertThat(days("Conseiller social", table.cabinet()))
                .as("the head of the column says it once for all")
                .extracting(ExchangesViewTest::words)
                .containsOnly("");
        assertThat(_get(NativeTable.class).getElement().getTextRecursively())
                .containsOnlyOnce(t("bilateral.notWorking"));
    }

    private static HoursRule weekly(DayOfWeek day, int from, int to) {
        return new HoursRule.Weekly(day, LocalTime.of(from, 0), LocalTime.of(to, 0), null, null);
    }

    private String room() {
        return rooms.list(table.cabinet().viewer()).stream()
                .filter(one -> one.id().equals(table.room()))
                .findFirst()
                .orElseThrow()
                .name();
    }

    /** The cells of that line; others are called so in bodies that other tests made. */
    private static List<NativeTableCell> days(String name, People.@Nullable Someone body) {
        String head =
                name + (body == null ? t("bilateral.seats", 8) : body.viewer().organisationName());
        NativeTableRow row = _find(NativeTableRow.class).stream()
                .filter(one -> one.getChildren()
                        .findFirst()
                        .orElseThrow()
                        .getElement()
                        .getTextRecursively()
                        .equals(head))
                .findFirst()
                .orElseThrow();
        return row.getChildren()
                .filter(NativeTableCell.class::isInstance)
                .map(NativeTableCell.class::cast)
                .toList();
    }

    private static String words(NativeTableCell cell) {
        return cell.getElement().getTextRecursively();
    }

    @Test
    void anAssociationSeesTheWeekInstead() {
        signInAs(table.association().email());
        UI.getCurrent().navigate("echanges", QueryParameters.fromString(WEEK.replace("vue=semaine", "vue=salles")));
        assertThat(_get(NativeTable.class).getElement().getTextRecursively())
                .doesNotContain("8 places")
                .contains("Hébergement et mise à l’abri");
        assertThat(_find(Anchor.class).stream().map(Anchor::getText)).doesNotContain("Par salle", "Par interlocuteur");
    }

    @Test
    void theLeadSeesItsMeetingAndAcceptsIt() {
        open(table.association(), WEEK);
        _click(_get(MeetingBlock.class));
        assertThat(_get(Anchor.class, spec -> spec.withId("ics")).getHref()).isNotBlank();
        _click(button("act-ACCEPT"));
        assertThat(meetings.get(table.association().viewer(), meeting).state()).isEqualTo(MeetingState.ACCEPTED);
        _assertNone(Button.class, spec -> spec.withId("act-ACCEPT"));
    }

    @Test
    void anOpenPageHearsOfAMoveAndTheOpenMeetingStaysAsItWasRead() {
        open(table.association(), WEEK + "&echange=" + meeting);
        arranging.move(
                table.coordinator().viewer(),
                unmoved(meeting),
                at(15, 0),
                table.draft(at(15, 0)).place(),
                "Séance.");
        await().atMost(Duration.ofSeconds(30)).pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(true);
            assertThat(page()).contains("Cet échange vient de changer.");
        });
        assertThat(_get(MeetingBlock.class).getElement().getTextRecursively()).contains("15\u00a0h");
        assertThat(page()).doesNotContain("Séance.");
        _click(_get(Button.class, spec -> spec.withText("Relire")));
        assertThat(page()).contains("Séance.");
        assertThat(_find(Button.class, spec -> spec.withText("Relire"))).isEmpty();
    }

    @Test
    void aMeetingDroppedOnAnotherHourIsAskedToBeginThenAlsoWhileItIsOpen() {
        MeetingId other = arranging.arrange(table.coordinator().viewer(), table.draft(at(11, 0)));
        open(table.coordinator(), WEEK + "&echange=" + meeting);
        dropsAt(16);
        assertThat(_get(TimePicker.class).getValue()).isEqualTo(LocalTime.of(16, 0));
        open(table.coordinator(), WEEK);
        dropsAt(17);
        assertThat(_get(TimePicker.class).getValue()).isEqualTo(LocalTime.of(17, 0));
        UI.getCurrent().navigate("echanges", QueryParameters.fromString(WEEK + "&echange=" + other));
        assertThat(_find(TimePicker.class)).isEmpty();
    }

    /** The first meeting of the table is dropped onto the cell of that hour, on its own day. */
    private static void dropsAt(int hour) {
        MeetingBlock block = _find(MeetingBlock.class).getFirst();
        NativeTableCell from = (NativeTableCell) block.getParent().orElseThrow();
        NativeTableRow row = (NativeTableRow) from.getParent().orElseThrow();
        int day = row.getElement().indexOfChild(from.getElement());
        NativeTableCell onto = (NativeTableCell) _find(NativeTableRow.class).stream()
                .filter(one -> one.getElement().getTextRecursively().startsWith(hour + "\u00a0h"))
                .findFirst()
                .orElseThrow()
                .getChildren()
                .toList()
                .get(day);
        UI.getCurrent().getInternals().setActiveDragSourceComponent(block);
        ComponentUtil.fireEvent(onto, new DropEvent<>(onto, true, "move"));
    }

    @Test
    void theLeadDeclinesWithAReason() {
        open(table.association(), WEEK + "&echange=" + meeting);
        _click(button("act-DECLINE"));
        _setValue(_get(TextArea.class, spec -> spec.withId("reason")), "Maraude ce jour-là");
        _click(button("confirm"));
        assertThat(meetings.get(table.association().viewer(), meeting).cancelReason())
                .isEqualTo("Maraude ce jour-là");
    }

    @Test
    void aColleagueOfTheLeadReadsWithoutAnswering() {
        open(people.colleagueOf(table.association(), Role.ASSOCIATION_MEMBER), WEEK + "&echange=" + meeting);
        assertThat(page()).contains("Hébergement et mise à l’abri");
        _assertNone(Button.class, spec -> spec.withId("act-ACCEPT"));
    }

    @Test
    void anotherMemberOfTheCollectiveReadsOnlyThatTheTimeIsTaken() {
        open(people.leadOfAMember(), WEEK);
        _assertNone(MeetingBlock.class);
        assertThat(page()).contains("occupé").doesNotContain("Hébergement et mise à l’abri");
    }

    @Test
    void theAddressOfAMeetingTellsNothingToWhoeverMayNotKnowIt() {
        open(people.leadOfAMember(), WEEK + "&echange=" + meeting);
        assertThat(page())
                .doesNotContain("Hébergement et mise à l’abri")
                .doesNotContain(table.association().viewer().organisationName());
        _assertNone(Anchor.class, spec -> spec.withId("ics"));
    }

    @Test
    void anAssociationOutsideTheCollectiveSeesAnEmptyWeek() {
        open(people.leadOutsideTheCollective(), WEEK);
        _assertNone(MeetingBlock.class);
        assertThat(page()).doesNotContain("occupé");
    }

    @Test
    void theListShowsTheSameMeetings() {
        open(table.association(), WEEK.replace("vue=semaine", "vue=liste"));
        _click(_get(MeetingLine.class, spec -> spec.withPredicate(line -> isInTheList(line))));
        assertThat(button("act-ACCEPT")).isNotNull();
    }

    @Test
    void theCoordinatorPlacesAMeetingAndIsOfferedFreeSlotsWhenItIsTaken() {
        People.Someone other = people.leadOfAMember();
        open(table.coordinator(), WEEK + "&echange=nouveau");
        fillIn(other);
        assertThat(_find(Button.class, spec -> spec.withClasses("free-slot"))).hasSize(3);
        assertThatThrownBy(() -> _click(button("place"))).hasMessageContaining("bilateral.taken");
        _click(_find(Button.class, spec -> spec.withClasses("free-slot")).getFirst());
        assertThat(_find(Button.class, spec -> spec.withClasses("free-slot"))).isEmpty();
        _click(button("place"));
        assertThat(meetings.awaiting(other.viewer())).hasSize(1);
    }

    @Test
    void anAbsenceEnteredMeanwhileAsksForTheReasonWhereItIsGiven() {
        People.Someone other = people.leadOfAMember();
        open(table.cabinet(), WEEK + "&echange=nouveau");
        fillIn(other);
        _setValue(_get(TimePicker.class), LocalTime.of(14, 0));
        assertThat(_find(TextArea.class, spec -> spec.withId("despite"))).isEmpty();
        keeping.add(
                table.cabinet().viewer(),
                table.adviser().resource(),
                List.of(new HoursRule.Absent(BilateralFixtures.WEDNESDAY, BilateralFixtures.WEDNESDAY, "")));
        assertThatThrownBy(() -> _click(button("place"))).hasMessageContaining("bilateral.outside");
        _setValue(_get(TextArea.class, spec -> spec.withId("despite")), "Elle revient pour cela.");
        _click(button("place"));
        assertThat(meetings.awaiting(other.viewer())).hasSize(1);
    }

    @Test
    void thatItWasHeldOrMissedIsAskedForASecondTimeSinceItIsFinal() {
        for (MeetingState end : List.of(MeetingState.HELD, MeetingState.NO_SHOW)) {
            MeetingId past = arranging.arrange(
                    table.cabinet().viewer(),
                    table.draft(Slot.of(
                            LocalDate.now(Clocks.PARIS).minusDays(3 + end.ordinal()),
                            LocalTime.of(10, 0),
                            Duration.ofMinutes(45))),
                    "Après coup");
            open(table.cabinet(), "echange=" + past);
            _click(button(end == MeetingState.HELD ? "act-MARK_HELD" : "act-MARK_NO_SHOW"));
            assertThat(meetings.get(table.cabinet().viewer(), past).state()).isEqualTo(MeetingState.PROPOSED);
            ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
            assertThat(meetings.get(table.cabinet().viewer(), past).state()).isEqualTo(end);
        }
    }

    @Test
    void theCoordinatorMovesAMeetingWithAReason() {
        open(table.coordinator(), WEEK + "&echange=" + meeting);
        _click(button("act-MOVE"));
        _setValue(_get(TimePicker.class), LocalTime.of(14, 0));
        _setValue(_find(TextArea.class).getFirst(), "Train retardé");
        _click(button("place"));
        assertThat(meetings.get(table.coordinator().viewer(), meeting).slot()).isEqualTo(at(14, 0));
    }

    @Test
    void whoMayKnowOfAPlenaryIsToldOfItBesideTheSlotAndNothingIsRefused() {
        LocalDate day = BilateralFixtures.WEDNESDAY.plusDays(8);
        PlenaryScenes plenaries = new PlenaryScenes(portal);
        PlenaryId plenary = plenaries.plenaries.arrange(
                table.cabinet().viewer(),
                new PlenaryDraft(
                        "Bilan à mi-parcours",
                        day.atTime(14, 0).atZone(Clocks.PARIS).toInstant(),
                        day.atTime(16, 0).atZone(Clocks.PARIS).toInstant(),
                        "Salle Olympe de Gouges",
                        ""));
        plenaries.plenaries.announce(table.cabinet().viewer(), plenary);
        String told = "La réunion plénière « Bilan à mi-parcours » a lieu ce jour-là de 14 h à 16 h.";

        open(table.coordinator(), WEEK + "&echange=" + meeting + "&acte=deplacer");
        _setValue(_get(DatePicker.class), day);
        _setValue(_get(TimePicker.class), LocalTime.of(14, 30));
        assertThat(plainPage()).as("was not invited").doesNotContain("Bilan à mi-parcours");
        plenaries.attendances.add(
                table.cabinet().viewer(),
                plenary,
                PlenaryScenes.somebody(table.coordinator().viewer().organisation(), "Coordinatrice"));
        _setValue(_get(TimePicker.class), LocalTime.of(15, 0));
        assertThat(plainPage()).as("is invited").contains(told);
        assertThat(_find(Button.class, spec -> spec.withClasses("free-slot")))
                .hasSize(3)
                .noneMatch(button -> button.getText().replace('\u00a0', ' ').contains(", 14 h"))
                .noneMatch(button -> button.getText().replace('\u00a0', ' ').contains(", 15 h"));
        _setValue(_find(TextArea.class).getFirst(), "Après la séance commune");
        _click(button("place"));
        assertThat(meetings.get(table.cabinet().viewer(), meeting)
                        .slot()
                        .start()
                        .toLocalDate())
                .isEqualTo(day);

        open(table.cabinet(), WEEK + "&echange=nouveau");
        fillIn(people.leadOfAMember());
        _setValue(_get(DatePicker.class), day);
        _setValue(_get(TimePicker.class), LocalTime.of(13, 30));
        _setValue(_get(Checkbox.class, spec -> spec.withId("several")), true);
        _click(button("add-slot"));
        assertThat(_get(SlotsToOffer.class).getElement().getTextRecursively().replace('\u00a0', ' '))
                .contains(told);

        offers.offer(
                table.cabinet().viewer(),
                new OfferDraft(
                        table.association().viewer().organisation(),
                        Set.of(table.adviser()),
                        new Place.InRoom(table.room()),
                        "Suite",
                        List.of(
                                Slot.of(day, LocalTime.of(9, 0), Duration.ofMinutes(45)),
                                Slot.of(day, LocalTime.of(14, 0), Duration.ofMinutes(45))),
                        day.minusDays(2)));
        open(table.association(), WEEK);
        assertThat(plainPage()).contains("Suite").doesNotContain("Bilan à mi-parcours");
        plenaries.attendances.add(
                table.cabinet().viewer(),
                plenary,
                PlenaryScenes.somebody(table.association().viewer().organisation(), "Référent"));
        open(table.association(), WEEK);
        assertThat(plainPage()).containsOnlyOnce(told);
        plenaries.plenaries.cancel(table.cabinet().viewer(), plenary, "Fini.");
    }

    private static String plainPage() {
        return page().replace('\u00a0', ' ');
    }

    @ParameterizedTest
    @EnumSource(names = {"ASSOCIATION_MEMBER", "ASSOCIATION_LEAD", "MINISTRY"})
    void thoseWhoDoNotArrangeHaveNoForm(Role role) {
        open(people.playing(role), WEEK + "&echange=nouveau");
        _assertNone(Button.class, spec -> spec.withId("arrange"));
        _assertNone(PlacingForm.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"OBSERVER", "ADMINISTRATOR"})
    void refusesThePageToObserversAndAdministrators(Role role) {
        People.Someone someone = people.playing(role);
        assertThatThrownBy(() -> open(someone, WEEK)).isInstanceOf(MockAccessDeniedException.class);
    }

    @SuppressWarnings("unchecked")
    private void fillIn(People.Someone lead) {
        ComboBox<OrganisationSummary> association =
                (ComboBox<OrganisationSummary>) _find(ComboBox.class).getFirst();
        _setValue(
                association,
                arranging.associations(table.coordinator().viewer()).stream()
                        .filter(choice -> choice.id().equals(lead.viewer().organisation()))
                        .findFirst()
                        .orElseThrow());
        MultiSelectComboBox<OfficialSummary> who = _get(MultiSelectComboBox.class);
        _setValue(
                who,
                Set.copyOf(officials.list(table.coordinator().viewer()).stream()
                        .filter(official -> official.id().equals(table.adviser()))
                        .toList()));
        ComboBox<RoomSummary> room =
                (ComboBox<RoomSummary>) _find(ComboBox.class).getLast();
        _setValue(
                room,
                rooms.list(table.coordinator().viewer()).stream()
                        .filter(choice -> choice.id().equals(table.room()))
                        .findFirst()
                        .orElseThrow());
        _setValue(_get(DatePicker.class), BilateralFixtures.WEDNESDAY);
        _setValue(_get(TimePicker.class), LocalTime.of(10, 15));
        _find(TextField.class).stream()
                .filter(field -> field.isVisible() && field.getMaxLength() == 200)
                .findFirst()
                .ifPresent(field -> _setValue(field, "Objet"));
    }

    private static boolean isInTheList(MeetingLine line) {
        return line.getParent()
                .flatMap(item -> item.getParent())
                .flatMap(list -> list.getParent())
                .filter(com.vaadin.flow.component.html.Section.class::isInstance)
                .isPresent();
    }

    private static Button button(String id) {
        return _get(Button.class, spec -> spec.withId(id));
    }

    private static String page() {
        return _get(ExchangesView.class).getElement().getTextRecursively();
    }

    private void open(People.Someone someone, String address) {
        signInAs(someone.email());
        UI.getCurrent().navigate("echanges", QueryParameters.fromString(address));
    }

    @Test
    void theWayFromADateConflictProposesFreeSlotsOnTheDaysThatAreAllowed() {
        LocalDate first = BilateralFixtures.WEDNESDAY.plusDays(5);
        String way = WEEK + "&echange=" + meeting + "&acte=deplacer&jours=";
        open(table.cabinet(), way + first + ".." + first.plusDays(1));
        assertThat(_get(DatePicker.class).getValue()).isEqualTo(first);
        assertThat(_get(TimePicker.class).getValue()).isEqualTo(LocalTime.of(10, 0));
        List<Button> proposed = _find(Button.class, spec -> spec.withClasses("free-slot"));
        assertThat(proposed)
                .hasSize(3)
                .allMatch(button -> button.getText().contains("8\u00a0décembre")
                        || button.getText().contains("8 décembre"));
        _click(proposed.getLast());
        assertThat(_get(TimePicker.class).getValue()).isNotEqualTo(LocalTime.of(10, 0));
        _setValue(_find(TextArea.class).getFirst(), "L’arbitrage est avancé");
        _click(button("place"));
        assertThat(meetings.get(table.cabinet().viewer(), meeting)
                        .slot()
                        .start()
                        .toLocalDate())
                .isEqualTo(first);

        LocalDate saturday = BilateralFixtures.WEDNESDAY.plusDays(3);
        open(table.cabinet(), way + saturday + ".." + saturday.plusDays(1));
        assertThat(page()).contains(t("bilateral.otherDays.none"));
        assertThat(_get(DatePicker.class).getValue()).as("where it stands").isEqualTo(first);
        open(table.cabinet(), way + "demain");
        assertThat(page()).doesNotContain(t("bilateral.otherDays.none"));
        assertThat(_find(Button.class, spec -> spec.withClasses("free-slot"))).isEmpty();
    }

    @Test
    void theWayFromADateConflictOpensTheFormThatMovesTheMeeting() {
        signInAs(table.cabinet().email());
        UI.getCurrent()
                .navigate("echanges", QueryParameters.fromString(WEEK + "&echange=" + meeting + "&acte=deplacer"));
        assertThat(_find(Button.class)).extracting(Button::getText).contains(t("bilateral.form.move.do"));
        UI.getCurrent().navigate("echanges", QueryParameters.fromString(WEEK + "&echange=" + meeting));
        assertThat(_find(Button.class)).extracting(Button::getText).doesNotContain(t("bilateral.form.move.do"));
    }
}
