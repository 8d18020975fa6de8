package fr.lignealigne.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.KeyboardModifier;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.OfficialDraft;
import fr.lignealigne.bilateral.Officials;
import fr.lignealigne.bilateral.RoomDraft;
import fr.lignealigne.bilateral.Rooms;
import fr.lignealigne.remark.Receipts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A draft plan comes in from a file, is remarked on, arbitrated, answered; and a meeting is arranged about it. */
class FromDraftToAnswerJourney extends Journey {

    private static final String REASON = "Le délai devient indicatif et pourra être prolongé par le magistrat.";

    @Autowired
    Receipts receipts;

    @Autowired
    Officials officials;

    @Autowired
    Rooms rooms;

    @Test
    void fromTheFileToTheAnswerBesideTheRemark() throws Exception {
        String title = "Plan de parcours " + UUID.randomUUID();
        Page miprof = windowOf(people.ofTheState(Role.MIPROF));
        imports(miprof, title);
        publishesAndOpens(miprof, title);

        People.Someone someone = people.leadOfAMember();
        Page lead = windowOf(someone);
        String version = remarks(lead, title);
        deposits(lead, someone, version);
        corrects(lead, version);

        closes(miprof, title);
        Page cabinet = windowOf(people.ofTheState(Role.CABINET));
        decides(cabinet, version);
        lead.navigate(address("lecture/" + version + "?ligne=8-9"));
        assertThat(lead.locator(".thread")).containsText("À l’étude");
        assertThat(lead.locator(".thread")).not().containsText(REASON);
        releases(cabinet, version);
        readsTheAnswer(lead, version);
        meets(someone, lead);
    }

    private void imports(Page miprof, String title) {
        miprof.navigate(address("plan/importer"));
        miprof.locator("vaadin-upload input[type=file]").setInputFiles(Path.of("src/test/resources/demo/plan-v1.md"));
        assertThat(miprof.locator(".import-counts")).containsText("26 mesures");
        hasNoBarrier(miprof);
        Locator first = miprof.locator("item-tree .item").first();
        first.click();
        miprof.keyboard().press("a");
        assertThat(first.locator(".what")).hasText("Axe");
        miprof.keyboard().press("z");
        assertThat(first.locator(".what")).hasText("Titre\u00a01");
        miprof.getByLabel("Titre du plan").fill(title);
        miprof.locator("#keep").click();
        assertThat(section(miprof, title)).containsText("En préparation");
    }

    private void publishesAndOpens(Page miprof, String title) {
        hasNoBarrier(miprof);
        section(miprof, title).locator("#publish").click();
        hasNoBarrier(miprof);
        miprof.locator("#confirm").click();
        assertThat(section(miprof, title)).containsText("Publiée");
        section(miprof, title).locator("#open-round").click();
        miprof.locator("#confirm").click();
        assertThat(section(miprof, title)).containsText("Consultation ouverte jusqu’au");
    }

