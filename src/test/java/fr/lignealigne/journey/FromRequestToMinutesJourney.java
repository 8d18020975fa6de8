package fr.lignealigne.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.bilateral.BilateralFixtures;
import fr.lignealigne.bilateral.BilateralMeetings;
import fr.lignealigne.bilateral.MeetingDetails;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.OfficialDraft;
import fr.lignealigne.bilateral.OfficialId;
import fr.lignealigne.bilateral.Officials;
import fr.lignealigne.bilateral.Replacing;
import fr.lignealigne.bilateral.Rooms;
import fr.lignealigne.bilateral.agenda.WritingAgendas;
import fr.lignealigne.bilateral.minutes.Minutes;
import fr.lignealigne.bilateral.minutes.MinutesPoint;
import fr.lignealigne.bilateral.minutes.PointOutcome;
import fr.lignealigne.bilateral.minutes.Side;
import fr.lignealigne.bilateral.minutes.WritingMinutes;
import fr.lignealigne.bilateral.scenario.ScenarioScenes;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.remark.Theme;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A lead asks on a phone, MIPROF has the calendar computed, the cabinet holds the exchange, MIPROF writes its minutes, the
 * association agrees: four people, from the request to what the remark tells of it. A ministry that was excused reads then
 * what is not about remarks of which it knows nothing; the coordinator knows that an hour was taken.
 */
class FromRequestToMinutesJourney extends Journey {

    private static final String POINT = "La durée d’hébergement";
    private static final String ON_THE_REMARK = "Trente jours ne suffisent pas.";

    @Autowired
    RemarkScenes scenes;

    @Autowired
    Officials officials;

    @Autowired
    Rooms rooms;

    @Autowired
    BilateralMeetings meetings;

    @Autowired
    Replacing replacing;

    @Autowired
    WritingAgendas agendas;

    @Autowired
    Minutes minutes;

    @Autowired
    WritingMinutes writing;

    @Autowired
    JdbcClient jdbc;

    @Test
    void fromAPhoneToMinutesThatBothSidesAgreedOn() {
        ScenarioScenes.nobodyElse(jdbc);
        People.Someone lead = people.leadOfAMember();
        People.Someone miprof = people.ofTheState(Role.MIPROF);
        PlanVersionId version = scenes.openVersion();
        RemarkId remark = scenes.deposited(lead.viewer(), version, "Un délai plus long.");
        ScenarioScenes.official(officials, miprof.viewer(), Theme.MINORS);
        ScenarioScenes.room(rooms, miprof.viewer());

        Page phone = window(390, ColorScheme.LIGHT);
        signIn(phone, lead);
        asks(phone);
        Page desk = windowOf(miprof);
        computesAndPublishes(desk);
        String meeting = accepts(phone);
        Page cabinet = windowOf(people.ofTheState(Role.CABINET));
        cabinet.navigate(address("echanges?echange=" + meeting));
        cabinet.locator("#act-CONFIRM").click();
        assertThat(cabinet.locator(".meeting-pane")).containsText("confirmé");
        addsAPoint(phone, meeting);
        agendas.addRemark(lead.viewer(), id(meeting), remark, 10);
        People.Someone ministry = people.ofTheState(Role.MINISTRY);
        asksAlong(miprof, ministry, meeting);
        threeWeeksLater(meeting);
        cabinet.reload();
        cabinet.locator("#act-MARK_HELD").click();
        confirms(cabinet);
        assertThat(cabinet.locator(".meeting-pane")).containsText("tenu");
        saysWhatCameOfTheRemark(miprof, meeting);
        writesTheMinutes(desk, ministry, meeting);
        Page excused = windowOf(ministry);
        excused.navigate(address(minutesOf(meeting)));
        assertThat(excused.locator(".minutes .empty")).isVisible();
        assertThat(excused.locator("main")).not().containsText(POINT);
        Page member = window(390, ColorScheme.DARK);
        signIn(member, people.colleagueOf(lead, Role.ASSOCIATION_MEMBER));
        member.navigate(address(minutesOf(meeting)));
        assertThat(member.locator(".minutes-point").first()).containsText("Six mois nous suffiraient.");
        assertThat(member.locator(".minutes-point")).hasCount(2);
        assertThat(member.locator("#act-AGREE")).hasCount(0);
        hasNoBarrier(member);
        agrees(phone, meeting);
        assertThat(desk.locator(".minutes-page .pill").first()).containsText("Validé");
        assertThat(member.locator(".minutes-page .pill").first()).containsText("Validé");
        hasNoBarrier(desk);
        readsWhatIsAboutNoRemark(excused, meeting);
        knowsThatTheHourWasTaken(windowOf(people.coordinator()), lead, meeting);
    }

