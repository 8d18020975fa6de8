package fr.lignealigne.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.lignealigne.account.People;
import fr.lignealigne.contribution.ContributionScenes;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkScenes;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A letter of long ago comes in as DOCX; three of its passages are placed, by mouse and keyboard, and deposited. */
class PlaceALetterJourney extends Journey {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Autowired
    RemarkScenes scenes;

    @Test
    void fromTheLetterToTheReceipt() throws Exception {
        PlanVersionId version = scenes.openVersion();
        People.Someone someone = people.leadOfAMember();
        Page lead = windowOf(someone);
        lead.navigate(address("lecture/" + version));
        lead.locator(".strip").getByText("Lettres").click();
        lead.waitForURL("**/contributions/*");
        hasNoBarrier(lead);
        lead.locator("vaadin-upload input[type=file]")
                .setInputFiles(
                        new FilePayload("Lettre de 2013.docx", DOCX, ContributionScenes.letter("La présidente")));
        lead.waitForURL("**/contributions/*?lettre=*");
        assertThat(progress(lead)).hasText("0 sur 7 paragraphes placés ou écartés");
        assertThat(lead.locator("plan-text .line").first()).isVisible();
        hasNoBarrier(lead);
        Download file = lead.waitForDownload(() -> lead.locator(".file-name").click());
        org.assertj.core.api.Assertions.assertThat(Files.size(file.path())).isPositive();

        byMouse(lead);
        byKeyboardAlone(lead);
        chosenWords(lead);
        lead.reload();
        assertThat(progress(lead)).hasText("3 sur 7 paragraphes placés ou écartés");
        fitsAPhone(lead);
        deposits(lead);
    }

    private static void byMouse(Page lead) {
        take(lead, "Former les agents").click();
        hasNoBarrier(lead);
        lead.locator("plan-text .line .num").nth(3).click();
        assertThat(lead.locator(".chosen-place")).containsText("l. 4");
        chooseKind(lead, "Réserve");
        lead.locator("#write-draft").click();
        assertThat(progress(lead)).hasText("1 sur 7 paragraphes placés ou écartés");
    }

    /** The keyboard is on the next open passage, goes into what was taken, and from there to the text and back. */
    private static void byKeyboardAlone(Page lead) {
        assertThat(take(lead, "Deux jours de formation")).isFocused();
        lead.keyboard().press("Enter");
        assertThat(lead.locator("#tray-title")).isFocused();
        for (int stops = 0; stops < 12 && !isInText(lead); stops++) {
            lead.keyboard().press("Tab");
        }
        lead.keyboard().press("ArrowDown");
        lead.keyboard().press("Enter");
        assertThat(lead.locator("#write-draft")).isFocused();
        lead.keyboard().press("Shift+Tab");
        lead.keyboard().press("Enter");
        assertThat(lead.locator("vaadin-select-item").first()).isVisible();
        lead.keyboard().press("ArrowDown");
        lead.keyboard().press("Enter");
        assertThat(lead.locator(".tray vaadin-select")).containsText("Appui");
        // The list gives the keyboard back once it has closed: a key that comes before goes elsewhere.
        assertThat(lead.locator("vaadin-select-item").first()).isHidden();
        assertThat(lead.locator(".tray vaadin-select-value-button")).isFocused();
        lead.keyboard().press("Tab");
        assertThat(lead.locator("#write-draft")).isFocused();
        lead.keyboard().press("Enter");
        assertThat(progress(lead)).hasText("2 sur 7 paragraphes placés ou écartés");
    }

    private static boolean isInText(Page lead) {
        return (Boolean) lead.evaluate("document.activeElement.closest('plan-text') !== null");
    }

    private static void chosenWords(Page lead) {
        take(lead, "Sur la mesure 2").click();
        lead.getByText("Ne prendre que des mots").click();
        lead.locator(".tray textarea").focus();
        lead.keyboard().press("Home");
        for (int i = 0; i < "Sur la mesure 2".length(); i++) {
            lead.keyboard().press("Shift+ArrowRight");
        }
        lead.getByText("Ne prendre que la sélection").click();
        assertThat(lead.locator(".taken-words")).hasText("Sur la mesure 2");
        lead.locator(".proposals vaadin-button").first().click();
        chooseKind(lead, "Question");
        lead.locator("#write-draft").click();
        assertThat(lead.locator("li.passage.placed")).hasCount(3);
        passage(lead, "cinq jours ne suffisent").getByText("Sans objet").click();
        assertThat(progress(lead)).hasText("3 sur 7 paragraphes placés ou écartés");
    }

    private static void fitsAPhone(Page lead) {
        lead.setViewportSize(390, 844);
        org.assertj.core.api.Assertions.assertThat(
                        (Boolean) lead.evaluate("document.documentElement.scrollWidth <= innerWidth + 1"))
                .isTrue();
        take(lead, "Nous vous prions").click();
        hasNoBarrier(lead);
        lead.locator(".tray").getByText("Laisser").click();
        lead.setViewportSize(1440, 900);
    }

    private static void deposits(Page lead) {
        lead.getByText("Relire les brouillons").click();
        assertThat(lead.locator("main")).containsText("Tirée de");
        lead.locator("#deposit").click();
        lead.locator("#confirm").click();
        lead.waitForURL("**/accuses/*");
        assertThat(lead.locator("h1")).containsText("AR-");
        assertThat(lead.locator("main")).containsText("Former les agents une fois ne suffit pas.");
        assertThat(lead.locator("main")).not().containsText("Tirée de");
    }

    private static void chooseKind(Page lead, String kind) {
        lead.locator(".tray vaadin-select").click();
        lead.locator("vaadin-select-item").getByText(kind).click();
        assertThat(lead.locator(".tray vaadin-select")).containsText(kind);
    }

    private static Locator passage(Page lead, String words) {
        return lead.locator("li.passage", new Page.LocatorOptions().setHasText(words));
    }

    private static Locator take(Page lead, String words) {
        return passage(lead, words).locator("vaadin-button.take");
    }

    private static Locator progress(Page lead) {
        return lead.locator("#contribution-progress");
    }
}
