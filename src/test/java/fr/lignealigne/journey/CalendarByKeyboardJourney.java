package fr.lignealigne.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.lignealigne.bilateral.Arranging;
import fr.lignealigne.bilateral.BilateralFixtures;
import fr.lignealigne.bilateral.Officials;
import fr.lignealigne.bilateral.Rooms;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The week is read, a meeting opened, moved and looked for again without a mouse, by the hour, by official and by room; the
 * association's open page hears of it.
 */
class CalendarByKeyboardJourney extends Journey {

    private static final String WEEK = "echanges?vue=semaine&semaine=2031-W49";

    @Autowired
    Arranging arranging;

    @Autowired
    Officials officials;

    @Autowired
    Rooms rooms;

    @Test
    void aMeetingIsMovedWithoutAMouse() {
        BilateralFixtures table = BilateralFixtures.make(people, officials, rooms);
        arranging.arrange(table.coordinator().viewer(), table.draft(BilateralFixtures.at(10, 0)));
        Page lead = windowOf(table.association());
        lead.navigate(address(WEEK));
        Locator theirs = lead.locator("table .meet");
        assertThat(theirs).containsText("10\u00a0h");
        theirs.focus();

        Page page = windowOf(table.coordinator());
        page.navigate(address(WEEK));
        moves(page, "table.week .meet", 15);
        looks(page, "personnes");
        moves(page, "table.by-resource .meet", 16);
        looks(page, "salles");
        moves(page, "table.by-resource .meet", 17);

        assertThat(theirs).containsText("17\u00a0h");
        assertThat(theirs).isFocused();
        hasNoBarrier(lead);
    }

    private static void looks(Page page, String look) {
        page.reload();
        tabTo(page, ".looks a[href*='vue=" + look + "']");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("vue=" + look));
    }

    /** The one meeting that stands there; the keyboard comes back to it. */
    private static void moves(Page page, String meeting, int hour) {
        assertThat(page.locator(meeting)).hasCount(1);
        tabTo(page, meeting);
        page.keyboard().press("Enter");
        assertThat(page.locator(".meeting-pane h2")).isFocused();
        tabTo(page, "#act-MOVE");
        page.keyboard().press("Enter");
        assertThat(page.locator(".placing-form h2")).isFocused();
        tabTo(page, "vaadin-time-picker input");
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().type(hour + ":00");
        page.keyboard().press("Enter");
        assertThat(page.locator("vaadin-time-picker")).hasJSProperty("value", hour + ":00");
        tabTo(page, ".placing-form textarea >> visible=true");
        page.keyboard().type("La salle est prise le matin.");
        tabTo(page, "#place");
        page.keyboard().press("Enter");
        assertThat(page.locator(".meeting-pane .when")).containsText(hour + "\u00a0h");
        hasNoBarrier(page);
        page.locator(".meeting-pane h2").focus();
        page.keyboard().press("Escape");
        assertThat(page.locator(meeting)).isFocused();
        assertThat(page.locator(meeting)).containsText(hour + "\u00a0h");
    }
}