    private static MeetingId id(String meeting) {
        return new MeetingId(UUID.fromString(meeting));
    }

    private static String minutesOf(String meeting) {
        return "echanges/echange/" + meeting + "/compte-rendu";
    }

    /** An official of a ministry is expected, too. */
    private void asksAlong(People.Someone miprof, People.Someone ministry, String meeting) {
        OfficialId official = officials.register(
                miprof.viewer(),
                new OfficialDraft("Cheffe de bureau", ministry.viewer().organisation(), null, Set.of()));
        MeetingDetails read = meetings.get(miprof.viewer(), id(meeting));
        Set<OfficialId> all = new HashSet<>(read.officialIds());
        all.add(official);
        BilateralFixtures.replace(replacing, miprof.viewer(), read, all);
    }

    private void saysWhatCameOfTheRemark(People.Someone miprof, String meeting) {
        MinutesPoint point = minutes.of(miprof.viewer(), id(meeting)).getFirst().points().stream()
                .filter(one -> one.remark() != null)
                .findFirst()
                .orElseThrow();
        writing.say(miprof.viewer(), point.id(), Side.ASSOCIATION, "", ON_THE_REMARK);
        writing.giveOutcome(miprof.viewer(), point.id(), PointOutcome.TO_DOCUMENT);
    }

    /** Once both have agreed, as who was invited and did not come; a remark that nobody referred to it stays unknown. */
    private void readsWhatIsAboutNoRemark(Page excused, String meeting) {
        excused.navigate(address("echanges?echange=" + meeting));
        assertThat(excused.locator(".meeting-pane")).containsText("tenu");
        assertThat(excused.locator("[id^=act-]")).hasCount(0);
        hasNoBarrier(excused);
        excused.navigate(address(minutesOf(meeting)));
        assertThat(excused.locator(".minutes-point")).hasCount(1);
        assertThat(excused.locator(".minutes-point")).containsText("Six mois nous suffiraient.");
        assertThat(excused.locator("main")).not().containsText(ON_THE_REMARK);
        hasNoBarrier(excused);
    }

    /** What MIPROF arranged with a member is the coordinator's as plain busy time, whatever address is tried. */
    private void knowsThatTheHourWasTaken(Page coordinator, People.Someone lead, String meeting) {
        LocalDate day = meetings.get(lead.viewer(), id(meeting)).slot().start().toLocalDate();
        String week =
                "%d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        coordinator.navigate(address("echanges?vue=semaine&semaine=" + week + "&echange=" + meeting));
        assertThat(coordinator.locator("table.week .busy")).hasCount(1);
        assertThat(coordinator.locator("table.week .meet")).hasCount(0);
        assertThat(coordinator.locator(".meeting-pane")).hasCount(0);
        assertThat(coordinator.locator("main")).not().containsText(lead.viewer().organisationName());
        coordinator.navigate(address(minutesOf(meeting)));
        assertThat(coordinator.locator("main")).containsText("Rien ici");
        assertThat(coordinator.locator("main")).not().containsText(POINT);
    }

    private static void confirms(Page page) {
        page.locator("vaadin-confirm-dialog vaadin-button[slot='confirm-button']")
                .click();
    }

