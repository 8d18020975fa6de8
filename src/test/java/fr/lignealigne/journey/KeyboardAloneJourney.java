package fr.lignealigne.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.remark.Remarks;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An association remarks lines of the text without ever touching the mouse. */
class KeyboardAloneJourney extends Journey {

    /** Without the links past them: the bar with its twelve, the three ways to a file, the find field, the filters, the outline. */
    private static final int MOST_STOPS = 22;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    Remarks remarks;

    @Autowired
    Versions versions;

    @Test
    void fromTheFirstLineToAKeptDraftAndBack() {
        PlanVersionId version = scenes.openVersion();
        People.Someone lead = people.leadOfAMember();
        Page page = windowOf(lead);
        page.navigate(address("lecture/" + version));
        assertThat(page.locator("#l1 .num")).isVisible();

        tabTo(page, "#l1 .num");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#l4 .num")).isFocused();
        page.keyboard().press("Shift+ArrowDown");
        assertThat(page.locator("#l5 .num")).isFocused();
        page.keyboard().press("Shift+Enter");

        assertThat(page.locator(".remark-form textarea:focus")).isVisible();
        page.keyboard().type("Écrit au clavier seul.");
        assertThat(page.locator(".remark-form .form-head")).containsText("enregistré à");

        page.keyboard().press("Escape");
        assertThat(page.locator("#l4 .num")).isFocused();
        List<RemarkDetails> kept = remarks.touching(lead.viewer(), version, 4, 5);
        assertThat(kept).hasSize(1);
        assertThat(kept.getFirst().body()).isEqualTo("Écrit au clavier seul.");
        assertThat(kept.getFirst().place().lastLine()).isEqualTo(5);

        page.reload();
        assertThat(page.locator("#l4[data-count='1']")).isVisible();
        hasNoBarrier(page);
    }

    @Test
    void theOutlineIsOneStopAndArrowsGoInside() {
        Page page = readingPage();
        assertThat(stopsTo(page, "#l1 .num"))
                .as("stops from the start of the page")
                .isLessThanOrEqualTo(MOST_STOPS);

        page.reload();
        assertThat(page.locator("#l1 .num")).isVisible();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.locator("a.skip:focus")).hasText("Aller aux lignes du texte");
        page.keyboard().press("Enter");
        assertThat(page.locator("#l1 .num")).isFocused();
        assertThat(page).hasURL(Pattern.compile("/lecture/[0-9a-f-]{36}$"));

