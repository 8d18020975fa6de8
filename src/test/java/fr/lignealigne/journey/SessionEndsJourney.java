package fr.lignealigne.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.lignealigne.account.People;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A session that is about to end says so, aloud, and one key keeps it. */
class SessionEndsJourney extends Journey {

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
}
