package fr.lignealigne.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.lignealigne.account.Members;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A session that is about to end says so, aloud, and one key keeps it. */
class SessionEndsJourney extends Journey {

    /** By the portal's own word, or because a request of the page came before it and found no session. */
    private static final Pattern DOOR = Pattern.compile("connexion(\\?fin)?$");

    @Autowired
    Members members;

    @Test
    void warnsStaysOnOneKeyAndLeadsToTheDoorAtTheEnd() {
        Page page = windowOf(people.leadOfAMember());
        page.navigate(address("compte"));
        Locator warning = page.locator("session-warning");
        assertThat(warning).hasAttribute("idle", "1800");

        warning.evaluate("element => element.setAttribute('idle', '122')");
        Locator dialog = page.locator("dialog[role=alertdialog]");
        assertThat(dialog).isVisible();
        assertThat(dialog.locator("button")).isFocused();
        hasNoBarrier(page);
        page.keyboard().press("Enter");
        assertThat(dialog).hasCount(0);

        page.navigate(address("compte"));
        warning.evaluate("element => element.setAttribute('idle', '2')");
        assertThat(page).hasURL(Pattern.compile("connexion\\?fin$"));
        assertThat(page.locator(".notice")).isVisible();
    }

    @Test
    void anotherWindowKeepsThisOneOpen() {
        People.Someone lead = people.leadOfAMember();
        Page page = windowOf(lead);
        page.navigate(address("compte"));
        page.locator("session-warning").evaluate("element => element.setAttribute('idle', '128')");
        assertThat(page.locator("dialog[role=alertdialog]")).isVisible();
        Page other = page.context().newPage();
        other.navigate(address("compte"));
        assertThat(page.locator("dialog[role=alertdialog]")).hasCount(0);
    }

    /** Whoever is ended hears nothing any more, also on a page that lies open and asks for nothing. */
    @Test
    void aPageWhoseSessionIsEndedElsewhereIsLedToTheDoorByItself() {
        People.Someone lead = people.leadOfAMember();
        Page there = windowOf(lead);
        openUntilHeard(there);
        Page here = windowOf(lead);
        here.navigate(address("compte"));
        here.getByText("Fermer toutes les autres").click();
        assertThat(there).hasURL(DOOR);
        assertThat(there.locator("input[name=password]")).isVisible();
        assertThat(here).hasURL(address("compte"));
    }

    @Test
    void soIsThePageOfWhoeverIsShutOut() {
        People.Someone lead = people.leadOfAMember();
        People.Someone colleague = people.colleagueOf(lead, Role.ASSOCIATION_MEMBER);
        Page page = windowOf(colleague);
        openUntilHeard(page);
        members.disable(lead.viewer(), colleague.viewer().person());
        assertThat(page).hasURL(DOOR);
    }

    /** Opens a page and waits until it hears what the portal tells. */
    private void openUntilHeard(Page page) {
        AtomicBoolean heard = new AtomicBoolean();
        page.onWebSocket(channel -> channel.onFrameReceived(frame -> heard.set(true)));
        page.navigate(address("compte"));
        page.waitForCondition(heard::get);
    }
}
