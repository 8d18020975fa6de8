package fr.lignealigne.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.attachment.cleaning.Made;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkScenes;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From a photograph and a file that is none of its kind to the receipt, and to the desk of MIPROF. */
class AttachAFileJourney extends Journey {

    @Autowired
    RemarkScenes scenes;

    @Test
    void aPhotographGoesWithItsRemarkAndTellsNothingElse() throws Exception {
        PlanVersionId version = scenes.openVersion();
        People.Someone someone = people.leadOfAMember();
        Page lead = windowOf(someone);
        lead.navigate(address("lecture/" + version + "?ligne=4"));
        lead.locator("#write").click();
        joins(lead);
        removesAndPutsBack(lead);
        lead.locator(".remark-form").getByText("Réserve").click();
        lead.getByLabel("Ce que vous avez à dire").fill("Le foyer est plein.");
        assertThat(lead.locator(".form-head")).containsText("enregistré à");
        hasNoBarrier(lead);
        button(lead, "Garder").click();
        assertThat(lead.locator(".remark-card .file-line a")).hasText("Photographie du foyer.jpeg");
        deposits(lead, version);
        Page miprof = windowOf(people.ofTheState(Role.MIPROF));
        downloads(miprof, version);
        Page other = windowOf(people.leadOutsideTheCollective());
        other.navigate(address("lecture/" + version + "?ligne=4"));
        assertThat(other.locator(".thread h2")).isVisible();
        assertThat(other.locator("body")).not().containsText("Photographie");
    }

    /** Before a word is said: the first file begins the draft. */
    private void joins(Page lead) {
        byte[] photograph = Made.told(Made.jpeg());
        lead.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload[] {
            new FilePayload("Photographie du foyer.jpeg", "image/jpeg", photograph),
            new FilePayload("étude.pdf", "application/pdf", "MZ".getBytes(StandardCharsets.US_ASCII))
        });
        Locator field = lead.locator(".files-field");
        assertThat(field.locator(".file-line")).containsText("Photographie du foyer.jpeg");
        assertThat(field.locator(".file-line")).containsText("non analysé");
        assertThat(field.locator(".file-refusal")).containsText("étude.pdf");
        assertThat(field.locator(".file-refusal")).containsText("n’est pas celui que son nom annonce");
        assertThat(field.locator("vaadin-upload-file")).hasCount(0);
        hasNoBarrier(lead);
        field.locator(".file-refusal vaadin-button").click();
        assertThat(field.locator(".file-refusal")).hasCount(0);
    }

    /** By keyboard. */
    private void removesAndPutsBack(Page lead) {
        lead.locator(".files-field .file-line vaadin-button").focus();
        lead.keyboard().press("Enter");
        assertThat(lead.locator(".files-field .file-line")).hasCount(0);
        button(lead, "Annuler l’action").click();
        assertThat(lead.locator(".files-field .file-line")).hasCount(1);
    }

    private void deposits(Page lead, PlanVersionId version) {
        lead.navigate(address("remarques?version=" + version));
        assertThat(lead.locator(".file-line a")).hasText("Photographie du foyer.jpeg");
        lead.locator("#deposit").click();
        lead.locator("#confirm").click();
        lead.waitForURL("**/accuses/*");
        assertThat(lead.locator(".file-digests")).containsText("empreinte SHA-256");
        hasNoBarrier(lead);
    }

    private void downloads(Page miprof, PlanVersionId version) throws Exception {
        miprof.navigate(address("arbitrage/" + version + "/4-4"));
        assertThat(miprof.locator(".arguments .file-line a")).hasText("Photographie du foyer.jpeg");
        hasNoBarrier(miprof);
        Download download = miprof.waitForDownload(
                () -> miprof.locator(".arguments .file-line a").click());
        assertThat(download.suggestedFilename()).isEqualTo("Photographie du foyer.jpeg");
        assertThat(new String(Files.readAllBytes(download.path()), StandardCharsets.ISO_8859_1))
                .startsWith("\u00ff\u00d8\u00ff")
                .doesNotContain("GPS", "Exif");
    }

    private static Locator button(Page page, String text) {
        return page.locator("vaadin-button", new Page.LocatorOptions().setHasText(text));
    }
}
