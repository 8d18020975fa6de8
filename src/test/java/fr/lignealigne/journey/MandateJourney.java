package fr.lignealigne.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import fr.lignealigne.account.People;
import fr.lignealigne.collective.position.ARoom;
import fr.lignealigne.collective.position.PositionId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/**
 * A lead gives a mandate on a telephone and by the keyboard alone; the coordinator's open pages show it, and what is done
 * under it says so to the lead. Once it is revoked, the coordinator's next click is refused with a sentence.
 */
class MandateJourney extends Journey {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Test
    void aMandateIsGivenUsedAndRevokedWhileBothLookOn() {
        ARoom room = ARoom.opened(beans);
        PositionId position = room.signable("Un mois au moins.");
        room.shares(room.two, "Un récit se perd.");
        Page received = windowOf(room.coordinator);
        received.navigate(address("mandats"));
        assertThat(received.locator("main")).containsText("Aucun mandat en ce moment");
        Page signing = received.context().newPage();
        signing.navigate(address("collectif/position/" + position));
        assertThat(signing.locator("#deposit-early")).isVisible();

        Page lead = window(390, ColorScheme.DARK);
        signIn(lead, room.two);
        Page own = lead.context().newPage();
        own.navigate(address("collectif/position/" + position));
        gives(lead);
        assertThat(received.locator("main h2")).containsText(room.two.viewer().organisationName());
        deposits(received);
        assertThat(signing.locator(".position-mandated"))
                .containsText(room.two.viewer().organisationName());
        signs(signing);
        assertThat(own.locator(".own-answer")).containsText("Votre association signe ce texte");
        assertThat(own.locator(".own-answer")).containsText("sous mandat du");
        hasNoBarrier(own);
        hasNoBarrier(signing);

        readsTheReceipt(lead, room);
        signing.locator(".abstain-for").press("Enter");
        revokes(lead);
        signing.locator("#confirm").press("Enter");
        assertThat(signing.locator("#refusal")).containsText("Aucun mandat en vigueur");
        signing.keyboard().press("Escape");
        assertThat(signing.locator(".position-mandated")).not().isVisible();
        assertThat(signing.locator(".position-seats .tally")).containsText("1 signe");
        own.locator("#take-back").press("Enter");
        assertThat(signing.locator(".position-seats .tally")).containsText("aucune signature");
    }

    private void gives(Page lead) {
        lead.navigate(address("comptes"));
        hasNoBarrier(lead);
        button(lead, "Donner un mandat…").press("Enter");
        box(lead, "Déposer auprès de l’État les remarques partagées avec le Collectif")
                .press("Space");
        box(lead, "Signer les positions communes").press("Space");
        Locator password = lead.locator("vaadin-password-field input");
        password.focus();
        lead.keyboard().type(People.PASSWORD);
        hasNoBarrier(lead);
        lead.keyboard().press("Enter");
        assertThat(lead.locator("#mandats .seat-line")).containsText("en vigueur");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .last();
    }

    private static Locator box(Page page, String name) {
        return page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(name));
    }

    private static void deposits(Page received) {
        received.locator(".deposit-list input[type=checkbox]").press("Space");
        assertThat(received.locator(".act-bar vaadin-button")).containsText("une remarque");
        received.locator(".act-bar vaadin-button").press("Enter");
        received.locator("#confirm").press("Enter");
        assertThat(received.locator("main")).containsText("rien partagé qui puisse être déposé");
    }

    private static void signs(Page signing) {
        signing.locator(".sign-for").press("Enter");
        signing.locator("#confirm").press("Enter");
        assertThat(signing.locator(".position-seats .tally")).containsText("1 signe");
        assertThat(signing.locator(".position-seats")).containsText("sous mandat du");
    }

    private void readsTheReceipt(Page lead, ARoom room) {
        lead.navigate(address("remarques?version=" + room.version));
        lead.getByText("Accusé de réception").first().press("Enter");
        assertThat(lead.locator(".receipt-facts")).containsText("sur mandat du");
        assertThat(lead.locator(".receipt-facts")).containsText("par la coordination du Collectif");
    }

    private void revokes(Page lead) {
        lead.navigate(address("comptes"));
        button(lead, "Révoquer…").press("Enter");
        button(lead, "Révoquer le mandat").press("Enter");
        assertThat(lead.locator("#mandats .seat-line")).containsText("révoqué");
    }
}
