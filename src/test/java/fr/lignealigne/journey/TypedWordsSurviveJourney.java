package fr.lignealigne.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import fr.lignealigne.account.OpenSessions;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.Depositing;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkScenes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The network goes, the page is killed before the server has the words: they are there when the person comes back. */
class TypedWordsSurviveJourney extends Journey {

    private static final String WORDS = "Ce que vous avez à dire";
    private static final String REASON = "#reason textarea";
    private static final String COPIES = "Object.keys(localStorage).filter(key => key.startsWith('typed')).length";
    private static final String HELD = "Object.keys(localStorage).filter(key => key.startsWith('typed:')).length";

    @Autowired
    RemarkScenes scenes;

    @Autowired
    Depositing depositing;

    @Autowired
    OpenSessions sessions;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void wordsTypedOfflineInAKilledPageComeBack() {
        PlanVersionId version = scenes.openVersion();
        People.Someone lead = people.leadOfAMember();
        RemarkId draft = scenes.draft(lead.viewer(), version, "Un début.");
        String address = address("lecture/" + version + "?ligne=4-5&brouillon=" + draft);
        Page page = windowOf(lead);
        page.navigate(address);
        assertThat(page.getByLabel(WORDS)).hasValue("Un début.");
        page = killedAndBack(page, address, WORDS, "Un début, et la suite tapée dans le train.");
        assertThat(page.locator(".form-head")).containsText("enregistré à");
        holds(page, 0);

        page = killedAndBack(page, address, WORDS, "Tout autre chose.");
        holds(page, 0);
        page = killOffline(page, WORDS, "");
        page.navigate(address);
        assertThat(page.locator(".remark-form .notice")).containsText("dans ce navigateur");
        assertThat(page.getByLabel(WORDS)).hasValue("");
    }

    @Test
    void aRemarkBegunOfflineInAKilledPageIsThereAtItsPlace() {
        PlanVersionId version = scenes.openVersion();
        String address = address("lecture/" + version + "?ligne=4-5");
        Page page = windowOf(people.leadOfAMember());
        page.navigate(address);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Remarquer ce passage"))
                .click();
        page = killedAndBack(page, address, WORDS, "Les premiers mots.");
        assertThat(page.locator(".form-head")).containsText("enregistré à");
        holds(page, 0);
    }

    @Test
    void wordsTypedOfflineUnderADraftThatWasDepositedMeanwhileBeginANewOne() {
        PlanVersionId version = scenes.openVersion();
        People.Someone lead = people.leadOfAMember();
        RemarkId draft = scenes.draft(lead.viewer(), version, "Un début.");
        String address = address("lecture/" + version + "?ligne=4-5&brouillon=" + draft);
        Page page = windowOf(lead);
        page.navigate(address);
        assertThat(page.getByLabel(WORDS)).hasValue("Un début.");
        page = killOffline(page, WORDS, "Un début, et la suite.");
        depositing.deposit(lead.viewer(), version, List.of(draft), true, UUID.randomUUID());
        page.navigate(address);
        assertThat(page.getByLabel(WORDS)).hasValue("Un début, et la suite.");
        assertThat(page.locator(".form-head")).containsText("enregistré à");
        holds(page, 0);
    }

