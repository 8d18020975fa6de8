package fr.lignealigne.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.consultation.Rounds;
import fr.lignealigne.decision.AdviceDraft;
import fr.lignealigne.decision.Advices;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.decision.sitting.PointDetails;
import fr.lignealigne.decision.sitting.PointState;
import fr.lignealigne.decision.sitting.SittingDetails;
import fr.lignealigne.decision.sitting.SittingId;
import fr.lignealigne.decision.sitting.SittingScenes;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.plan.imports.intake.Importing;
import fr.lignealigne.remark.Depositing;
import fr.lignealigne.remark.RemarkDraft;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.remark.Remarks;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * A director takes thirty points by the keyboard alone, most of them as they are advised, while MIPROF watches from another
 * window and takes a note; the minutes come out of it.
 */
class SittingJourney extends Journey {

    private static final int POINTS = 30;
    private static final int REJECTED = 4;
    private static final int PUT_OFF = 6;
    private static final int TAKEN_BACK = 7;
    private static final int TURNED_WHILE_WRITING = 9;

    /** From here on a key takes a second, as a person's does. */
    private static final int PACED_FROM = 15;

    private static final int PACED = 8;
    private static final int A_SECOND = 1_000;
    private static final int FEWEST_A_MINUTE = 4;

    @Autowired
    Versions versions;

    @Autowired
    Rounds rounds;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    Remarks remarks;

    @Autowired
    Depositing depositing;

    @Autowired
    Advices advices;

    @Autowired
    ApplicationContext portal;

    private Page director;
    private Page watcher;

    @Test
    void thirtyPointsAreSettledByKeyboardBeforeTheEyesOfAnother() {
        People.Someone miprof = people.ofTheState(Role.MIPROF);
        People.Someone cabinet = people.ofTheState(Role.CABINET);
        PlanVersionId version = thirtyPassages(miprof.viewer());
        SittingScenes sittings = new SittingScenes(portal);
        SittingId sitting = sittings.prepared(miprof.viewer(), version, "Mesures 1 à 30");

        watcher = windowOf(miprof);
        watcher.navigate(address("arbitrage/seance/" + sitting));
        assertThat(watcher.locator("main h1")).hasText("Mesures 1 à 30");
        hasNoBarrier(watcher);
        director = windowOf(cabinet);
        director.navigate(address("arbitrage/seance/" + sitting));
        assertThat(director.locator("#open-sitting")).isVisible();
        hearsKeys();
        director.keyboard().press("Enter");
        at(1);
        hasNoBarrier(director);
        hasNoBarrier(watcher);

        for (int point = 1; point < PACED_FROM; point++) {
            settle(point);
        }
        paced();
        for (int point = PACED_FROM + PACED; point <= POINTS; point++) {
            settle(point);
        }
        assertThat(director.locator(".sitting-strip")).containsText("tout est réglé");
        assertThat(watcher.locator(".sitting-strip")).containsText("tout est réglé");
        closes();
        isAsItWasSettled(sittings.sittings.get(cabinet.viewer(), sitting));

        Page phone = window(390, ColorScheme.DARK);
        signIn(phone, miprof);
        phone.navigate(address("arbitrage/seance/" + sitting));
        assertThat(phone.locator(".sitting-agenda > li")).hasCount(POINTS);
        hasNoBarrier(phone);
    }

    private void hearsKeys() {
        director.waitForFunction("customElements.get('desk-keys') !== undefined");
    }

    /** Both see this point. */
    private void at(int point) {
        for (Page page : List.of(director, watcher)) {
            assertThat(page.locator(".sitting-rank")).hasText("Point " + point + " sur " + POINTS);
        }
    }

    private void settle(int point) {
        at(point);
        switch (point) {
            case REJECTED -> reject();
            case PUT_OFF -> putOff();
            case TAKEN_BACK -> takeBack();
            case TURNED_WHILE_WRITING -> turnUnderTheHands();
            default -> director.keyboard().press("Enter");
        }
    }

    private void reject() {
        director.keyboard().press("3");
        assertThat(director.locator("#enter")).containsText("Décider");
        director.keyboard().press("r");
        assertThat(director.locator("#reason textarea")).isFocused();
        director.keyboard().type("Le juge fixe le délai au point quatre.");
        director.keyboard().press("Control+Enter");
    }

    private void putOff() {
        watcher.keyboard().press("n");
        assertThat(watcher.locator("#note textarea")).isFocused();
        watcher.keyboard().type("Attendre le ministère de l’Intérieur.");
        watcher.keyboard().press("Tab");
        assertThat(watcher.locator("#keep-note")).isFocused();
        watcher.keyboard().press("Enter");
        assertThat(director.locator("#note textarea")).hasValue("Attendre le ministère de l’Intérieur.");
        director.keyboard().press("d");
    }

