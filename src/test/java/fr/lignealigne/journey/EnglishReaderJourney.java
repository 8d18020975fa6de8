package fr.lignealigne.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.ARound;
import fr.lignealigne.decision.AdviceDraft;
import fr.lignealigne.decision.Advices;
import fr.lignealigne.decision.DecisionDraft;
import fr.lignealigne.decision.Decisions;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.decision.ReleaseScenes;
import fr.lignealigne.plan.PlanId;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.timeline.Dates;
import fr.lignealigne.timeline.MilestoneDraft;
import fr.lignealigne.timeline.MilestoneKind;
import fr.lignealigne.timeline.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** The portal speaks English to whoever asks; the words of the procedure stay French, and say that they are. */
class EnglishReaderJourney extends Journey {

    /**
     * Texts that look French and are not marked so. The portal's own name is a name, and organisations have theirs;
     * what is asked for under a French name (fields, tips) holds words of the portal.
     */
    private static final String UNMARKED = """
            () => {
              const french = /[àâçéèêëîïôùûœÀÉ«»]|\\b[cdjlmnst]’|\\b(les|des|du|est|sont|dans|pour|une|aux|sur|avec|Mesure)\\b/;
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              const found = [];
              while (walker.nextNode()) {
                const node = walker.currentNode;
                if (node.parentElement.closest('script, style, .brand, .who')) continue;
                const marked = node.parentElement.closest('[lang]').lang;
                if (marked !== 'fr' && french.test(node.data) && !/^Organisme /.test(node.data)) found.push(node.data);
              }
              return found;
            }""";

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Advices advices;

    @Autowired
    Decisions decisions;

    @Autowired
    ReleaseScenes releases;

    @Autowired
    Timeline timeline;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    Versions versions;

    private final Set<String> unmarked = new TreeSet<>();

    @Test
    void chosenOnceItIsSpokenAtOnceAndAtEverySignIn() {
        People.Someone lead = people.leadOfAMember();
        Page page = windowOf(lead);
        assertThat(page.locator("html")).hasAttribute("lang", "fr");
        page.navigate(address("compte"));
        page.getByText("English", new Page.GetByTextOptions().setExact(true)).click();
        page.locator("#take-language").click();
        assertThat(page.locator("h1")).hasText("My account");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        hasNoBarrier(page);

        Page elsewhere = window(1280, ColorScheme.LIGHT);
        elsewhere.navigate(address("connexion"));
        assertThat(elsewhere.locator("html")).hasAttribute("lang", "fr");
        signIn(elsewhere, lead);
        assertThat(elsewhere.locator("html")).hasAttribute("lang", "en");
        elsewhere.navigate(address("compte"));
        assertThat(elsewhere.locator("h1")).hasText("My account");
    }

    @Test
    void everyPageMarksTheWordsOfTheProcedure() {
        ARound round = ARound.opened(beans);
        PlanVersionId version = round.version();
        RemarkId said = round.says(round.member, 3, 4, RemarkKind.OBJECTION, "Le délai est trop court.");
        RemarkId worded = round.says(round.member, 8, 8, RemarkKind.PROPOSAL, "Voici une rédaction.");
        RemarkId whole = round.says(round.member, 0, 0, RemarkKind.QUESTION, "Le budget est-il prévu ?");
        Viewer miprof = round.miprof.viewer();
        advices.give(miprof, List.of(said), new AdviceDraft(Outcome.ACCEPTED, "La mission est favorable."));
        milestone(miprof);
        speaks(round.miprof, "", "plan", "calendrier", "arbitrage?version=" + version, "arbitrage/" + version + "/3-4");
        speaks(
                round.member,
                "",
                "plan",
                "remarques?version=" + version,
                "lecture/" + version + "?ligne=3-4",
                "citation/" + version + "?ligne=3-4",
                "calendrier",
                "suites?version=" + version);
        round.closes();
        Viewer cabinet = round.cabinet.viewer();
        for (RemarkId remark : List.of(said, worded, whole)) {
            decisions.decide(cabinet, List.of(remark), new DecisionDraft(Outcome.REJECTED, "Le délai est tenable."));
        }
        speaks(round.cabinet, "", "arbitrage/" + version + "/3-4", "restitution?version=" + version);
        releases.release(cabinet, version);
        speaks(round.member, "suites?version=" + version, "lecture/" + version + "?ligne=3-4");
        assertThat(unmarked).isEmpty();
    }

    @Test
    void whatChangedBetweenTwoVersionsIsMarkedToo() {
        PlanVersionId before = scenes.openVersion();
        People.Someone lead = people.leadOfAMember();
        scenes.deposited(lead.viewer(), before, "Le délai est trop court.");
        People.Someone miprof = people.ofTheState(Role.MIPROF);
        PlanVersionId after = scenes.nextVersion(miprof.viewer(), before);
        speaks(miprof, "correspondance/" + before + "/" + after);
        versions.publish(miprof.viewer(), after, "Le délai est allongé.", null);
        speaks(lead, "comparaison/" + before + "/" + after, "places/" + after, "plan", "remarques?version=" + before);
        assertThat(unmarked).isEmpty();
    }

    private void milestone(Viewer miprof) {
        var id = timeline.add(
                miprof,
                new MilestoneDraft(
                        new PlanId(UUID.randomUUID()),
                        MilestoneKind.LAUNCH,
                        "Lancement du plan",
                        "Le plan est présenté à tous.",
                        Dates.on(LocalDate.of(2032, 2, 3))));
        timeline.postpone(miprof, id, Dates.on(LocalDate.of(2032, 3, 4)), "La salle était prise.");
    }

    private void speaks(People.Someone someone, String... paths) {
        Page page = windowOf(someone);
        page.navigate(address("compte"));
        if (page.locator("html").getAttribute("lang").equals("fr")) {
            page.getByText("English", new Page.GetByTextOptions().setExact(true))
                    .click();
            page.locator("#take-language").click();
        }
        assertThat(page.locator("h1")).hasText("My account");
        for (String path : paths) {
            page.navigate(address(path));
            page.waitForSelector("main h1");
            if (path.startsWith("comparaison")) {
                assertThat(page.locator("plan-comparison .row.change").first()).isVisible();
            }
            if (path.startsWith("lecture")) {
                assertThat(page.locator("#l3 .num")).isVisible();
                assertThat(page.locator(".thread .remark-card").first()).isVisible();
                assertThat(page.locator("plan-outline a").first()).isVisible();
            }
            ((List<?>) page.evaluate(UNMARKED)).forEach(words -> unmarked.add(path + ": " + words));
        }
    }
}
