package fr.lignealigne.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkScenes;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** MIPROF compares the version it prepares with the published one, by keys; an association does not get that far. */
class CompareVersionsJourney extends Journey {

    @Autowired
    RemarkScenes scenes;

    @Test
    void walksTheChangesByKeysAndPutsThemSideBySide() {
        People.Someone miprof = people.ofTheState(Role.MIPROF);
        PlanVersionId first = scenes.publishedVersion(miprof.viewer());
        PlanVersionId second = scenes.nextVersion(miprof.viewer(), first);
        Page page = windowOf(miprof);
        page.navigate(address("plan"));
        page.locator("#version-" + second).getByText("Comparer à la V1").click();
        assertThat(page.locator("h1")).hasText("Ce qui change de V1 à V2");
        assertThat(page.locator("plan-comparison .change")).hasCount(2);
        assertThat(page.locator("plan-comparison .row").first()).isHidden();

        page.keyboard().press("j");
        assertThat(page.locator("plan-comparison .change").first()).isFocused();
        assertThat(page.locator(":focus del").first()).containsText("cinq jours");
        page.keyboard().press("j");
        assertThat(page.locator("plan-comparison .added")).isFocused();
        assertThat(page.locator(".comparison-tools")).containsText("changement 2 sur 2");
        hasNoBarrier(page);

        page.getByLabel("Côte à côte").check();
        assertThat(page.locator("plan-comparison .altered .right ins").first()).isVisible();
        assertThat(page).hasURL(Pattern.compile(".*[?]cote$"));
        page.reload();
        assertThat(page.locator("plan-comparison .altered .right ins").first()).isVisible();
        hasNoBarrier(page);

        Page lead = windowOf(people.leadOfAMember());
        lead.navigate(address("comparaison/" + first + "/" + second));
        assertThat(lead.locator("main")).containsText("n’existe pas, ou ne vous est pas ouverte");
    }
}
