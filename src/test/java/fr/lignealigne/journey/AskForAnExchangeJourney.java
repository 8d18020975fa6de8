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
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A lead asks for an exchange on a phone, with one thumb; who arranges sees it come on an open page. */
class AskForAnExchangeJourney extends Journey {

    /** In seconds: three minutes; measured on a busy machine. */
    private static final double LONGEST = 180;

    @Autowired
    RemarkScenes scenes;

    @Test
    void isAskedForOnAPhoneInLessThanThreeMinutes() {
        People.Someone lead = people.leadOfAMember();
        PlanVersionId version = scenes.openVersion();
        scenes.deposited(lead.viewer(), version, "Un délai plus long.");
        Page desk = windowOf(people.ofTheState(Role.MIPROF));
        desk.navigate(address("echanges/demandes?etat=a-placer"));
        Page phone = window(390, ColorScheme.LIGHT);
        signIn(phone, lead);
        phone.navigate(address("echanges"));
        Pace pace = new Pace(phone);
        Locator themes = phone.getByText("Thèmes", new Page.GetByTextOptions().setExact(true));
        pace.tap("« Demander un échange »", phone.getByText("Demander un échange"), themes);
        Locator saved = phone.locator(".request-foot [role=status]");
        Locator isSaved = saved.getByText("Enregistré");
        pace.tap("un thème", phone.getByText("Mineurs", new Page.GetByTextOptions().setExact(true)), isSaved);
        pace.tap("un autre", phone.getByText("Hébergement", new Page.GetByTextOptions().setExact(true)), isSaved);
        Locator remarks =
                phone.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Remarques à discuter"));
        Locator choice = phone.locator("vaadin-multi-select-combo-box-item:not([hidden])")
                .first();
        pace.tap("la liste des remarques", remarks, choice);
        pace.tap("une remarque", choice, phone.locator("vaadin-multi-select-combo-box[has-value]"));
        remarks.press("Escape");
        Locator words = phone.getByLabel("Ce que vous voulez dire, en quelques mots");
        pace.tap("le champ", words, words);
        pace.type("une phrase", "Dire où en sont les mineurs accompagnés, et les places qui manquent.", isSaved);
        pace.tap("45 minutes", phone.getByText("45 min"), isSaved);
        for (int day = 0; day < 4; day++) {
            Locator whole = phone.locator(".whole-day").nth(day);
            Locator row = phone.locator(".wish-grid tbody tr").nth(day);
            pace.tap("un jour entier", whole, row.locator(".wish.yes").nth(1));
        }
        Locator afternoon = phone.locator(".wish").nth(9);
        pace.tap(
                "un après-midi",
                afternoon,
                phone.locator(".wish-grid tbody tr").nth(4).locator(".wish.yes"));
        pace.tap(
                "à la rigueur",
                afternoon,
                phone.locator(".wish-grid tbody tr").nth(4).locator(".wish.if-needed"));
        Locator needs = phone.getByText("interprète en langue des signes (LSF)");
        pace.tap("un besoin", needs, phone.getByLabel("interprète en langue des signes (LSF)"));
        hasNoBarrier(phone);
        Assertions.assertThat((Boolean) phone.evaluate("document.documentElement.scrollWidth <= innerWidth + 1"))
                .as("fits a phone")
                .isTrue();
        pace.tap("« Envoyer »", phone.locator("#send-request"), phone.getByText("DE-20"));
        System.out.println("A request on a phone:\n" + pace);
        Assertions.assertThat(pace.seconds()).as(pace.toString()).isLessThan(LONGEST);
        hasNoBarrier(phone);

        Locator line = desk.locator(
                ".request-line",
                new Page.LocatorOptions().setHasText(lead.viewer().organisationName()));
        assertThat(line).containsText("45 min");
        hasNoBarrier(desk);
        line.locator("a.button").click();
        assertThat(desk.locator(".exchange-pane .told")).containsText("interprète en langue des signes");
        hasNoBarrier(desk);
    }

    @Test
    void theGridIsFilledByKeyboardAlone() {
        People.Someone lead = people.leadOfAMember();
        Page page = window(390, ColorScheme.DARK);
        signIn(page, lead);
        page.navigate(address("echanges/demander"));
        page.getByText("Mineurs", new Page.GetByTextOptions().setExact(true)).click();
        page.locator(".whole-day").first().focus();
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        Locator morning = page.locator(".wish").first();
        assertThat(morning).hasText("oui");
        page.keyboard().press("Enter");
        assertThat(morning).hasText("à la rigueur");
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        assertThat(page.locator(".wish").nth(1)).hasText("oui");
        Assertions.assertThat(page.url()).contains("demande=");
        page.reload();
        assertThat(page.locator(".wish").first()).hasText("à la rigueur");
        assertThat(page.locator(".wish").nth(1)).hasText("oui");
        hasNoBarrier(page);
    }
}
