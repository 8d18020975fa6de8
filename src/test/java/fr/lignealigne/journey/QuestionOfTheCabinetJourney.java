package fr.lignealigne.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkScenes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The cabinet asks on a line; the lead of an association reads it on an open page, answers on a phone and by keyboard;
 * the cabinet's open page shows the answer without a reload.
 */
class QuestionOfTheCabinetJourney extends Journey {

    private static final String QUESTION = "Ce délai de cinq jours est-il tenable partout ?";

    @Autowired
    RemarkScenes scenes;

    @Test
    void isAskedOnALineAnsweredOnAPhoneAndReadWithoutAReload() {
        PlanVersionId version = scenes.openVersion();
        People.Someone lead = people.leadOfAMember();
        Page phone = window(390, ColorScheme.DARK);
        signIn(phone, lead);
        phone.navigate(address("questions"));
        assertThat(phone.locator("main")).containsText("Aucune question");

        Page desk = windowOf(people.ofTheState(Role.CABINET));
        desk.navigate(address("lecture/" + version + "?ligne=4-5"));
        desk.locator("#ask").click();
        desk.getByLabel("Votre question").fill(QUESTION);
        desk.getByLabel("L’ouvrir aussitôt aux associations").check();
        hasNoBarrier(desk);
        desk.locator("#confirm").click();
        assertThat(desk.locator(".question-note")).containsText(QUESTION);
        assertThat(desk.locator("plan-text .num[data-asked]")).hasCount(1);
        desk.navigate(address("questions"));
        assertThat(desk.locator(".answers-count")).containsText("Aucune association");

        Locator asked = phone.locator(".question");
        assertThat(asked).containsText(QUESTION);
        hasNoBarrier(phone);
        phone.getByLabel("Oui, avec réserves").focus();
        phone.keyboard().press("Space");
        phone.keyboard().press("Tab");
        phone.keyboard().type("Oui, sauf dans les territoires où personne n’est formé.");
        phone.locator("#deposit-answer").focus();
        phone.keyboard().press("Enter");
        phone.locator("#confirm").click();
        assertThat(asked.locator(".own-answer .said")).containsText("personne n’est formé");
        hasNoBarrier(phone);

        assertThat(desk.locator(".side-by-side li")).hasCount(1);
        assertThat(desk.locator(".side-by-side li")).containsText("personne n’est formé");
        assertThat(desk.locator(".answers-count")).containsText("Une association a répondu");
        hasNoBarrier(desk);
        desk.locator(".asking-acts").getByText("Clore maintenant").click();
        desk.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Clore maintenant"))
                .click();
        assertThat(asked).containsText("Close depuis");
        assertThat(asked.getByText("Changer la réponse")).not().isVisible();
    }
}
