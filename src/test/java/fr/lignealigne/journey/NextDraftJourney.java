package fr.lignealigne.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.lignealigne.account.People;
import fr.lignealigne.decision.ARound;
import fr.lignealigne.decision.DecisionDraft;
import fr.lignealigne.decision.Decisions;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.Anchor;
import fr.lignealigne.remark.RemarkId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Two accepted wordings contradict each other; one is chosen, the text is edited by keyboard, and kept. */
class NextDraftJourney extends Journey {

    @Autowired
    Versions versions;

    @Autowired
    Decisions decisions;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Test
    void theNextVersionBeginsWithWhatWasAccepted() {
        ARound round = ARound.opened(beans);
        accepts(round, round.member, "L’évaluation de sa situation est conduite en dix jours au plus.");
        accepts(round, round.outsider, "L’évaluation de sa situation est conduite en trente jours au plus.");
        Page page = window(1280, ColorScheme.LIGHT);
        signIn(page, round.miprof);
        page.navigate(address("plan/importer?plan="
                + versions.get(round.miprof.viewer(), round.version()).plan()));
        assertThat(page.locator(".conflict vaadin-radio-button")).hasCount(3);
        hasNoBarrier(page);
        page.locator(".conflict vaadin-radio-button input").nth(1).check();
        page.locator("#start").click();

        Locator tree = page.locator("item-tree");
        Locator chosen = tree.locator(".item.chosen .words");
        page.locator("#draft-report button").first().click();
        assertThat(chosen).containsText("en trente jours");
        hasNoBarrier(page);
        tree.press("Enter");
        assertThat(page.locator("#words textarea")).isFocused();
        page.keyboard().press("End");
        page.keyboard().type(" Elle est écrite.");
        page.keyboard().press("Tab");
        assertThat(chosen).containsText("en trente jours au plus. Elle est écrite.");
        tree.press("Alt+ArrowUp");
        assertThat(tree.locator(".item .words").nth(2)).containsText("en trente jours");
        tree.press("n");
        assertThat(page.locator("#words textarea")).isFocused();
        page.keyboard().type("Un avocat est présent.");
        page.keyboard().press("Control+ArrowLeft");
        page.keyboard().press("Tab");
        assertThat(chosen).hasText("Un avocat est présent.");

        // The words split off are those just typed: what stays is what the server believed to be there.
        tree.press("Enter");
        assertThat(page.locator("#words textarea")).isFocused();
        page.keyboard().press("End");
        page.keyboard().type("Il parle.");
        for (int letter = 0; letter < "Il parle.".length(); letter++) {
            page.keyboard().press("ArrowLeft");
        }
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("#words textarea")).hasValue("Un avocat est présent.");
        assertThat(tree.locator(".item .words").nth(4)).hasText("Il parle.");
        page.locator("#keep").click();
        assertThat(page.locator(".version-card.preparation .label")
                        .filter(new Locator.FilterOptions().setHasText("V2"))
                        .first())
                .isVisible();
    }

    private void accepts(ARound round, People.Someone lead, String wording) {
        PlanText text = versions.text(lead.viewer(), round.version());
        RemarkId remark = round.proposes(lead, new Anchor.OnPassage(text.lines(4, 4)), wording);
        decisions.decide(
                round.cabinet.viewer(), List.of(remark), new DecisionDraft(Outcome.ACCEPTED, "Voici pourquoi."));
    }
}