    @Test
    void aReasonTypedOfflineInAKilledPageComesBackAndIsNobodyElses() {
        String address = desk();
        Page page = windowOf(people.ofTheState(Role.CABINET));
        page.navigate(address);
        page = killedAndBack(page, address, REASON, "Parce que le délai manque.");
        holds(page, 0);

        page = killedAndBack(page, address, REASON, "Pour une tout autre raison.");
        holds(page, 0);

        page = killOffline(page, REASON, "");
        page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('typed:'))"
                + ".forEach(key => localStorage.setItem(key, '{no'))");
        page.navigate(address);
        assertThat(page.locator(REASON)).hasValue("Pour une tout autre raison.");

        page.evaluate("localStorage.setItem('typed:x/y:desk', '{}')");
        page.reload();
        page.waitForFunction("localStorage.getItem('typed:x/y:desk') === null");
    }

    @Test
    void whatTheServerCouldNotKeepStaysInTheBrowserUntilSigningOut() {
        String address = desk();
        People.Someone cabinet = people.ofTheState(Role.CABINET);
        Page page = windowOf(cabinet);
        page.navigate(address);
        assertThat(page.locator(REASON)).hasValue("");
        jdbc.execute("rename table typed_text to typed_text_away");
        try {
            page.locator(REASON).fill("Ce que le serveur n’a pas.");
            assertThat(page.locator(".brought-back")).containsText("Pas encore gardé");
            assertThat(page.locator(REASON)).hasValue("Ce que le serveur n’a pas.");
            holds(page, 1);
        } finally {
            jdbc.execute("rename table typed_text_away to typed_text");
        }
        Page account = page.context().newPage();
        account.navigate(address("compte"));
        holds(account, 1);
        withoutClearSiteData(account);
        account.locator("#leave").click();
        assertThat(account).hasURL(Pattern.compile("connexion"));
        account.waitForFunction(COPIES + " === 0");
        account.unrouteAll();

        page.locator(REASON).fill("Ce qu’une page restée ouverte tape encore.");
        account.waitForFunction(COPIES + " === 0");
        signIn(account, cabinet);
        account.navigate(address);
        assertThat(account.locator(REASON)).hasValue("");
    }

    @Test
    void whatWasTypedWhenTheSessionEndedIsThereInTheNextOne() {
        String address = desk();
        People.Someone cabinet = people.ofTheState(Role.CABINET);
        Page page = windowOf(cabinet);
        page.navigate(address);
        assertThat(page.locator(REASON)).hasValue("");
        page.locator(REASON).fill("Tapé trop tard.");
        sessions.endOthers(cabinet.viewer(), "");
        assertThat(page).hasURL(Pattern.compile("connexion"));
        signIn(page, cabinet);
        page.navigate(address);
        assertThat(page.locator(REASON)).hasValue("Tapé trop tard.");
        holds(page, 0);
    }

    @Test
    void aBrowserThatStoresNothingLosesNothingOnceTheServerHasIt() {
        String address = desk();
        Page page = windowOf(people.ofTheState(Role.CABINET));
        page.addInitScript("Object.defineProperty(window, 'localStorage', { get() { throw new Error('none'); } })");
        page.navigate(address);
        page.locator(REASON).fill("Parce que.");
        page.waitForTimeout(2_000);
        page.navigate(address);
        assertThat(page.locator(REASON)).hasValue("Parce que.");
    }

    private String desk() {
        PlanVersionId version = scenes.openVersion();
        scenes.deposited(people.leadOfAMember().viewer(), version, "à décider");
        return address("arbitrage/" + version + "/4-5");
    }

    private static void holds(Page page, int copies) {
        page.waitForFunction(HELD + " === " + copies);
    }

    /** Types without a network into a page that is killed; another one has the words again. */
    private static Page killedAndBack(Page page, String address, String field, String words) {
        Page again = killOffline(page, field, words);
        again.navigate(address);
        assertThat(field(again, field)).hasValue(words);
        return again;
    }

    private static Locator field(Page page, String name) {
        return name.startsWith("#") ? page.locator(name) : page.getByLabel(name);
    }

    /** Types without a network, and kills the page before anything could be sent. */
    private static Page killOffline(Page page, String field, String words) {
        BrowserContext browser = page.context();
        String script = page.url().replaceFirst("(//[^/]+/).*", "$1elements/kept-words.js");
        page.waitForFunction("window.keptWords !== undefined");
        browser.setOffline(true);
        field(page, field).fill(words);
        Page next = browser.newPage();
        page.close();
        browser.setOffline(false);
        next.navigate(script);
        return next;
    }

    /** As a browser does that is not asked over https, or is older. */
    private static void withoutClearSiteData(Page page) {
        page.route(url -> url.contains("v-r=uidl"), TypedWordsSurviveJourney::withoutClearSiteData);
    }

    private static void withoutClearSiteData(Route route) {
        try {
            APIResponse answer = route.fetch();
            Map<String, String> headers = new HashMap<>(answer.headers());
            headers.remove("clear-site-data");
            route.fulfill(new Route.FulfillOptions().setResponse(answer).setHeaders(headers));
        } catch (PlaywrightException left) {
            // The page that asked went to the door meanwhile.
        }
    }
}