    /** By number with the mouse, two lines and then one; answers the version's id. */
    private String remarks(Page lead, String title) {
        lead.navigate(address("plan"));
        section(lead, title).getByText("Lire et remarquer").click();
        lead.locator("#l8 .num").click();
        lead.locator("#l9 .num").click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));
        assertThat(lead.locator(".thread h2")).hasText("V1, l. 8-9");
        lead.locator("#write").click();
        assertThat(lead.locator(".remark-form")).containsText("Visible par votre association seulement");
        lead.locator(".remark-form").getByText("Réserve").click();
        lead.getByLabel("Ce que vous avez à dire").fill("Cette hiérarchie ne repose sur rien.");
        assertThat(lead.locator(".form-head")).containsText("enregistré à");
        hasNoBarrier(lead);
        button(lead, "Garder").click();
        assertThat(lead.locator("#l8[data-count='1']")).isVisible();

        lead.locator("#l2 .num").click();
        assertThat(lead.locator(".thread h2")).hasText("V1, l. 2");
        lead.locator("#write").click();
        lead.locator(".remark-form").getByText("Réserve").click();
        lead.getByLabel("Ce que vous avez à dire").fill("Le mot manque.");
        assertThat(lead.locator(".form-head")).containsText("enregistré à");
        button(lead, "Garder").click();
        assertThat(lead.locator("#l2[data-count='1']")).isVisible();

        lead.reload();
        assertThat(lead.locator("#l2[data-count='1']")).isVisible();
        return lead.url().replaceAll(".*/lecture/([0-9a-f-]+).*", "$1");
    }

    private void deposits(Page lead, People.Someone someone, String version) throws Exception {
        lead.getByText("Relire et déposer 2 remarques…").click();
        hasNoBarrier(lead);
        lead.locator("#deposit").click();
        lead.locator("#confirm").click();
        lead.waitForURL("**/accuses/*");
        assertThat(lead.locator("h1")).containsText("AR-");
        hasNoBarrier(lead);
        Download pdf =
                lead.waitForDownload(() -> lead.getByText("Télécharger en PDF").click());
        assertThat(new String(Files.readAllBytes(pdf.path()), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        lead.reload();
        lead.goBack();
        lead.goForward();
        assertThat(receipts.ofOwn(someone.viewer())).hasSize(1);
        lead.navigate(address("remarques?version=" + version));
        assertThat(lead.locator("#deposit")).hasCount(0);
    }

    /** One remark stays one: the State decides on what stands after the correction. */
    private void corrects(Page lead, String version) {
        lead.navigate(address("lecture/" + version + "?ligne=2"));
        button(lead, "Corriger").click();
        lead.getByLabel("Ce que vous avez à dire").fill("Le mot manque ici.");
        assertThat(lead.locator(".form-head")).containsText("enregistré à");
        hasNoBarrier(lead);
        button(lead, "Garder").click();
        lead.navigate(address("remarques?version=" + version));
        lead.locator("#deposit").click();
        lead.locator("#confirm").click();
        lead.waitForURL("**/accuses/*");
        lead.navigate(address("lecture/" + version + "?ligne=2"));
        assertThat(lead.locator(".thread")).containsText("Révision 1, déposée le");
        hasNoBarrier(lead);
    }

    private void closes(Page miprof, String title) {
        section(miprof, title).locator("#close-round").click();
        confirm(miprof, "Clore");
        assertThat(section(miprof, title)).containsText("Consultation close");
    }

    private void decides(Page cabinet, String version) {
        cabinet.navigate(address("arbitrage?version=" + version));
        assertThat(cabinet.locator("main")).containsText("1 organisme, 2 remarques, aucune décidée");
        hasNoBarrier(cabinet);
        cabinet.locator("main table a").first().click();
        for (int passage = 0; passage < 2; passage++) {
            assertThat(cabinet.locator("#decide")).isVisible();
            hasNoBarrier(cabinet);
            cabinet.locator("#outcome vaadin-radio-button", new Page.LocatorOptions().setHasText("En partie"))
                    .locator("input")
                    .check();
            cabinet.locator("#reason textarea").fill(REASON);
            String before = cabinet.url();
            cabinet.locator("#decide").click();
            if (passage == 0) {
                cabinet.waitForURL(url -> !url.equals(before));
            }
        }
        assertThat(cabinet.locator("main")).containsText("1 organisme, 2 remarques, 2 décidées");
    }

    private void releases(Page cabinet, String version) {
        cabinet.navigate(address("restitution?version=" + version));
        hasNoBarrier(cabinet);
        cabinet.locator("#release").click();
        assertThat(cabinet.locator("#cancel-release")).isVisible();
        assertThat(cabinet.locator("#confirm-release")).hasCount(0);
        Page another = windowOf(people.ofTheState(Role.CABINET));
        another.navigate(address("restitution?version=" + version));
        hasNoBarrier(another);
        another.locator("#confirm-release").click();
        another.locator("vaadin-confirm-dialog vaadin-button[slot='confirm-button']")
                .click();
        assertThat(another.locator("#letters")).isVisible();
    }

    private void readsTheAnswer(Page lead, String version) {
        lead.navigate(address("lecture/" + version + "?ligne=8-9"));
        assertThat(lead.locator(".answer-card")).containsText(REASON);
        hasNoBarrier(lead);
        lead.navigate(address("suites?version=" + version));
        assertThat(lead.locator("main")).containsText(REASON);
        hasNoBarrier(lead);
    }

    private void meets(People.Someone association, Page lead) {
        String run = UUID.randomUUID().toString().substring(0, 8);
        Viewer miprof = people.ofTheState(Role.MIPROF).viewer();
        officials.register(miprof, new OfficialDraft("Conseillère " + run, miprof.organisation(), null, Set.of()));
        rooms.register(miprof, new RoomDraft("Salle " + run, 8, Set.of()));
        Page coordinator = windowOf(people.coordinator());
        coordinator.navigate(address("echanges"));
        ArrangeAMeetingJourney.arrange(coordinator, association, run);
        coordinator.locator("#place").click();
        lead.navigate(address("echanges"));
        lead.locator("table").getByText("Sujet " + run).click();
        Download ics = lead.waitForDownload(() -> lead.locator("#ics").click());
        assertThat(ArrangeAMeetingJourney.read(ics)).contains("BEGIN:VEVENT").contains("Salle " + run);
    }

    private static Locator section(Page page, String title) {
        return page.locator("section", new Page.LocatorOptions().setHasText(title));
    }

    private static Locator button(Page page, String text) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text).setExact(true));
    }

    private static Locator button(Locator inside, String text) {
        return inside.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(text).setExact(true));
    }

    private static void confirm(Page page, String act) {
        page.locator(
                        "vaadin-confirm-dialog vaadin-button[slot='confirm-button']",
                        new Page.LocatorOptions().setHasText(act))
                .click();
    }
}
