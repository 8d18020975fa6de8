package fr.lignealigne.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkScenes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Words are selected with the mouse, and another wording of them is proposed; the difference is shown at once. */
class ProposedWordingJourney extends Journey {

    @Autowired
    RemarkScenes scenes;

    @Test
    void selectsWordsAndProposesOthers() {
        PlanVersionId version = scenes.openVersion();
        Page page = windowOf(people.leadOfAMember());
        page.navigate(address("lecture/" + version));
        assertThat(page.locator("#w4")).isVisible();
        var box = page.locator("#w4").boundingBox();
        page.mouse().move(box.x + box.width * 0.2, box.y + box.height / 2);
        page.mouse().down();
        page.mouse().move(box.x + box.width * 0.4, box.y + box.height / 2);
        page.mouse().move(box.x + box.width * 0.6, box.y + box.height / 2);
        page.mouse().up();
        page.locator(".offer").click();
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Rédaction"))
                .check();
        page.getByLabel("Rédaction proposée").fill("une équipe d’au moins trois personnes");
        assertThat(page.locator(".remark-form ins").first()).isVisible();
        page.getByLabel("Pourquoi").fill("Le nombre manque.");
        assertThat(page.locator(".form-head")).containsText("enregistré à");
        hasNoBarrier(page);
        page.reload();
        assertThat(page.locator("#l4[data-count='1']")).isVisible();
    }
}
