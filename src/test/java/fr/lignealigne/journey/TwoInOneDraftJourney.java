package fr.lignealigne.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.Depositing;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkScenes;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two colleagues write in one draft, in two browsers: nothing is written over, and each page follows the other. */
class TwoInOneDraftJourney extends Journey {

    private static final String WORDS = "Ce que vous avez à dire";

    @Autowired
    RemarkScenes scenes;

    @Autowired
    Depositing depositing;

    @Test
    void twoColleaguesWriteInOneDraft() {
        PlanVersionId version = scenes.openVersion();
        People.Someone lead = people.leadOfAMember();
        People.Someone member = people.colleagueOf(lead, Role.ASSOCIATION_MEMBER);
        RemarkId draft = scenes.draft(lead.viewer(), version, "Le premier jet.");
        String address = address("lecture/" + version + "?ligne=4-5&brouillon=" + draft);
        Page mine = windowOf(lead);
        Page theirs = windowOf(member);
        mine.navigate(address);
        theirs.navigate(address);
        assertThat(mine.getByLabel(WORDS)).hasValue("Le premier jet.");
        assertThat(theirs.getByLabel(WORDS)).hasValue("Le premier jet.");

        theirs.getByLabel(WORDS).fill("Le premier jet, relu.");
        assertThat(mine.getByLabel(WORDS)).hasValue("Le premier jet, relu.");
        assertThat(mine.locator(".remark-form .notice")).containsText("Modifié par");

        // Away from the network, she goes on typing; meanwhile he writes too.
        mine.context().setOffline(true);
        mine.getByLabel(WORDS).fill("Mes mots à moi.");
        theirs.getByLabel(WORDS).fill("Les mots du collègue.");
        assertThat(theirs.locator(".form-head")).containsText("enregistré à");
        mine.context().setOffline(false);
        Locator rivals = mine.locator(".rivals");
        assertThat(rivals).containsText("Mes mots à moi.");
        assertThat(rivals).containsText("collègue");
        assertThat(mine.locator(".form-head")).containsText("suspendu");
        hasNoBarrier(mine);
        rivals.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Garder les deux"))
                .click();
        assertThat(mine.locator(".form-head")).containsText("enregistré à");
        assertThat(theirs.locator(".remark-card")).containsText("Mes mots à moi.");

        // The lead deposits what he still has open: what he types on lives as a new draft.
        depositing.deposit(lead.viewer(), version, List.of(draft), true, UUID.randomUUID());
        assertThat(theirs.locator(".remark-form .notice")).containsText("a déposé cette remarque");
        theirs.getByLabel(WORDS).fill("Les mots du collègue, et davantage.");
        assertThat(theirs.locator(".remark-form .notice")).containsText("Vos mots sont gardés");
        assertThat(theirs.locator(".form-head")).containsText("enregistré à");
    }
}
