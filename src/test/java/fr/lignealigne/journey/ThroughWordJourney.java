package fr.lignealigne.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.export.word.Reviewer;
import fr.lignealigne.plan.Item;
import fr.lignealigne.plan.Passage;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.plan.imports.docx.RawDocx;
import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The ministry's file with its notes comes in; an association annotates the text in Word, hands it in, and deposits. */
class ThroughWordJourney extends Journey {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Autowired
    Versions versions;

    @Test
    void fromTheMinistrysFileToTheAnnotatedOneToTheReceipt() throws Exception {
        String title = "Plan de Word " + UUID.randomUUID();
        Page miprof = windowOf(people.ofTheState(Role.MIPROF));
        comesIn(miprof, title);

        People.Someone someone = people.leadOfAMember();
        Page lead = windowOf(someone);
        lead.navigate(address("plan"));
        section(lead, title).getByText("Lire et remarquer").click();
        assertThat(lead.locator("plan-text .note")).containsText("Enquête de 2024");
        String version = lead.url().replaceAll(".*/lecture/([0-9a-f-]+).*", "$1");
        lead.getByText("Annoter dans Word").click();
        lead.waitForURL("**/annoter/*");
        hasNoBarrier(lead);
        Download taken = lead.waitForDownload(
                () -> lead.getByText("Télécharger le texte (DOCX)").click());
        handsIn(lead, annotated(someone.viewer(), version, Files.readAllBytes(taken.path())));
        assertThat(lead.locator("#annotation-counts")).hasText("3 prêtes");
        hasNoBarrier(lead);
        lead.locator("#write-drafts").click();
        assertThat(lead.locator("#annotation-counts")).hasText("3 devenues brouillons");
        lead.reload();
        assertThat(lead.locator("#annotation-counts")).hasText("3 devenues brouillons");

        lead.getByText("Relire les brouillons").click();
        assertThat(lead.locator("main")).containsText("Relecture de Claire Morel");
        deposits(lead);
    }

    private void comesIn(Page miprof, String title) {
        miprof.navigate(address("plan/importer"));
        byte[] file = new RawDocx(RawDocx.p("<w:pStyle w:val=\"H1\"/>", "Axe 1 – Repérer")
                        + "<w:p><w:r><w:t xml:space=\"preserve\">Mille agents sont formés</w:t></w:r>"
                        + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                        + "<w:r><w:t xml:space=\"preserve\"> chaque année dans tous les départements.</w:t></w:r></w:p>"
                        + RawDocx.p("L’évaluation est conduite en cinq jours au plus."))
                .styles("<w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:name w:val=\"heading 1\"/></w:style>")
                .with(
                        "footnotes",
                        "footnotes",
                        "<w:footnote w:id=\"2\"><w:p><w:r><w:t>Enquête de 2024, page 12.</w:t></w:r></w:p></w:footnote>")
                .bytes();
        miprof.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload("plan.docx", DOCX, file));
        miprof.getByLabel("Titre du plan").fill(title);
        miprof.locator("#keep").click();
        assertThat(section(miprof, title)).containsText("En préparation");
        section(miprof, title).locator("#publish").click();
        miprof.locator("#confirm").click();
        assertThat(section(miprof, title)).containsText("Publiée");
        section(miprof, title).locator("#open-round").click();
        miprof.locator("#confirm").click();
        assertThat(section(miprof, title)).containsText("Consultation ouverte jusqu’au");
    }

    /** A comment on words, one on the note, and a change. */
    private byte[] annotated(Viewer viewer, String version, byte[] file) throws Exception {
        PlanText text = versions.text(viewer, PlanVersionId.of(version));
        Item trained = text.items().get(1);
        Item note = text.items().get(2);
        Item assessed = text.items().get(3);
        int five = assessed.text().indexOf("cinq");
        return new Reviewer(file, text)
                .comment(passage(trained, "chaque année"), "Claire Morel", "Deux fois par an ?")
                .comment(passage(note, "page 12"), "Claire Morel", "La source est-elle publique ?")
                .replace(assessed, five, five + 4, "dix", "Idriss Benali")
                .file();
    }

    private static Passage passage(Item item, String words) {
        int start = item.text().indexOf(words);
        return new Passage(item.id(), start, item.id(), start + words.length());
    }

    private static void handsIn(Page lead, byte[] file) {
        lead.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload("plan relu.docx", DOCX, file));
        lead.waitForURL("**/annoter/*?fichier=*");
    }

    private static void deposits(Page lead) {
        lead.locator("#deposit").click();
        lead.locator("#confirm").click();
        lead.waitForURL("**/accuses/*");
        assertThat(lead.locator("h1")).containsText("AR-");
        assertThat(lead.locator("main")).containsText("Deux fois par an ?");
        assertThat(lead.locator("main")).not().containsText("Claire Morel");
    }

    private static Locator section(Page page, String title) {
        return page.locator("section", new Page.LocatorOptions().setHasText(title));
    }
}
