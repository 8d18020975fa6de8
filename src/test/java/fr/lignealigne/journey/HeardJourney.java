package fr.lignealigne.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import fr.lignealigne.account.People;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkScenes;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a screen reader is told on the reading page, by names, roles, descriptions and live regions; in exact sentences. */
@Tag("widths")
class HeardJourney extends Journey {

    /** Collects what live regions say, in their order. */
    private static final String LISTEN = """
            window.heard = [];
            const LIVE = '[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]';
            new MutationObserver((changes) => {
              for (const { target, addedNodes } of changes) {
                const near = target.nodeType === 1 ? target : target.parentElement;
                for (const live of [near?.closest(LIVE), ...[...addedNodes].flatMap((node) =>
                  node.querySelectorAll ? [node.matches(LIVE) ? node : null, ...node.querySelectorAll(LIVE)] : [])]) {
                  const words = live?.textContent.trim();
                  if (words && heard.at(-1) !== words) heard.push(words);
                }
              }
            }).observe(document, { subtree: true, childList: true, characterData: true });
            """;

    @Autowired
    RemarkScenes scenes;

    @Test
    void theButtonThatShowsAPasswordSpeaksTheReadersLanguage() {
        Page page = window(1280, ColorScheme.LIGHT);
        page.navigate(address("connexion"));
        assertThat(page.locator("[slot=reveal]")).hasAccessibleName("Afficher le mot de passe");
    }

    @Test
    void theTextItsRemarksTheFormAndWhatHappens() {
        PlanVersionId version = scenes.openVersion();
        People.Someone lead = people.leadOfAMember();
        scenes.deposited(lead.viewer(), version, "Un délai plus long.");
        scenes.deposited(people.leadOfAMember().viewer(), version, "Un autre délai.");
        Page page = windowOf(lead);
        page.addInitScript(LISTEN);
        page.navigate(address("lecture/" + version));
        Locator remarked = page.locator("plan-text .line[data-count] .num").first();
        assertThat(remarked).isVisible();

        theZones(page);
        assertThat(page.locator("#l1 .num")).hasRole(AriaRole.BUTTON);
        assertThat(page.locator("#l1 .num")).hasAccessibleName("Ligne 1");
        assertThat(page.locator("#l1 .num"))
                .hasAccessibleDescription(page.locator("#w1").innerText());
        assertThat(remarked).hasAccessibleName("Ligne 4, 2 remarques, 2 organismes, dont 1 de votre organisme");

        page.getByRole(AriaRole.SEARCHBOX).fill("délai");
        hears(page, "(Aucun passage|1 passage|1 sur [0-9]+ passages\\h; Entrée pour le suivant)");

        page.locator("#l1 .num").focus();
        page.keyboard().press("Enter");
        Locator words =
                page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Ce que vous avez à dire"));
        assertThat(words).isFocused();
        assertThat(page.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName("Nature de la remarque")))
                .isVisible();
        assertThat(page.locator(".thread")).hasAccessibleName("Remarques sur le passage");
        assertThat(page.locator(".remark-form")).containsText("Visible par votre association seulement");
        page.locator(".remark-form").getByText("Réserve").click();
        words.focus();
        page.keyboard().type("Entendu.");
        hears(page, "enregistré à [0-9]+\\hh\\h?[0-9]*");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Partager au Collectif"))
                .press("Enter");
        hears(page, "Partagée avec les membres du Collectif\\.");
    }

    private static void theZones(Page page) {
        assertThat(page.getByRole(AriaRole.BANNER)).hasCount(1);
        assertThat(page.getByRole(AriaRole.MAIN)).hasCount(1);
        assertThat(page.getByRole(AriaRole.CONTENTINFO)).hasCount(1);
        assertThat(page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Rubriques")))
                .hasCount(1);
        assertThat(page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Sommaire et filtres")))
                .hasCount(1);
        assertThat(page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Texte de la V1")))
                .hasCount(1);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasCount(1);
        assertThat(page.locator("plan-text").getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(2)))
                .not()
                .hasCount(0);
    }

    private static void hears(Page page, String sentence) {
        page.waitForFunction(
                "sentence => heard.some((words) => new RegExp(`^${sentence}$`).test(words))",
                sentence.replace("\\h", "[ \\u00a0\\u202f]"));
    }
}
