package fr.lignealigne.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.lignealigne.account.People;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.remark.Remarks;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An association remarks lines of the text without ever touching the mouse. */
class KeyboardAloneJourney extends Journey {

    @Autowired
    RemarkScenes scenes;

    @Autowired
    Remarks remarks;

    @Test
    void fromTheFirstLineToAKeptDraftAndBack() {
        PlanVersionId version = scenes.openVersion();
        People.Someone lead = people.leadOfAMember();
        Page page = windowOf(lead);
        page.navigate(address("lecture/" + version));
        assertThat(page.locator("#l1 .num")).isVisible();

        tabTo(page, "#l1 .num");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#l4 .num")).isFocused();
        page.keyboard().press("Shift+ArrowDown");
        assertThat(page.locator("#l5 .num")).isFocused();
        page.keyboard().press("Shift+Enter");

        assertThat(page.locator(".remark-form textarea:focus")).isVisible();
        page.keyboard().type("Écrit au clavier seul.");
        assertThat(page.locator(".remark-form .form-head")).containsText("enregistré à");

        page.keyboard().press("Escape");
        assertThat(page.locator("#l4 .num")).isFocused();
        List<RemarkDetails> kept = remarks.touching(lead.viewer(), version, 4, 5);
        assertThat(kept).hasSize(1);
        assertThat(kept.getFirst().body()).isEqualTo("Écrit au clavier seul.");
        assertThat(kept.getFirst().place().lastLine()).isEqualTo(5);

        page.reload();
        assertThat(page.locator("#l4[data-count='1']")).isVisible();
        hasNoBarrier(page);
    }

    /** Presses Tab until the focus is there, as someone would. */
    private static void tabTo(Page page, String selector) {
        for (int presses = 0; presses < 60; presses++) {
            page.keyboard().press("Tab");
            if ((Boolean) page.locator(selector).evaluate("node => node === document.activeElement")) {
                return;
            }
        }
        throw new AssertionError("Tab never reaches " + selector);
    }
}
