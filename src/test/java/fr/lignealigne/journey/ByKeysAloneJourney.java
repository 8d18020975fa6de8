package fr.lignealigne.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.lignealigne.account.People;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.Receipts;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.remark.RemarkState;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What no other journey walks by keyboard: from the door to a receipt, a word in the Collective's room, and the folds of the
 * reading page on a phone.
 */
@Tag("widths")
class ByKeysAloneJourney extends Journey {

    @Autowired
    RemarkScenes scenes;

    @Autowired
    Receipts receipts;

    @Test
    void fromTheDoorToTheReceipt() {
        PlanVersionId version = scenes.openVersion();
        People.Someone lead = people.leadOfAMember();
        scenes.draft(lead.viewer(), version, "Un délai plus long.");
        Page page = window(1280, ColorScheme.LIGHT);
        page.navigate(address("connexion"));
        assertThat(page.locator("input[name=username]")).isVisible();
        tabTo(page, "input[name=username]");
        page.keyboard().type(lead.email());
        tabTo(page, "input[name=password]");
        page.keyboard().type(People.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("connexion"));
        assertThat(page.locator("nav.ways")).isVisible();

        tabTo(page, "nav.ways a[href='remarques']");
        page.keyboard().press("Enter");
        assertThat(page.locator("#deposit")).isVisible();
        tabTo(page, "#deposit");
        page.keyboard().press("Enter");
        assertThat(page.locator("#confirm")).isVisible();
        reaches(page, "#confirm");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/accuses/.*"));
        assertThat(page.locator("h1")).containsText("AR-");
        assertThat(receipts.ofOwn(lead.viewer())).hasSize(1);
    }

    @Test
    void aWordInTheRoomOfTheCollective() {
        PlanVersionId version = scenes.openVersion();
        People.Someone lead = people.leadOfAMember();
        scenes.in(RemarkState.SHARED, lead.viewer(), version, "Trente jours, même lieu.");
        Page page = windowOf(lead);
        page.navigate(address("collectif?version=" + version + "&ligne=4-5"));
        Locator field = page.getByLabel("Ouvrir une discussion sur ce passage");
        assertThat(field).isVisible();
        for (int presses = 0; presses < 60 && !isFocused(field); presses++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().type("Un seul chiffre ?");
        tabTo(page, "vaadin-button:text-is('Publier aux membres')");
        page.keyboard().press("Enter");
        assertThat(page.locator(".talk")).containsText("Un seul chiffre ?");
    }

    /** Each is one press away, says whether it is open, and gives the keyboard back. */
    @Test
    void theFoldsOfTheReadingPageOnAPhone() {
        Page page = window(390, ColorScheme.DARK);
        signIn(page, people.leadOfAMember());
        page.setViewportSize(390, 844);
        page.navigate(address("lecture/" + scenes.openVersion()));
        assertThat(page.locator("#l1 .num")).isVisible();
        assertThat(page.locator(".panes").boundingBox().y)
                .as("what stands above the text")
                .isLessThanOrEqualTo(0.15 * 844);
        // As low as with a keyboard on the screen, that the short text of this test scrolls.
        page.setViewportSize(390, 400);
        page.evaluate("scrollTo(0, 300)");
        assertThat(page.locator(".reader > .strip").boundingBox().y).isEqualTo(0);
        assertThat(page.locator(".reader > .strip").boundingBox().height).isLessThanOrEqualTo(0.06 * 844);

        tabTo(page, ".strip-toggle");
        page.keyboard().press("Enter");
        assertThat(page.locator(".strip-toggle")).hasAttribute("aria-expanded", "true");
        tabTo(page, "#download");
        page.locator(".strip-toggle").press("Enter");
        assertThat(page.locator("#download")).isHidden();

        page.setViewportSize(390, 844);
        page.locator(".outline-toggle").press("Enter");
        assertThat(page.locator(".outline-close")).isFocused();
        hasNoBarrier(page);
        page.keyboard().press("Escape");
        assertThat(page.locator(".outline-toggle")).isFocused();
        assertThat(page.locator("nav.outline")).isHidden();
        page.keyboard().press("Enter");
        assertThat(page.locator(".outline-close")).isFocused();
        tabTo(page, "plan-outline a[tabindex='0']");
        page.keyboard().press("End");
        page.keyboard().press("Enter");
        assertThat(page.locator("nav.outline")).isHidden();
        assertThat(page.locator(".num:focus")).hasCount(1);
    }

    private static boolean isFocused(Locator field) {
        return (Boolean) field.evaluate("node => node === document.activeElement");
    }

    /** A dialog takes the keyboard to its act; where it begins elsewhere, Tab gets there. */
    private static void reaches(Page page, String selector) {
        if (!isFocused(page.locator(selector))) {
            tabTo(page, selector);
        }
    }
}
