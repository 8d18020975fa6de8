package fr.lignealigne.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitUntilState;
import fr.lignealigne.account.CodePhones;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.SecondFactorSwitch;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A newcomer of the State sets a passkey up at the door, adds a phone, and comes in by each. */
class SecondFactorJourney extends Journey {

    /** What is on the page is waited for by what looks at it. */
    private static final Page.WaitForURLOptions AS_SOON_AS_IT_ANSWERS =
            new Page.WaitForURLOptions().setWaitUntil(WaitUntilState.COMMIT);

    @Autowired
    SecondFactorSwitch compulsory;

    @AfterEach
    void nobodyMust() {
        compulsory.requireFor();
    }

    @Test
    void setsAPasskeyUpAndComesInByItByACodeAndByARecoveryCode() {
        compulsory.requireFor(Role.CABINET);
        People.Someone adviser = people.ofTheState(Role.CABINET);
        Page page = window(1440, ColorScheme.LIGHT);
        key(page);
        password(page, adviser);
        assertThat(page.locator("#app-key")).isVisible();
        hasNoBarrier(page);
        page.locator("#passkey-label input").fill("Clé du bureau");
        page.locator("#make-passkey").click();
        assertThat(page.locator("#recovery-codes li")).hasCount(10);
        hasNoBarrier(page);
        String recovery = page.locator("#recovery-codes li").first().innerText();
        page.locator("#codes-noted").click();
        isIn(page);

        page.navigate(address("compte"));
        assertThat(page.locator("#second-facteur")).containsText("Clé du bureau");
        page.locator("#add-app").click();
        CodePhones.Phone phone = CodePhones.of(page.locator("#app-key").innerText());
        page.locator("#app-code input").fill(phone.shows(0));
        page.locator("#keep-app").click();
        assertThat(page.locator("#second-facteur")).containsText("Application de codes");
        hasNoBarrier(page);
        leave(page);

        password(page, adviser);
        hasNoBarrier(page);
        page.locator("#show-passkey").click();
        isIn(page);
        leave(page);

        password(page, adviser);
        page.locator("#code input").fill(phone.shows(1));
        page.keyboard().press("Enter");
        isIn(page);
        leave(page);

        password(page, adviser);
        page.locator("#lost vaadin-details-summary").click();
        page.locator("#recovery input").fill(recovery);
        page.locator("#enter-recovery").click();
        isIn(page);
        page.navigate(address("compte"));
        assertThat(page.locator("#second-facteur")).containsText("9 codes de secours");
    }

    /** A key in the browser, as a phone or a computer has one. */
    private static void key(Page page) {
        CDPSession browser = page.context().newCDPSession(page);
        browser.send("WebAuthn.enable");
        JsonObject kind = new JsonObject();
        kind.addProperty("protocol", "ctap2");
        kind.addProperty("transport", "internal");
        kind.addProperty("hasResidentKey", true);
        kind.addProperty("hasUserVerification", true);
        kind.addProperty("isUserVerified", true);
        kind.addProperty("automaticPresenceSimulation", true);
        JsonObject added = new JsonObject();
        added.add("options", kind);
        browser.send("WebAuthn.addVirtualAuthenticator", added);
    }

    private void password(Page page, People.Someone someone) {
        page.navigate(address("connexion"));
        page.locator("input[name=username]").fill(someone.email());
        page.locator("input[name=password]").fill(People.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("second-facteur"), AS_SOON_AS_IT_ANSWERS);
    }

    private static void isIn(Page page) {
        page.waitForURL(url -> !url.contains("connexion") && !url.contains("second-facteur"), AS_SOON_AS_IT_ANSWERS);
    }

    private void leave(Page page) {
        page.navigate(address("compte"));
        page.locator("#leave").click();
        page.waitForURL(Pattern.compile("connexion"), AS_SOON_AS_IT_ANSWERS);
    }
}
