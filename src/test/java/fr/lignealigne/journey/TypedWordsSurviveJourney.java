package fr.lignealigne.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkScenes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The network goes, the page is killed before the server has the words: they are there when the person comes back. */
class TypedWordsSurviveJourney extends Journey {

    private static final String WORDS = "Ce que vous avez à dire";

    @Autowired
    RemarkScenes scenes;

    @Test
    void wordsTypedOfflineInAKilledPageComeBack() {
        PlanVersionId version = scenes.openVersion();
        People.Someone lead = people.leadOfAMember();
        RemarkId draft = scenes.draft(lead.viewer(), version, "Un début.");
        String address = address("lecture/" + version + "?ligne=4-5&brouillon=" + draft);
        Page page = windowOf(lead);
        page.navigate(address);
        assertThat(page.getByLabel(WORDS)).hasValue("Un début.");
        Page again = killOffline(page, WORDS, "Un début, et la suite tapée dans le train.");
        again.navigate(address);
        assertThat(again.getByLabel(WORDS)).hasValue("Un début, et la suite tapée dans le train.");
        assertThat(again.locator(".form-head")).containsText("enregistré à");
        again.waitForFunction("Object.keys(localStorage).filter(key => key.startsWith('typed:')).length === 0");
    }

    @Test
    void aReasonTypedOfflineInAKilledPageComesBackAndIsNobodyElses() {
        PlanVersionId version = scenes.openVersion();
        scenes.deposited(people.leadOfAMember().viewer(), version, "à décider");
        String address = address("arbitrage/" + version + "/4-5");
        Page page = windowOf(people.ofTheState(Role.CABINET));
        page.navigate(address);
        Page again = killOffline(page, "#reason textarea", "Parce que le délai manque.");
        again.navigate(address);
        assertThat(again.locator("#reason textarea")).hasValue("Parce que le délai manque.");

        again.evaluate("localStorage.setItem('typed:x/y:desk', '{}')");
        again.reload();
        again.waitForFunction("localStorage.getItem('typed:x/y:desk') === null");
    }

    /** Types without a network, and kills the page before anything could be sent. */
    private static Page killOffline(Page page, String field, String words) {
        BrowserContext browser = page.context();
        page.waitForFunction("window.keptWords !== undefined");
        browser.setOffline(true);
        (field.startsWith("#") ? page.locator(field) : page.getByLabel(field)).fill(words);
        page.close();
        browser.setOffline(false);
        return browser.newPage();
    }
}
