package fr.lignealigne.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.notification.PostRounds;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.remark.RemarkState;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two members read each other's remarks on one passage and discuss it, in two browsers, without reloading; the
 * coordinator reminds who is silent, and the mail arrives.
 */
class CollectiveRoomJourney extends Journey {

    @Autowired
    RemarkScenes scenes;

    @Autowired
    PostRounds post;

    @Autowired
    JdbcClient jdbc;

    @Test
    void membersDiscussAPassageAndTheSilentAreReminded() {
        PlanVersionId version = scenes.openVersion();
        People.Someone one = people.leadOfAMember();
        People.Someone other = people.leadOfAMember();
        People.Someone silent = people.leadOfAMember();
        scenes.in(RemarkState.SHARED, one.viewer(), version, "Trente jours, même lieu.");
        scenes.in(RemarkState.SHARED, other.viewer(), version, "Nommer un administrateur ad hoc.");
        Page mine = windowOf(one);
        Page theirs = windowOf(other);
        mine.navigate(address("collectif?version=" + version));
        mine.locator(".passages a").first().click();
        assertThat(mine.locator(".view")).hasCount(2);
        hasNoBarrier(mine);
        mine.getByLabel("Ouvrir une discussion sur ce passage").fill("Un seul chiffre ?");
        button(mine, "Publier aux membres").click();
        assertThat(mine.locator(".talk")).hasCount(1);

        // The other one already reads the page, and types: what comes leaves the field alone.
        theirs.navigate(address("collectif?version=" + version + "&ligne=4-5"));
        assertThat(theirs.locator(".talk")).containsText("Un seul chiffre ?");
        theirs.getByLabel("Répondre").fill("Oui : trente");
        mine.getByLabel("Répondre").fill("Et le même référent ?");
        button(mine, "Répondre").click();
        assertThat(theirs.locator(".talk")).hasCount(2);
        assertThat(theirs.locator(".talk").last()).containsText("Et le même référent ?");
        assertThat(theirs.getByLabel("Répondre")).hasValue("Oui : trente");
        assertThat(theirs.getByLabel("Répondre")).isFocused();
        button(theirs, "Répondre").click();
        assertThat(mine.locator(".talk").last()).containsText("Oui : trente");
        assertThat(mine.getByLabel("Répondre")).hasValue("");

        button(mine, "Retirer").first().click();
        mine.locator("vaadin-confirm-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Retirer"))
                .click();
        assertThat(theirs.locator(".talk").first()).containsText("Message retiré");

        // What a third one shares meanwhile is said, and nothing moves.
        scenes.in(RemarkState.SHARED, people.leadOfAMember().viewer(), version, "Une troisième voix.");
        assertThat(mine.locator(".room-strip .news")).containsText("autre chose");
        assertThat(mine.locator(".view")).hasCount(2);
        button(mine, "Actualiser").click();
        assertThat(mine.locator(".view")).hasCount(3);

        remind(version, silent);
    }

    @Test
    void theWayThereStandsInTheBarOfMembersAlone() {
        Page member = windowOf(people.leadOfAMember());
        assertThat(way(member)).hasCount(1);
        for (People.Someone outside : List.of(people.leadOutsideTheCollective(), people.ofTheState(Role.CABINET))) {
            Page page = windowOf(outside);
            assertThat(page.locator("nav.ways")).isVisible();
            assertThat(way(page)).hasCount(0);
            page.navigate(address("collectif"));
            assertThat(page.locator("main")).containsText("n’existe pas, ou ne vous est pas ouverte");
        }
    }

    private static Locator way(Page page) {
        return page.locator("nav.ways a[href$='collectif']");
    }

    private void remind(PlanVersionId version, People.Someone silent) {
        Page page = window(390, ColorScheme.DARK);
        signIn(page, people.coordinator());
        page.locator("nav.ways a").first().click();
        assertThat(page).hasURL(Pattern.compile("/collectif"));
        page.navigate(address("collectif?version=" + version + "&vue=expression"));
        hasNoBarrier(page);
        page.locator("#remind").click();
        page.getByLabel("Votre message").fill("Il reste trois jours.");
        page.locator("#confirm").click();
        assertThat(page.locator(".standings .talk")).containsText("Il reste trois jours.");
        post.go();
        String body = jdbc.sql("select body from outgoing_mail where recipient = ? and body like '%> %'")
                .param(silent.email())
                .query(String.class)
                .single();
        org.assertj.core.api.Assertions.assertThat(body).contains("> Il reste trois jours.");
        org.assertj.core.api.Assertions.assertThat(
                        (Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth + 1"))
                .isTrue();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
