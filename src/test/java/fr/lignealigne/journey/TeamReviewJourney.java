package fr.lignealigne.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkScenes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A member proposes, the lead sends back, the member writes on, the lead deposits: no page is ever loaded anew. */
class TeamReviewJourney extends Journey {

    private static final String WORDS = "Ce que vous avez à dire";

    @Autowired
    RemarkScenes scenes;

    @Test
    void aMemberProposesAndTheLeadSendsBackThenDeposits() {
        PlanVersionId version = scenes.openVersion();
        People.Someone lead = people.leadOfAMember();
        People.Someone member = people.colleagueOf(lead, Role.ASSOCIATION_MEMBER);
        RemarkId draft = scenes.draft(member.viewer(), version, "Les places manquent.");
        Page leads = windowOf(lead);
        leads.navigate(address("remarques?version=" + version));
        Page members = windowOf(member);
        members.navigate(address("remarques?version=" + version));
        Locator leadsRow = leads.locator(".draft-row");
        Locator membersRow = members.locator(".draft-row");
        assertThat(leadsRow).hasCount(1);

        press(leadsRow, "Commenter entre collègues");
        leads.getByLabel("Commentaire pour vos collègues").pressSequentially("Combien de ");
        press(membersRow, "Proposer au dépôt");
        assertThat(leadsRow).containsText("Proposée au dépôt");
        assertThat(leads.locator(".stage-tabs")).containsText("Proposées 1");
        leads.keyboard().type("places ?");
        assertThat(leads.getByLabel("Commentaire pour vos collègues")).hasValue("Combien de places ?");
        press(leadsRow, "Publier pour mes collègues");
        assertThat(membersRow).containsText("Combien de places ?");

        leads.locator("#send-back").click();
        leads.getByLabel("Ce qui manque").fill("Donnez le chiffre.");
        leads.locator("#confirm").click();
        assertThat(membersRow).containsText("Donnez le chiffre.");
        assertThat(members.locator(".stage-tabs")).containsText("Renvoyées 1");
        hasNoBarrier(members);

        Page reading = leads.context().newPage();
        reading.navigate(address("lecture/" + version + "?ligne=4-5"));
        membersRow
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Modifier"))
                .click();
        members.getByLabel(WORDS).fill("Quarante places manquent.");
        assertThat(leadsRow).containsText("En train d’écrire ici");
        assertThat(leadsRow).containsText("Quarante places manquent.");
        assertThat(reading.locator("plan-text .line.written").first()).isVisible();
        assertThat(reading.locator(".thread .writers:visible")).containsText("En train d’écrire ici");
        hasNoBarrier(reading);
        members.locator(".remark-form")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Proposer au dépôt"))
                .click();
        assertThat(leadsRow).containsText("Proposée au dépôt");
        assertThat(leadsRow.locator(".writers:visible")).hasCount(0);
        assertThat(reading.locator("plan-text .line.written")).hasCount(0);
        hasNoBarrier(leads);

        leads.locator("#deposit").click();
        leads.locator("#confirm").click();
        leads.waitForURL(url -> url.contains("accuses/"));
        assertThat(members.locator("#remarque-" + draft)).containsText("Déposée");
        assertThat(members.locator(".thread")).containsText("Combien de places ?");
    }

    private static void press(Locator within, String name) {
        within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .click();
    }
}