        page.keyboard().press("Shift+Tab");
        Locator entries = page.locator("plan-outline a");
        assertThat(entries.nth(0)).isFocused();
        page.keyboard().press("ArrowDown");
        assertThat(entries.nth(1)).isFocused();
        page.keyboard().press("End");
        assertThat(entries.nth(2)).isFocused();
        page.keyboard().press("Home");
        page.keyboard().type("for");
        assertThat(entries.nth(1)).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("#l2 .num")).isFocused();
        hasNoBarrier(page);
    }

    @Test
    void shiftAndArrowsExtendAndShrinkTheChoice() {
        Page page = readingPage();
        page.locator("#l4 .words").click();
        assertThat(page.locator(".thread h2")).hasText("V1, l. 4");
        page.keyboard().press("Shift+ArrowDown");
        assertThat(page.locator(".line.chosen")).hasCount(2);
        assertThat(page.locator("#l5 .num")).isFocused();
        assertThat(page.locator(".thread h2")).hasText("V1, l. 4-5");
        page.keyboard().press("Shift+ArrowUp");
        assertThat(page.locator(".thread h2")).hasText("V1, l. 4");
        page.keyboard().press("Shift+ArrowUp");
        assertThat(page.locator("#l3 .num")).isFocused();
        assertThat(page.locator(".thread h2")).hasText("V1, l. 3-4");
        page.keyboard().press("Enter");
        assertThat(page.locator(".remark-form textarea:focus")).isVisible();
        assertThat(page.locator(".line.chosen")).hasCount(2);
    }

    @Test
    void afterKeepingEscapeClosesTheThread() {
        Page page = readingPage();
        page.locator("#l4 .num").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".remark-form textarea:focus")).isVisible();
        page.keyboard().type("Gardée.");
        assertThat(page.locator(".remark-form .form-head")).containsText("enregistré à");
        tabTo(page, "vaadin-button:text-is('Garder')");
        page.keyboard().press("Enter");
        assertThat(page.locator("#l4 .num")).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator(".thread.idle")).isVisible();
        assertThat(page.locator("#l4 .num")).isFocused();
        assertThat(page.locator(".line.chosen")).hasCount(0);
    }

    /** Elided and hyphenated words, no-break spaces, a word wider than a line: as a pointer takes them. */
    @Test
    void someWordsOfALineAreChosenByKeys() {
        Viewer miprof = people.ofTheState(Role.MIPROF).viewer();
        String wide = "porte-" + "parole-".repeat(12) + "fin";
        PlanVersionId version = versions.prepareNew(
                miprof,
                "Plan à mots",
                scenes.text("Aujourd’hui, l’évaluation coûte 15\u00a0000\u00a0euros\u202f; qu’en dit le " + wide
                        + " d’ici là ?"));
        versions.publish(miprof, version, "", null);
        scenes.open(version, Instant.now().plus(Duration.ofDays(7)));
        People.Someone lead = people.leadOfAMember();
        Page page = windowOf(lead);
        page.navigate(address("lecture/" + version));
        Locator first = page.locator("plan-text .line").filter(new Locator.FilterOptions().setHasText("Aujourd’hui"));
        first.locator(".num").focus();
        page.keyboard().press("Shift+ArrowDown");
        assertThat(page.locator(".line.chosen")).hasCount(2);
        page.keyboard().press("Shift+Enter");
        assertThat(page.locator(".remark-form textarea:focus")).isVisible();
        page.keyboard().type("Trop cher.");
        assertThat(page.locator(".remark-form .form-head")).containsText("enregistré à");

        page.locator("#choose-words").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".word:focus")).hasText("Aujourd’hui");
        assertThat(page.locator(".word-status")).hasText(Pattern.compile("1.mot choisi"));
        hasNoBarrier(page);
        page.keyboard().press("Escape");
        assertThat(page.locator("#choose-words")).isFocused();
        assertThat(page.getByLabel("Ce que vous avez à dire")).hasValue("Trop cher.");

        page.keyboard().press("Enter");
        assertThat(page.locator(".word:focus")).hasText("Aujourd’hui");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator(".word:focus")).hasText("l’");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Shift+ArrowRight");
        page.keyboard().press("Shift+ArrowRight");
        page.keyboard().press("Shift+ArrowRight");
        assertThat(page.locator(".word-status"))
                .hasText(Pattern.compile("4.mots choisis.: «.évaluation coûte 15.000.»"));
        page.keyboard().press("Enter");
        assertThat(page.locator(".remark-form textarea:focus")).hasValue("Trop cher.");
        assertThat(page.locator(".thread blockquote").first()).hasText(Pattern.compile("évaluation coûte 15.000"));
        RemarkDetails kept = remarks.touching(lead.viewer(), version, 1, 20).getFirst();
        assertThat(kept.place().quote()).isEqualTo("évaluation coûte 15\u00a0000");
        assertThat(kept.body()).isEqualTo("Trop cher.");

        // The word that is cut over two lines is taken whole, from either of them.
        page.keyboard().press("Escape");
        assertThat(first.locator(".num")).isFocused();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.locator(".remark-form textarea:focus")).isVisible();
        page.locator("#choose-words").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".word:focus")).hasText(wide);
        page.keyboard().press("Enter");
        assertThat(page.locator(".thread blockquote").first()).hasText(wide);
        assertThat(page.locator(".remark-form textarea:focus")).hasValue("");
    }

    private Page readingPage() {
        Page page = windowOf(people.leadOfAMember());
        page.navigate(address("lecture/" + scenes.openVersion()));
        assertThat(page.locator("#l1 .num")).isVisible();
        return page;
    }
}
