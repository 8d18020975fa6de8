package fr.lignealigne.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import fr.lignealigne.decision.trace.ATracedRound;
import fr.lignealigne.plan.PlanVersionId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/**
 * From a changed word of the second version back to the remark on the first one, and from the remark of an association to
 * the words that changed because of it; between them MIPROF says which is which.
 */
class FromChangedWordsJourney extends Journey {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Test
    void leadsFromTheWordsToTheRemarkAndBack() {
        ATracedRound scene = new ATracedRound(beans);
        PlanVersionId next = scene.published(null);
        scene.released();
        Page lead = windowOf(scene.round.member);
        lead.navigate(address("suites?version=" + scene.round.version()));
        assertThat(lead.locator(".outcome-entry")).hasCount(3);
        assertThat(lead.locator(".follow-up")).hasCount(0);

        says(scene, next);

        lead.reload();
        Locator note = lead.locator("#remarque-" + scene.literal + " .follow-up");
        assertThat(note.locator("del").first()).containsText("cinq jours");
        assertThat(note.locator("ins").first()).containsText("un mois");
        assertThat(lead.locator("#remarque-" + scene.unchanged + " .follow-up")).containsText("Un arrêté le dira.");
        hasNoBarrier(lead);
        note.locator("a").click();
        explains(lead);
        lead.locator(".why-card header a").click();
        assertThat(lead.locator(".thread blockquote")).containsText("cinq jours au plus");
        assertThat(lead.locator(".thread ins").first()).containsText("un mois");

        Page phone = window(390, ColorScheme.DARK);
        signIn(phone, scene.round.outsider);
        phone.navigate(address("lecture/" + next + "?ligne=4-4"));
        explains(phone);
        phone.navigate(address("lecture/" + next + "?ligne=2-2"));
        phone.getByText("Pourquoi ce texte").click();
        assertThat(phone.locator(".why-panel")).containsText("rien n’a changé ici");
    }

    private void says(ATracedRound scene, PlanVersionId next) {
        Page miprof = windowOf(scene.round.miprof);
        miprof.navigate(address("arbitrage?version=" + scene.round.version()));
        miprof.locator("#more-ways > summary").click();
        miprof.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ce que la V2 en a fait"))
                .click();
        assertThat(miprof.locator(".trace-card")).hasCount(6);
        hasNoBarrier(miprof);
        miprof.locator("#confirm-literal").click();
        miprof.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Confirmer cette reprise"))
                .click();
        assertThat(miprof.locator("#trace-" + scene.literal + " .pill.good").last())
                .hasText("Reprise");
        miprof.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Retenue, texte inchangé · 1"))
                .click();
        assertThat(miprof.locator(".trace-card")).hasCount(1);
        miprof.locator("#leave-out-" + scene.unchanged).click();
        miprof.getByLabel("Motif").fill("Un arrêté le dira.");
        hasNoBarrier(miprof);
        miprof.locator("#confirm").click();
        assertThat(miprof.locator(".empty")).containsText("Aucune remarque dans cet état");
        miprof.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Texte changé, sans remarque · 1"))
                .click();
        assertThat(miprof.locator(".changed-passage ins").first()).containsText("public");
        hasNoBarrier(miprof);
        Page narrow = window(390, ColorScheme.DARK);
        signIn(narrow, scene.round.miprof);
        narrow.navigate(address("arbitrage/suites/" + next));
        assertThat(narrow.locator(".trace-card")).hasCount(6);
        hasNoBarrier(narrow);
    }

    private static void explains(Page page) {
        page.getByText("Pourquoi ce texte").click();
        assertThat(page.locator(".why-card")).containsText("Le texte sera repris.");
        assertThat(page.locator(".why-card ins").first()).containsText("un mois");
        hasNoBarrier(page);
    }
}
