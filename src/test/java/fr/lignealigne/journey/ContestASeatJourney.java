package fr.lignealigne.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.lignealigne.account.InvitationDraft;
import fr.lignealigne.account.Invitations;
import fr.lignealigne.account.Letterbox;
import fr.lignealigne.account.Passwords;
import fr.lignealigne.account.People;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.Role;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One lead of an association invites somebody; the other hears of it by mail, contests from there, and the stranger is
 * out at once; the coordinator settles.
 */
class ContestASeatJourney extends Journey {

    @Autowired
    Invitations invitations;

    @Autowired
    Passwords passwords;

    @Autowired
    Letterbox letters;

    @Autowired
    JdbcClient jdbc;

    @Test
    void anAssociationsLeadContestsASeat() {
        People.Someone hasty = people.leadOfAMember();
        People.Someone watchful = people.colleagueOf(hasty, Role.ASSOCIATION_LEAD);
        People.Someone coordinator = people.coordinator();
        String email = "inconnu-" + UUID.randomUUID() + "@essai.example";
        PersonId seated = invitations.invite(
                hasty.viewer(),
                new InvitationDraft(
                        email, "Chargée de mission", hasty.viewer().organisation(), Set.of(Role.ASSOCIATION_MEMBER)));
        passwords.choose(letters.tokenOf(email), People.PASSWORD);
        Page stranger = windowOf(new People.Someone(email, hasty.viewer()));
        stranger.navigate(address("remarques"));
        assertThat(stranger.locator("main h1")).isVisible();

        Page lead = windowOf(watchful);
        lead.navigate(address(linkIn(watchful.email(), seated)));
        Locator dialog = lead.locator("vaadin-confirm-dialog");
        assertThat(lead.getByText("Contester ce siège").first()).isVisible();
        lead.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Contester le siège"))
                .click();
        assertThat(dialog).isHidden();
        assertThat(lead.getByText("Contesté, en attente")).isVisible();
        hasNoBarrier(lead);
        lead.setViewportSize(390, 844);
        hasNoBarrier(lead);
        org.assertj.core.api.Assertions.assertThat(
                        (Boolean) lead.evaluate("document.documentElement.scrollWidth <= innerWidth + 1"))
                .as("fits a phone")
                .isTrue();

        stranger.navigate(address("remarques"));
        assertThat(stranger).hasURL(Pattern.compile(".*connexion.*"));

        Page arbiter = windowOf(coordinator);
        arbiter.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Trancher"))
                .click();
        Locator contest = arbiter.locator(".seat-line").filter(new Locator.FilterOptions().setHasText(email));
        contest.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Retirer le siège…"))
                .click();
        arbiter.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Retirer le siège").setExact(true))
                .click();
        assertThat(contest).isHidden();

        lead.setViewportSize(1440, 900);
        lead.navigate(address("comptes"));
        assertThat(lead.getByText("Siège retiré")).isVisible();
        assertThat(lead.locator("article").filter(new Locator.FilterOptions().setHasText(email)))
                .containsText("Désactivé");
    }

    /** Where the mail leads, below the address of the portal. */
    private String linkIn(String recipient, PersonId seated) {
        String letter = jdbc.sql("select body from outgoing_mail where recipient = ? order by created_at desc limit 1")
                .param(recipient)
                .query((row, index) -> row.getString(1))
                .single();
        Matcher link = Pattern.compile("comptes\\?contester=" + seated).matcher(letter);
        org.assertj.core.api.Assertions.assertThat(link.find())
                .as("a link in the mail")
                .isTrue();
        return link.group();
    }
}
