package fr.lignealigne.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.lignealigne.decision.ARound;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.decision.template.AnswerTemplates;
import fr.lignealigne.decision.template.TemplateDraft;
import fr.lignealigne.remark.RemarkKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** MIPROF asks the cabinet at the desk that both have open; the cabinet answers, takes a template up, and decides. */
class OneDeskTwoSidesJourney extends Journey {

    private static final String WORDS = "Le financement relève de la loi de finances.";

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    AnswerTemplates templates;

    @Test
    void aWordArrivesInTheOtherWindowAndATemplateInTheReason() {
        ARound round = ARound.opened(beans);
        round.says(round.member, 4, 4, RemarkKind.OBJECTION, "Qui paiera ces cinq jours ?");
        templates.write(round.miprof.viewer(), new TemplateDraft("Loi de finances", Outcome.REJECTED, WORDS));
        Page miprof = windowOf(round.miprof);
        miprof.navigate(address("arbitrage/" + round.version + "/4"));
        Page cabinet = windowOf(round.cabinet);
        cabinet.navigate(address("arbitrage/" + round.version + "/4"));
        assertThat(cabinet.locator("#decide")).isVisible();

        miprof.locator("#write-note").click();
        miprof.locator("#note-words textarea").fill("Est-ce au budget de 2027 ?");
        miprof.locator("#send-note").click();
        assertThat(cabinet.locator("#between-us li")).containsText("Est-ce au budget de 2027 ?");
        hasNoBarrier(miprof);

        cabinet.locator("#reason textarea").fill("D’accord sur le fond.");
        cabinet.locator("#pick-template").click();
        cabinet.locator("#template vaadin-radio-button")
                .first()
                .locator("input")
                .check();
        hasNoBarrier(cabinet);
        cabinet.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Insérer"))
                .click();
        assertThat(cabinet.locator("#reason textarea")).hasValue("D’accord sur le fond.\n\n" + WORDS);
        cabinet.locator("#decide").click();
        cabinet.waitForURL("**/arbitrage?*");

        cabinet.navigate(address("arbitrage?version=" + round.version));
        cabinet.locator("#more-ways > summary").focus();
        cabinet.keyboard().press("Enter");
        hasNoBarrier(cabinet);
        cabinet.keyboard().press("Escape");
        assertThat(cabinet.locator("#more-ways > summary")).isFocused();
        cabinet.keyboard().press("Enter");
        cabinet.getByText("Modèles de réponse", new Page.GetByTextOptions().setExact(true))
                .click();
        cabinet.getByText("Loi de finances", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(cabinet.locator("#template-uses")).containsText("l. 4");
        hasNoBarrier(cabinet);
    }
}
