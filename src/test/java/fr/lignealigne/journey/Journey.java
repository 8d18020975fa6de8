package fr.lignealigne.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import fr.lignealigne.account.People;
import fr.lignealigne.support.Chromium;
import fr.lignealigne.support.PortalTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A real browser before the real portal: windows that belong to people, and pages checked by axe. */
@PortalTest
abstract class Journey {

    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    /** In milliseconds; machines that run tests are shared and slow. */
    private static final int PATIENCE = 45_000;

    private static Browser browser;

    @LocalServerPort
    int port;

    @Autowired
    People people;

    private final List<BrowserContext> windows = new ArrayList<>();

    @BeforeAll
    static void openBrowser() {
        browser = Chromium.launch();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @AfterEach
    void closeWindows() {
        windows.forEach(BrowserContext::close);
        windows.clear();
    }

    String address(String path) {
        return "http://localhost:" + port + "/" + path;
    }

    /** A window of this width where nobody is signed in. */
    Page window(int width, ColorScheme scheme) {
        BrowserContext window = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setLocale("fr-FR")
                .setColorScheme(scheme)
                .setAcceptDownloads(true));
        window.setDefaultTimeout(PATIENCE);
        windows.add(window);
        return window.newPage();
    }

    /** A window where this person signed in through the login page. */
    Page windowOf(People.Someone someone) {
        Page page = window(1440, ColorScheme.LIGHT);
        signIn(page, someone);
        return page;
    }

    void signIn(Page page, People.Someone someone) {
        page.navigate(address("connexion"));
        page.locator("input[name=username]").fill(someone.email());
        page.locator("input[name=password]").fill(People.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("connexion"));
    }

    /**
     * Every rule of axe but two, and what it finds with its place. Those two, on pages that are locked in one orientation and on
     * sounds that begin by themselves, ask for each style sheet anew on each page, at addresses where there is none; {@code
     * StylesTest} reads the sheets instead, and the portal has no sound. The mode that opens a second window only serves
     * frames of other origins, of which the portal has none.
     */
    static void hasNoBarrier(Page page) {
        lookFor(page, List.of());
    }

    /** The rules of axe that depend on colours, for a page whose other colours were looked at already. */
    static void isReadInItsColours(Page page) {
        lookFor(page, COLOURS);
    }

    /** What every rule of axe but those two finds, the size of what is pressed among them. */
    static List<String> barriers(Page page) {
        AxeRuleOptions on = new AxeRuleOptions();
        on.setEnabled(true);
        Map<String, AxeRuleOptions> rules = withoutThoseThatFetch();
        rules.put("target-size", on);
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        options.setRules(rules);
        return found(page, options);
    }

    private static Map<String, AxeRuleOptions> withoutThoseThatFetch() {
        AxeRuleOptions off = new AxeRuleOptions();
        off.setEnabled(false);
        return new HashMap<>(Map.of("css-orientation-lock", off, "no-autoplay-audio", off));
    }

    /** What the rules find that depend on colours. */
    static List<String> barriersInColours(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        options.setRunOnly(only(COLOURS));
        return found(page, options);
    }

    private static AxeRunOnlyOptions only(List<String> rules) {
        AxeRunOnlyOptions only = new AxeRunOnlyOptions();
        only.setType("rule");
        only.setValues(rules);
        return only;
    }

    private static List<String> found(Page page, AxeRunOptions options) {
        List<String> found = new ArrayList<>();
        for (Rule rule : new AxeBuilder(page)
                .setLegacyMode(true)
                .options(options)
                .analyze()
                .getViolations()) {
            rule.getNodes().forEach(node -> found.add(rule.getId() + ": " + node.getHtml()));
        }
        return found;
    }

    private static void lookFor(Page page, List<String> rules) {
        page.waitForSelector("main h1");
        AxeRunOptions onlyWhatIsWrong = new AxeRunOptions();
        onlyWhatIsWrong.setResultTypes(List.of("violations"));
        if (rules.isEmpty()) {
            onlyWhatIsWrong.setRules(withoutThoseThatFetch());
        } else {
            onlyWhatIsWrong.setRunOnly(only(rules));
        }
        assertThat(found(page, onlyWhatIsWrong)).as("barriers on " + page.url()).isEmpty();
    }

    /** Presses Tab until the keyboard is there. */
    static void tabTo(Page page, String selector) {
        stopsTo(page, selector);
    }

    /** Presses Tab until the focus is there; answers how often. */
    static int stopsTo(Page page, String selector) {
        for (int presses = 1; presses <= 60; presses++) {
            page.keyboard().press("Tab");
            if ((Boolean) page.locator(selector).evaluate("node => node === document.activeElement")) {
                return presses;
            }
        }
        throw new AssertionError("Tab never reaches " + selector);
    }
}
