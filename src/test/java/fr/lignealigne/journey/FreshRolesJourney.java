package fr.lignealigne.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.lignealigne.account.Members;
import fr.lignealigne.account.Memberships;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkDraft;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.remark.Remarks;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rights that change while a page is open are the page's at once. */
class FreshRolesJourney extends Journey {

    @Autowired
    Members members;

    @Autowired
    Memberships memberships;

    @Autowired
    Remarks remarks;

    @Autowired
    RemarkScenes scenes;

    @Test
    void aRoleThatIsGivenIsThereWithoutAReload() {
        People.Someone lead = people.leadOfAMember();
        People.Someone colleague = people.colleagueOf(lead, Role.ASSOCIATION_MEMBER);
        Page page = windowOf(colleague);
        openUntilHeard(page, "compte");
        Locator ways = page.locator("nav.ways");
        Locator accounts = ways.locator("a[href=comptes]");
        assertThat(ways).isVisible();
        assertThat(accounts).hasCount(0);
        page.evaluate("window.untouched = true");
        members.give(lead.viewer(), colleague.viewer().person(), Role.ASSOCIATION_LEAD);
        assertThat(accounts).isVisible();
        assertThat(page.getByText("Vos droits ont changé")).isVisible();
        accounts.click();
        assertThat(page).hasURL(address("comptes"));
        assertThat(page.locator("h1")).containsText("Comptes");
        assertThat(page.locator("body")).not().containsText("Cette page n’est pas pour vous");
        org.assertj.core.api.Assertions.assertThat(page.evaluate("window.untouched === true"))
                .isEqualTo(true);
    }

    @Test
    void whoLeavesTheCollectiveHasNothingOfItBeforeTheirEyes() {
        PlanVersionId version = scenes.openVersion();
        People.Someone author = people.leadOfAMember();
        var shared = remarks.write(
                author.viewer(),
                version,
                RemarkDraft.of(
                        scenes.onLines(author.viewer(), version, 4, 5),
                        RemarkKind.QUESTION,
                        "Entre nous, rouge-gorge."));
        remarks.share(author.viewer(), shared.id(), true);
        People.Someone leaving = people.leadOfAMember();
        Page page = windowOf(leaving);
        openUntilHeard(page, "lecture/" + version + "?ligne=4-5");
        assertThat(page.getByText("rouge-gorge")).isVisible();
        memberships.set(people.coordinator().viewer(), leaving.viewer().organisation(), false, People.PASSWORD);
        assertThat(page.getByText("rouge-gorge")).hasCount(0);
    }

    private void openUntilHeard(Page page, String route) {
        AtomicBoolean heard = new AtomicBoolean();
        page.onWebSocket(channel -> channel.onFrameReceived(frame -> heard.set(true)));
        page.navigate(address(route));
        page.waitForCondition(heard::get);
    }
}
