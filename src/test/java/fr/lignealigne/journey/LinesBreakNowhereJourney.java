package fr.lignealigne.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.plan.imports.intake.Importing;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A numbered line stands on one line of a desktop's screen, whatever fonts the system has. */
class LinesBreakNowhereJourney extends Journey {

    /** Wide lines of every kind: capitals, long headings, deep lists, notes. */
    private static final String WIDE =
            """
            # %1$s

            ## Mesure 1. Un titre qui prend toute la largeur de la ligne et qui en prend même une deuxième, puis encore

            %1$s %1$s

            - %2$s
                - %2$s
                    - %1$s
                        - %1$s

            Une ligne ordinaire¹ de la longueur habituelle, qui va jusqu’au bord comme toutes les autres.
            """.formatted("MŒW ".repeat(40).strip(), "mmmmw ".repeat(40).strip());

    @Autowired
    Versions versions;

    @Test
    void ofThePlan() throws Exception {
        holds(published("plan-v2.md", Files.readAllBytes(Path.of("src/test/resources/demo/plan-v2.md"))), 500);
    }

    @Test
    void ofWideTexts() {
        holds(published("wide.md", WIDE.getBytes(StandardCharsets.UTF_8)), 15);
    }

    @Test
    @Tag("real-texts")
    void ofARegulation() throws Exception {
        holds(published("2009.md", Files.readAllBytes(Path.of("../shared/corpus/reglement/2009-05-27.md"))), 2_000);
    }

    @Test
    void thePaperIsTakenAwayFromTheStripByKeyboardAndOnAPhone() throws Exception {
        PlanVersionId version = published("wide.md", WIDE.getBytes(StandardCharsets.UTF_8));
        Page page = window(390, ColorScheme.DARK);
        signIn(page, people.leadOfAMember());
        page.navigate(address("lecture/" + version));
        page.waitForFunction("performance.getEntriesByName('plan-usable').length > 0");
        page.locator(".strip-toggle").press("Enter");
        page.locator("#download").waitFor();
        page.locator("#download").focus();
        page.keyboard().press("Enter");
        page.getByLabel("Avec les remarques que vous pouvez lire").check();
        page.locator("#take[href$='?remarques=oui']").waitFor();
        hasNoBarrier(page);
        Download download = page.waitForDownload(() -> page.locator("#take").click());
        assertThat(download.suggestedFilename()).endsWith("V1.pdf");
        assertThat(Files.readString(download.path(), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
    }

    private PlanVersionId published(String name, byte[] text) {
        Viewer miprof = people.ofTheState(Role.MIPROF).viewer();
        PlanVersionId version = versions.prepareNew(miprof, "Plan d’essai", Importing.read(name, text));
        versions.publish(miprof, version, "", null);
        return version;
    }

    private void holds(PlanVersionId version, int atLeast) {
        People.Someone reader = people.leadOfAMember();
        for (int width : new int[] {1280, 1440}) {
            Page page = window(width, ColorScheme.LIGHT);
            signIn(page, reader);
            page.navigate(address("lecture/" + version));
            page.waitForFunction("performance.getEntriesByName('plan-usable').length > 0");
            assertThat(page.evaluate("""
                            [...document.fonts].filter((face) => face.family.includes('Source Serif 4'))
                                .map((face) => face.status).join()""")).isEqualTo("loaded,loaded");
            Object found = page.evaluate("""
                    () => {
                      const sheet = document.querySelector('plan-text');
                      sheet.querySelectorAll('.chunk').forEach((chunk) => { chunk.style.contentVisibility = 'visible'; });
                      const edge = sheet.getBoundingClientRect().right;
                      const words = [...sheet.querySelectorAll('.words')].filter((one) => !one.closest('table'));
                      const broken = words.filter((one) => {
                        const box = one.getBoundingClientRect();
                        return box.height > 1.5 * parseFloat(getComputedStyle(one).lineHeight) || box.right > edge;
                      });
                      return [words.length, ...broken.map((one) => one.textContent)];
                    }""");
            assertThat(found)
                    .asInstanceOf(InstanceOfAssertFactories.LIST)
                    .as("lines at " + width + ", then those that break")
                    .singleElement()
                    .satisfies(count -> assertThat((Integer) count).isGreaterThan(atLeast));
            page.close();
        }
    }
}
