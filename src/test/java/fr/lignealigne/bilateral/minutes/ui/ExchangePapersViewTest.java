package fr.lignealigne.bilateral.minutes.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static fr.lignealigne.bilateral.BilateralFixtures.unmoved;
import static fr.lignealigne.shared.ui.Texts.t;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import fr.lignealigne.account.FrenchZone;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.Arranging;
import fr.lignealigne.bilateral.BilateralFixtures;
import fr.lignealigne.bilateral.BilateralMeetings;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.Officials;
import fr.lignealigne.bilateral.Rooms;
import fr.lignealigne.bilateral.Slot;
import fr.lignealigne.bilateral.agenda.AgendaPoint;
import fr.lignealigne.bilateral.agenda.Agendas;
import fr.lignealigne.bilateral.agenda.WritingAgendas;
import fr.lignealigne.bilateral.minutes.ActionDraft;
import fr.lignealigne.bilateral.minutes.AnsweringMinutes;
import fr.lignealigne.bilateral.minutes.Ending;
import fr.lignealigne.bilateral.minutes.FollowUps;
import fr.lignealigne.bilateral.minutes.HandingOverMinutes;
import fr.lignealigne.bilateral.minutes.Minutes;
import fr.lignealigne.bilateral.minutes.MinutesDetails;
import fr.lignealigne.bilateral.minutes.MinutesPoint;
import fr.lignealigne.bilateral.minutes.MinutesState;
import fr.lignealigne.bilateral.minutes.PointOutcome;
import fr.lignealigne.bilateral.minutes.Side;
import fr.lignealigne.bilateral.minutes.WritingMinutes;
import fr.lignealigne.bilateral.ui.SlotWords;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.support.ViewTest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ExchangePapersViewTest extends ViewTest {

    @Autowired
    Agendas agendas;

    @Autowired
    WritingAgendas writingAgendas;

    @Autowired
    Minutes minutes;

    @Autowired
    WritingMinutes writing;

    @Autowired
    HandingOverMinutes handing;

    @Autowired
    FollowUps followUps;

    @Autowired
    Arranging arranging;

    @Autowired
    BilateralMeetings meetings;

    @Autowired
    Officials officials;

    @Autowired
    Rooms rooms;

    @Autowired
    AnsweringMinutes answering;

    @Autowired
    Remarks remarks;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    People people;

    private BilateralFixtures table;
    private Viewer cabinet;
    private Viewer lead;

    @BeforeEach
    void aTable() {
        table = BilateralFixtures.make(people, officials, rooms);
        cabinet = table.cabinet().viewer();
        lead = table.association().viewer();
    }

    private void open(People.Someone someone, String path) {
        signInAs(someone.email());
        UI.getCurrent().navigate(path);
    }

    private static void click(String id) {
        _click(_get(Button.class, spec -> spec.withId(id)));
    }

    private static String page() {
        return _get(Main.class).getElement().getTextRecursively();
    }

    private String agendaOf(MeetingId meeting) {
        return "echanges/echange/" + meeting + "/ordre-du-jour";
    }

    private MeetingId held() {
        MeetingId id = arranging.arrange(
                cabinet, table.draft(Slot.of(LocalDate.of(2021, 3, 10), LocalTime.of(10, 0), Duration.ofMinutes(45))));
        writingAgendas.addPoint(lead, id, "Nos moyens", 20);
        meetings.markHeld(cabinet, unmoved(id));
        return id;
    }

    private String minutesOf(MeetingId meeting) {
        return "echanges/echange/" + meeting + "/compte-rendu";
    }

    private MinutesDetails put(MeetingId meeting) {
        MinutesDetails begun = minutes.of(cabinet, meeting).getFirst();
        MinutesPoint point = begun.points().getFirst();
        writing.say(cabinet, point.id(), Side.STATE, "", "Nous verrons.");
        writing.giveOutcome(cabinet, point.id(), PointOutcome.TO_DOCUMENT);
        writing.markAllPresent(cabinet, begun.id());
        followUps.add(
                cabinet,
                point.id(),
                new ActionDraft(
                        "Envoyer les chiffres",
                        lead.organisation(),
                        "",
                        LocalDate.now(Clocks.PARIS).plusDays(3)));
        handing.put(
                cabinet,
                minutes.get(cabinet, begun.id()).asRead(),
                LocalDate.now(Clocks.PARIS).plusDays(15));
        return minutes.get(cabinet, begun.id());
    }

    @Test
    void theAssociationBuildsItsAgenda() {
        scenes.deposited(lead, scenes.openVersion(), "Un délai plus long.");
        MeetingId meeting = arranging.arrange(cabinet, table.draft(BilateralFixtures.at(10, 0)));
        open(table.association(), agendaOf(meeting));
        assertThat(page()).contains(t("agenda.none"));
        _setValue(_get(TextField.class, spec -> spec.withId("new-point")), "Nos moyens");
        click("add-point");
        _click(_find(Button.class, spec -> spec.withText(t("agenda.suggest.add")))
                .getLast());
        List<AgendaPoint> points = agendas.points(lead, meeting);
        assertThat(points).extracting(AgendaPoint::minutes).containsExactly(10, 10);
        _setValue(_find(IntegerField.class).getFirst(), 40);
        assertThat(page()).contains(t("agenda.over", 50, 45, 5));
        _click(_find(Button.class, spec -> spec.withText("↓")).getFirst());
        assertThat(agendas.points(lead, meeting))
                .extracting(AgendaPoint::id)
                .containsExactly(points.get(1).id(), points.get(0).id());
        click("share-out");
        assertThat(page()).contains(t("agenda.fits", 45, 45));
        assertThat(_find(ListItem.class, spec -> spec.withClasses("agenda-point")))
                .hasSize(2);
    }

    @Test
    void theStateWritesAndReadsWhatAColleagueWroteMeanwhile() {
        MeetingId meeting = held();
        MinutesPoint point = minutes.of(cabinet, meeting).getFirst().points().getFirst();
        open(table.cabinet(), minutesOf(meeting));
        click("write-STATE-" + point.id());
        writing.say(cabinet, point.id(), Side.STATE, "", "D’une collègue.");
        _setValue(_get(TextArea.class, spec -> spec.withId("said")), "De moi.");
        click("confirm");
        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("D’une collègue.");
        click("confirm");
        assertThat(minutes.of(cabinet, meeting).getFirst().points().getFirst().saidByTheState())
                .isEqualTo("De moi.");
        click("all-present");
        writing.giveOutcome(cabinet, point.id(), PointOutcome.AGREEMENT);
        // What is put is what was read: the page may not have heard of the outcome yet.
        open(table.cabinet(), minutesOf(meeting));
        click("act-PUT");
        click("confirm");
        assertThat(minutes.of(lead, meeting).getFirst().state()).isEqualTo(MinutesState.PUT);
    }

    @Test
    void whatIsBroughtBackStandsBesideWhatAColleagueSavedSince() {
        MeetingId meeting = held();
        MinutesPoint point = minutes.of(cabinet, meeting).getFirst().points().getFirst();
        open(table.cabinet(), minutesOf(meeting));
        click("write-STATE-" + point.id());
        _setValue(_get(TextArea.class, spec -> spec.withId("said")), "De moi, hier.");
        _get(Dialog.class).close();
        writing.say(cabinet, point.id(), Side.STATE, "", "D’une collègue.");
        open(table.cabinet(), minutesOf(meeting));
        click("write-STATE-" + point.id());
        assertThat(_get(TextArea.class, spec -> spec.withId("said")).getValue()).isEqualTo("De moi, hier.");
        assertThat(_get(Dialog.class).getElement().getTextRecursively())
                .contains(t("minutes.stands"), "D’une collègue.");
    }

    @Test
    void itsLeadSaysWhatTheAssociationSeesOtherwise() {
        MeetingId meeting = held();
        put(meeting);
        open(table.association(), minutesOf(meeting));
        _setValue(_get(TextArea.class), "Nous avions dit trente jours.");
        click("act-OBSERVE");
        assertThat(minutes.of(cabinet, meeting).getFirst().state()).isEqualTo(MinutesState.OBSERVED);
        assertThat(page()).contains("Nous avions dit trente jours.");
        _assertNone(Button.class, spec -> spec.withId("act-AGREE"));
    }

    @Test
    void whatIsTakenOffOrSharedOutIsUndone() {
        MeetingId meeting = arranging.arrange(cabinet, table.draft(BilateralFixtures.at(10, 0)));
        writingAgendas.carry(lead, meeting, "Reporté", 15);
        writingAgendas.addPoint(lead, meeting, "Nos moyens", 20);
        List<AgendaPoint> before = agendas.points(lead, meeting);
        open(table.association(), agendaOf(meeting));
        assertThat(page()).contains(SlotWords.full(BilateralFixtures.at(10, 0), FrenchZone.PARIS));
        click("share-out");
        assertThat(agendas.points(lead, meeting))
                .extracting(AgendaPoint::minutes)
                .containsExactly(25, 20);
        _click(_get(Button.class, spec -> spec.withText(t("action.undo"))));
        assertThat(agendas.points(lead, meeting)).isEqualTo(before);
        _click(_find(Button.class, spec -> spec.withText(t("agenda.takeOff"))).getFirst());
        assertThat(agendas.points(lead, meeting)).hasSize(1);
        _click(_find(Button.class, spec -> spec.withText(t("action.undo"))).getLast());
        assertThat(agendas.points(lead, meeting)).isEqualTo(before);
    }

    @Test
    void itsLeadAgrees() {
        MeetingId meeting = held();
        put(meeting);
        open(table.association(), minutesOf(meeting));
        click("act-AGREE");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(minutes.of(lead, meeting).getFirst().ending()).isEqualTo(Ending.AGREED);
        assertThat(_find(Article.class)).hasSize(1);
        _assertNone(TextArea.class);
    }

    @Test
    void whatIsToBeDoneIsListedAndClosed() {
        put(held());
        open(table.association(), "echanges/suites");
        assertThat(page()).contains("Envoyer les chiffres");
        _click(_get(Button.class, spec -> spec.withText(t("action.done"))));
        _setValue(_get(TextArea.class, spec -> spec.withId("proof")), "Envoyés.");
        click("confirm");
        assertThat(followUps.list(lead))
                .singleElement()
                .matches(action -> action.proof().equals("Envoyés."));
    }

    @Test
    void theRemarkSaysWhereItWasSpokenOfToThoseWhoMayReadTheMinutes() {
        PlanVersionId version = scenes.openVersion();
        RemarkId remark = scenes.deposited(lead, version, "Un délai plus long.");
        MeetingId meeting = arranging.arrange(
                cabinet, table.draft(Slot.of(LocalDate.of(2021, 3, 10), LocalTime.of(10, 0), Duration.ofMinutes(45))));
        writingAgendas.addRemark(lead, meeting, remark, 20);
        meetings.markHeld(cabinet, unmoved(meeting));
        MinutesDetails put = put(meeting);
        RemarkDetails.Place place = remarks.get(lead, remark).place();
        String lines = place.firstLine() + "-" + place.lastLine();
        String said = t(
                "minutes.spoken",
                FrenchDates.date(LocalDate.of(2021, 3, 10), Locale.FRENCH),
                t("minutes.spoken.TO_DOCUMENT"));
        openThread(table.association(), version, lines);
        assertThat(page()).contains("Un délai plus long.").doesNotContain(said);
        answering.agree(lead, put.id(), 1);
        openThread(table.association(), version, lines);
        assertThat(page()).contains(said);
        openThread(people.leadOfAMember(), version, lines);
        assertThat(page()).contains("Un délai plus long.").doesNotContain(said);
        open(table.cabinet(), "arbitrage/" + version + "/" + lines);
        assertThat(page()).contains(said);
    }

    private void openThread(People.Someone someone, PlanVersionId version, String lines) {
        signInAs(someone.email());
        UI.getCurrent().navigate("lecture/" + version, QueryParameters.of("ligne", lines));
    }

    @Test
    void beforeThereIsAnythingEachPageSaysWhatWillBeThere() {
        MeetingId meeting = arranging.arrange(cabinet, table.draft(BilateralFixtures.at(10, 0)));
        open(table.association(), minutesOf(meeting));
        assertThat(page()).contains(t("minutes.none.explain"));
        open(table.association(), "echanges/suites");
        assertThat(page()).contains(t("action.none.explain"));
    }
}