    private void takeBack() {
        director.keyboard().press("Enter");
        at(TAKEN_BACK + 1);
        director.keyboard().press("u");
        at(TAKEN_BACK);
        assertThat(director.locator("#reason textarea")).hasValue(advice(TAKEN_BACK));
        director.keyboard().press("Enter");
    }

    /** The page turns before anything is known of the note: what is typed on into nothing is no command. */
    private void turnUnderTheHands() {
        watcher.keyboard().press("n");
        assertThat(watcher.locator("#note textarea")).isFocused();
        director.keyboard().press("Enter");
        at(TURNED_WHILE_WRITING + 1);
        watcher.keyboard().type("kjk");
        watcher.keyboard().press("Escape");
        watcher.keyboard().press("n");
        assertThat(watcher.locator("#note textarea")).isFocused();
        assertThat(watcher.locator(".sitting-away")).hasCount(0);
        watcher.keyboard().press("Escape");
    }

    /** A person reads that the advice is right and presses a key. */
    private void paced() {
        at(PACED_FROM);
        long start = System.nanoTime();
        for (int point = PACED_FROM; point < PACED_FROM + PACED; point++) {
            assertThat(director.locator(".sitting-rank")).hasText("Point " + point + " sur " + POINTS);
            director.waitForTimeout(A_SECOND);
            director.keyboard().press("Enter");
        }
        at(PACED_FROM + PACED);
        double minutes = Duration.ofNanos(System.nanoTime() - start).toMillis() / 60_000.0;
        double aMinute = PACED / minutes;
        System.out.printf(Locale.ROOT, "Decisions a minute, a second a key: %.1f%n", aMinute);
        Assertions.assertThat(aMinute).isGreaterThanOrEqualTo(FEWEST_A_MINUTE);
    }

    private void closes() {
        director.locator("#close").press("Enter");
        Locator confirm = director.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Clore la séance"));
        confirm.press("Enter");
        for (Page page : List.of(director, watcher)) {
            assertThat(page.locator("a[href$='.pdf']")).isVisible();
            assertThat(page.locator("a[href$='.docx']")).isVisible();
        }
        hasNoBarrier(director);
    }

    private static void isAsItWasSettled(SittingDetails sitting) {
        for (PointDetails point : sitting.points()) {
            Assertions.assertThat(point.state())
                    .as("point " + point.ordinal())
                    .isEqualTo(point.ordinal() == PUT_OFF ? PointState.DEFERRED : PointState.DECIDED);
        }
        Assertions.assertThat(sitting.point(REJECTED).outcome()).isEqualTo(Outcome.REJECTED);
        Assertions.assertThat(sitting.point(PUT_OFF).note()).isEqualTo("Attendre le ministère de l’Intérieur.");
        Assertions.assertThat(sitting.attendees()).hasSize(2);
    }

    private static String advice(int point) {
        return "Le délai du point " + point + " est porté à un mois.";
    }

    /** A text of thirty paragraphs, on each of them a remark that MIPROF advises to accept. */
    private PlanVersionId thirtyPassages(Viewer miprof) {
        StringBuilder text = new StringBuilder("### Mesure 1. Protéger\n\n");
        for (int point = 1; point <= POINTS; point++) {
            text.append("Le délai ").append(point).append(" est de cinq jours.\n\n");
        }
        PlanVersionId version = versions.prepareNew(
                miprof,
                "Plan d’essai " + UUID.randomUUID(),
                Importing.read("plan.md", text.toString().getBytes(StandardCharsets.UTF_8)));
        versions.publish(miprof, version, "", null);
        rounds.open(miprof, version, Instant.now().plus(Duration.ofDays(7)));
        Viewer lead = people.leadOfAMember().viewer();
        List<RemarkId> all = new ArrayList<>();
        for (int point = 1; point <= POINTS; point++) {
            all.add(remarks.write(
                            lead,
                            version,
                            RemarkDraft.of(
                                    scenes.onLines(lead, version, point + 1, point + 1),
                                    RemarkKind.OBJECTION,
                                    "Le délai " + point + " est trop court."))
                    .id());
        }
        depositing.deposit(lead, version, all, true, UUID.randomUUID());
        for (int point = 1; point <= POINTS; point++) {
            advices.give(miprof, List.of(all.get(point - 1)), new AdviceDraft(Outcome.ACCEPTED, advice(point)));
        }
        rounds.close(miprof, version);
        return version;
    }
}
