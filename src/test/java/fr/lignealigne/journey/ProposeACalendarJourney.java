package fr.lignealigne.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.bilateral.Officials;
import fr.lignealigne.bilateral.Rooms;
import fr.lignealigne.bilateral.request.Half;
import fr.lignealigne.bilateral.request.HalfDay;
import fr.lignealigne.bilateral.request.MeetingFormat;
import fr.lignealigne.bilateral.request.RequestId;
import fr.lignealigne.bilateral.request.RequestScenes;
import fr.lignealigne.bilateral.request.Requesting;
import fr.lignealigne.bilateral.request.Wish;
import fr.lignealigne.bilateral.scenario.ScenarioScenes;
import fr.lignealigne.remark.Theme;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** MIPROF has a calendar computed, a colleague looks on, and it is published: the association finds its meeting. */
class ProposeACalendarJourney extends Journey {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Requesting requesting;

    @Autowired
    Officials officials;

    @Autowired
    Rooms rooms;

    @Test
    void aCalendarIsComputedStoppedReadAndPublished() {
        ScenarioScenes.nobodyElse(jdbc);
        People.Someone miprof = people.ofTheState(Role.MIPROF);
        ScenarioScenes.official(officials, miprof.viewer(), Theme.MINORS);
        ScenarioScenes.room(rooms, miprof.viewer());
        LocalDate day = RequestScenes.days(10).getLast();
        People.Someone lead = people.leadOfAMember();
        RequestId request = ScenarioScenes.sent(
                requesting, lead, ScenarioScenes.asking(Map.of(new HalfDay(day, Half.MORNING), Wish.YES)));
        People.Someone lonely = people.leadOfAMember();
        ScenarioScenes.sent(
                requesting,
                lonely,
                ScenarioScenes.asking(
                        Map.of(new HalfDay(day, Half.MORNING), Wish.YES), MeetingFormat.IN_PERSON, Theme.GOVERNANCE));
        Page desk = windowOf(miprof);
        desk.navigate(address("echanges"));
        desk.getByText("Proposer un calendrier").click();
        desk.locator("#new-scenario").click();
        desk.locator("#confirm").click();
        assertThat(desk.locator(".scenario-left")).containsText("Pilotage");
        hasNoBarrier(desk);
        desk.locator("#compute").click();
        assertThat(desk.locator(".scenario-progress li").first()).containsText("placés");
        hasNoBarrier(desk);

        Page colleague = windowOf(people.ofTheState(Role.CABINET));
        colleague.navigate(desk.url());
        colleague.setViewportSize(390, 800);
        colleague.locator("#stop").click();
        assertThat(desk.locator(".scenario-figures")).containsText("1 sur 2");
        assertThat(colleague.locator(".scenario-left")).containsText("Pilotage");
        assertThat(colleague.locator(".scenario-calendar .days .name")).hasCount(1);
        Assertions.assertThat((Boolean) colleague.evaluate("document.documentElement.scrollWidth <= innerWidth + 1"))
                .as("fits a phone")
                .isTrue();
        hasNoBarrier(colleague);
        colleague.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        hasNoBarrier(colleague);

        Locator block = desk.locator("button.block");
        block.focus();
        desk.keyboard().press("Enter");
        assertThat(desk.locator("button.block")).hasClass(Pattern.compile("pinned"));
        hasNoBarrier(desk);
        assertThat(colleague.locator(".scenario-calendar .pill")).hasText("fixé");
        desk.locator("#publish-scenario").click();
        assertThat(desk.locator(".told li")).hasCount(1);
        hasNoBarrier(desk);
        desk.locator("#confirm").click();
        assertThat(colleague.locator(".scenario-page .pill").first()).hasText("publiée");

        Page phone = window(390, ColorScheme.LIGHT);
        signIn(phone, lead);
        phone.navigate(address("echanges/demande/" + request));
        assertThat(phone.locator("main")).containsText("échange fixé");
    }
}
