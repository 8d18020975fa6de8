package fr.lignealigne.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.bilateral.Officials;
import fr.lignealigne.bilateral.Rooms;
import fr.lignealigne.bilateral.scenario.ScenarioScenes;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.remark.Theme;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A lead asks on a phone, MIPROF has the calendar computed, the cabinet holds the exchange, MIPROF writes its minutes, the
 * association agrees: four people, from the request to what the remark tells of it.
 */
class FromRequestToMinutesJourney extends Journey {

    private static final String POINT = "La durée d’hébergement";

    @Autowired
    RemarkScenes scenes;

    @Autowired
    Officials officials;

    @Autowired
    Rooms rooms;

    @Autowired
    JdbcClient jdbc;

    @Test
    void fromAPhoneToMinutesThatBothSidesAgreedOn() {
        ScenarioScenes.nobodyElse(jdbc);
        People.Someone lead = people.leadOfAMember();
        People.Someone miprof = people.ofTheState(Role.MIPROF);
        PlanVersionId version = scenes.openVersion();
        scenes.deposited(lead.viewer(), version, "Un délai plus long.");
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
        threeWeeksLater(meeting);
        cabinet.reload();
        cabinet.locator("#act-MARK_HELD").click();
        confirms(cabinet);
        assertThat(cabinet.locator(".meeting-pane")).containsText("tenu");
        writesTheMinutes(desk, meeting);
        Page member = window(390, ColorScheme.DARK);
        signIn(member, people.colleagueOf(lead, Role.ASSOCIATION_MEMBER));
        member.navigate(address("echanges/echange/" + meeting + "/compte-rendu"));
        assertThat(member.locator(".minutes-point").first()).containsText("Six mois nous suffiraient.");
        assertThat(member.locator("#act-AGREE")).hasCount(0);
        hasNoBarrier(member);
        agrees(phone, meeting);
        assertThat(desk.locator(".minutes-page .pill").first()).containsText("Validé");
        assertThat(member.locator(".minutes-page .pill").first()).containsText("Validé");
        hasNoBarrier(desk);
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

    private void writesTheMinutes(Page desk, String meeting) {
        desk.navigate(address("echanges/echange/" + meeting + "/compte-rendu"));
        Locator point = desk.locator(".minutes-point", new Page.LocatorOptions().setHasText(POINT));
        point.locator("[id^=write-ASSOCIATION]").click();
        desk.locator("#said textarea").fill("Six mois nous suffiraient.");
        desk.locator("#confirm").click();
        assertThat(point).containsText("Six mois nous suffiraient.");
        point.locator("vaadin-select").click();
        desk.locator("vaadin-select-item").getByText("Accord").first().click();
        assertThat(point.locator("vaadin-select")).containsText("Accord");
        desk.locator("#all-present").click();
        assertThat(desk.locator("#all-present")).isHidden();
        hasNoBarrier(desk);
        desk.locator("#act-PUT").click();
        desk.locator("#confirm").click();
        assertThat(desk.locator(".minutes-page .pill").first()).containsText("Soumis");
    }

    private void agrees(Page phone, String meeting) {
        phone.navigate(address("echanges/echange/" + meeting + "/compte-rendu"));
        phone.locator("#act-AGREE").click();
        confirms(phone);
        assertThat(phone.locator("#act-AGREE")).hasCount(0);
        hasNoBarrier(phone);
    }
}
