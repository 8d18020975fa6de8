package fr.lignealigne.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.consultation.Rounds;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.RemarkScenes;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** MIPROF compares the version it prepares with the published one, by keys; an association does not get that far. */
class CompareVersionsJourney extends Journey {

    @Autowired
    RemarkScenes scenes;

    @Autowired
    Versions versions;

    @Autowired
    Rounds rounds;

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

        page.locator("main a[href='compte#touches']").click();
        page.getByLabel("Laisser des touches seules (lettres et chiffres) commander")
                .uncheck();
        assertThat(page.getByText("Les touches seules ne commandent plus rien."))
                .isVisible();
        page.goBack();
        assertThat(page.locator("plan-comparison .altered .right ins").first()).isVisible();
        page.keyboard().press("j");
        assertThat(page.locator("plan-comparison .change:focus")).hasCount(0);

        Page lead = windowOf(people.leadOfAMember());
        lead.navigate(address("comparaison/" + first + "/" + second));
        assertThat(lead.locator("main")).containsText("n’existe pas, ou ne vous est pas ouverte");
    }

    @Test
    void remarksOnAChangeWhereItIsSeen() {
        People.Someone miprof = people.ofTheState(Role.MIPROF);
        PlanVersionId first = scenes.publishedVersion(miprof.viewer());
        PlanVersionId second = scenes.nextVersion(miprof.viewer(), first);
        versions.publish(miprof.viewer(), second, "Le délai passe à un mois.", null);
        rounds.open(miprof.viewer(), second, Instant.now().plus(Duration.ofDays(9)));
        Page page = windowOf(people.leadOfAMember());
        page.navigate(address("lecture/" + second));
        page.getByText("Comparer à la V1").click();
        assertThat(page.locator("h1")).hasText("Ce qui change de V1 à V2");
        assertThat(page.locator(".outline .notice")).hasText("Le délai passe à un mois.");

        page.locator("plan-comparison .change").first().waitFor();
        page.keyboard().press("j");
        page.keyboard().press("Enter");
        assertThat(page.locator(".thread blockquote")).containsText("un mois au moins");
        assertThat(page).hasURL(Pattern.compile(".*[?]ligne=.*"));
        hasNoBarrier(page);
        page.locator("#write").click();
        page.getByLabel("Ce que vous avez à dire").fill("Un mois est trop long.");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Garder").setExact(true))
                .click();
        assertThat(page.locator("plan-comparison .chosen .dot.own")).hasText("1");
        assertThat(page.locator("plan-comparison .chosen button.num:focus")).hasCount(1);
        assertThat(page.locator("#write")).isVisible();
        page.locator("#write").press("Escape");
        assertThat(page.locator("plan-comparison .chosen")).hasCount(0);
        assertThat(page.locator("plan-comparison button.num:focus")).hasCount(1);

        page.getByText("Lire la V2").click();
        assertThat(page.locator("plan-text .dot.own")).hasCount(1);
    }
}