    private void asks(Page phone) {
        phone.navigate(address("echanges"));
        phone.getByText("Demander un échange").click();
        phone.getByText("Mineurs", new Page.GetByTextOptions().setExact(true)).click();
        Locator isSaved = phone.locator(".request-foot [role=status]").getByText("Enregistré");
        assertThat(isSaved).isVisible();
        for (int day = 0; day < 3; day++) {
            phone.locator(".whole-day").nth(day).click();
            assertThat(phone.locator(".wish-grid tbody tr").nth(day).locator(".wish.yes"))
                    .hasCount(2);
        }
        assertThat(isSaved).isVisible();
        phone.locator("#send-request").click();
        assertThat(phone.getByText("DE-20").first()).isVisible();
    }

    private void computesAndPublishes(Page desk) {
        desk.navigate(address("echanges/propositions"));
        desk.locator("#new-scenario").click();
        desk.locator("#confirm").click();
        desk.locator("#compute").click();
        assertThat(desk.locator(".scenario-figures")).containsText("1 sur 1");
        desk.locator("#publish-scenario").click();
        assertThat(desk.locator(".told li")).hasCount(1);
        desk.locator("#confirm").click();
        assertThat(desk.locator(".scenario-page .pill").first()).hasText("publiée");
    }

    /** From what waits on the page of exchanges; answers which meeting it is. */
    private String accepts(Page phone) {
        phone.navigate(address("echanges"));
        phone.locator(".week-overview .meeting-line").click();
        phone.locator("#act-ACCEPT").click();
        assertThat(phone.locator(".meeting-pane")).containsText("accepté");
        hasNoBarrier(phone);
        return phone.url().replaceAll(".*echange=", "");
    }

    private void addsAPoint(Page phone, String meeting) {
        phone.navigate(address("echanges/echange/" + meeting + "/ordre-du-jour"));
        phone.locator("#new-point input").fill(POINT);
        phone.locator("#add-point").click();
        assertThat(phone.locator("main")).containsText(POINT);
        Assertions.assertThat((Boolean) phone.evaluate("document.documentElement.scrollWidth <= innerWidth + 1"))
                .as("fits a phone")
                .isTrue();
        hasNoBarrier(phone);
    }

    /** The clock of the portal stays: the exchange goes back in time. */
    private void threeWeeksLater(String meeting) {
        int moved = jdbc.sql("update bilateral_meeting set starts_at = starts_at - interval 21 day,"
                        + " ends_at = ends_at - interval 21 day where id = ?")
                .param(UUID.fromString(meeting))
                .update();
        Assertions.assertThat(moved).isEqualTo(1);
    }

    private void writesTheMinutes(Page desk, People.Someone ministry, String meeting) {
        desk.navigate(address(minutesOf(meeting)));
        Locator point = desk.locator(".minutes-point", new Page.LocatorOptions().setHasText(POINT));
        point.locator("[id^=write-ASSOCIATION]").click();
        desk.locator("#said textarea").fill("Six mois nous suffiraient.");
        desk.locator("#confirm").click();
        assertThat(point).containsText("Six mois nous suffiraient.");
        point.locator("vaadin-select").click();
        choose(desk, "Accord");
        assertThat(point.locator("vaadin-select")).containsText("Accord");
        Locator theirs = desk.locator(
                ".attendance li",
                new Page.LocatorOptions().setHasText(ministry.viewer().organisationName()));
        theirs.locator("vaadin-select").click();
        choose(desk, "Excusé");
        assertThat(theirs.locator("vaadin-select")).containsText("Excusé");
        desk.locator("#all-present").click();
        assertThat(desk.locator("#all-present")).isHidden();
        hasNoBarrier(desk);
        desk.locator("#act-PUT").click();
        desk.locator("#confirm").click();
        assertThat(desk.locator(".minutes-page .pill").first()).containsText("Soumis");
    }

    /** In the list that is open: those that are shut have the same items. */
    private static void choose(Page page, String item) {
        page.locator("vaadin-select-item:visible", new Page.LocatorOptions().setHasText(item))
                .first()
                .click();
    }

    private void agrees(Page phone, String meeting) {
        phone.navigate(address(minutesOf(meeting)));
        phone.locator("#act-AGREE").click();
        confirms(phone);
        assertThat(phone.locator("#act-AGREE")).hasCount(0);
        hasNoBarrier(phone);
    }
}
