package fr.lignealigne.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.DecisionDraft;
import fr.lignealigne.decision.Decisions;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkScenes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A release waits for the last answer, is prepared by one and confirmed by another, and is read by four associations at
 * its instant and by nobody before; one contests its answer, and the State reads that in the next round.
 */
class ReleaseJourney extends Journey {

    private static final String REASON = "Le délai d’évaluation est porté à un mois dans tous les départements.";
    private static final String WORDS = "Un mois ne suffit pas pour un mineur qui ne parle pas.";

    @Autowired
    RemarkScenes scenes;

    @Autowired
    Decisions decisions;

    @Autowired
    Versions versions;

    @Autowired
    JdbcClient jdbc;

    @Test
    void isConfirmedByTwoAndReadByAllAtItsInstant() {
        PlanVersionId version = scenes.openVersion();
        List<People.Someone> associations =
                IntStream.range(0, 4).mapToObj(number -> people.leadOfAMember()).toList();
        List<RemarkId> remarks = associations.stream()
                .map(one -> scenes.deposited(one.viewer(), version, "Le délai d’évaluation est trop court."))
                .toList();
        scenes.close(version);
        People.Someone adviser = people.ofTheState(Role.CABINET);
        decide(adviser.viewer(), remarks.subList(0, 3));

        Page one = windowOf(adviser);
        one.navigate(address("restitution?version=" + version));
        assertThat(one.locator(".missing-list li")).hasCount(1);
        assertThat(one.locator("#release")).hasCount(0);
        decide(adviser.viewer(), remarks.subList(3, 4));
        prepares(one, version);

        List<Page> readers = readers(associations, version);
        confirms(version);
        readers.forEach(page -> assertThat(page.locator(".answer-card")).hasCount(0));
        for (Page reader : readers) {
            assertThat(reader.locator("main")).not().containsText(REASON);
        }
        theHourComes(version);
        readers.forEach(page -> assertThat(page.locator(".answer-card").first()).containsText(REASON));

        contests(readers.getFirst(), version);
        isReadInTheNextRound(one, version, associations.get(1));
    }

    private void decide(Viewer cabinet, List<RemarkId> remarks) {
        decisions.decide(cabinet, remarks, new DecisionDraft(Outcome.PARTLY_ACCEPTED, REASON));
    }

    private void prepares(Page page, PlanVersionId version) {
        page.navigate(address("restitution?version=" + version));
        page.getByLabel("À un jour et une heure").check();
        assertThat(page.locator("#release-day")).isVisible();
        hasNoBarrier(page);
        page.locator("#release").click();
        assertThat(page.locator(".release-act")).containsText("Une autre personne du cabinet doit confirmer");
        assertThat(page.locator("#confirm-release")).hasCount(0);
    }

    private List<Page> readers(List<People.Someone> associations, PlanVersionId version) {
        List<Page> readers = new ArrayList<>();
        for (People.Someone someone : associations) {
            Page reader = windowOf(someone);
            reader.navigate(address("lecture/" + version + "?ligne=4-5"));
            assertThat(reader.locator("main")).containsText("Le délai d’évaluation est trop court.");
            readers.add(reader);
        }
        return readers;
    }

    private void confirms(PlanVersionId version) {
        Page another = windowOf(people.ofTheState(Role.CABINET));
        another.navigate(address("restitution?version=" + version));
        hasNoBarrier(another);
        another.locator("#confirm-release").click();
        another.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Confirmer la restitution"))
                .click();
        assertThat(another.locator(".release-act")).containsText("Tout est prêt et confirmé");
        hasNoBarrier(another);
    }

    /** The clockwork does the rest by itself. */
    private void theHourComes(PlanVersionId version) {
        jdbc.sql("update prepared_release set release_at = ? where version_id = ?")
                .params(LocalDateTime.now(ZoneOffset.UTC).minusSeconds(1), version.value())
                .update();
    }

    private void contests(Page lead, PlanVersionId version) {
        lead.navigate(address("suites?version=" + version));
        hasNoBarrier(lead);
        assertThat(lead.locator(".own-letter a")).hasCount(2);
        lead.locator(".rejoin").click();
        lead.getByLabel("Nous contestons cette réponse").check();
        lead.getByLabel("Vos mots").fill(WORDS);
        hasNoBarrier(lead);
        lead.locator("#confirm").click();
        assertThat(lead.locator(".rejoinder")).containsText(WORDS);
        assertThat(lead.locator(".rejoinder")).containsText("Déposée le");
        assertThat(lead.locator(".rejoin")).hasCount(0);
        hasNoBarrier(lead);
    }

    private void isReadInTheNextRound(Page cabinet, PlanVersionId version, People.Someone again) {
        cabinet.navigate(address("restitution?version=" + version));
        assertThat(cabinet.locator("#rejoinders")).containsText(WORDS);
        assertThat(cabinet.locator("#letters li")).hasCount(4);
        hasNoBarrier(cabinet);
        Viewer miprof = people.ofTheState(Role.MIPROF).viewer();
        PlanVersionId next = scenes.sameVersion(miprof, version);
        versions.publish(miprof, next, "", null);
        scenes.open(next, Instant.now().plus(Duration.ofDays(7)));
        scenes.bringOver();
        scenes.deposited(again.viewer(), next, "Toujours trop court.");
        cabinet.navigate(address("arbitrage/" + next + "/4-5"));
        assertThat(cabinet.locator(".rejoinder")).containsText(WORDS);
        hasNoBarrier(cabinet);
        Page phone = window(390, ColorScheme.DARK);
        signIn(phone, people.ofTheState(Role.CABINET));
        phone.navigate(address("restitution?version=" + version));
        assertThat(phone.locator("#rejoinders")).containsText(WORDS);
        hasNoBarrier(phone);
    }
}
