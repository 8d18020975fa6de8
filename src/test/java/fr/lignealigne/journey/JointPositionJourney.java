package fr.lignealigne.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.lignealigne.collective.position.ARoom;
import fr.lignealigne.collective.position.PositionId;
import fr.lignealigne.remark.RemarkId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/**
 * From three shared drafts of three associations to one position: signed, abstained from, dissented from and deposited,
 * with another browser open that sees it; then read by the cabinet as one remark.
 */
class JointPositionJourney extends Journey {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Test
    void threeDraftsBecomeOnePositionThatTheCabinetReads() {
        ARoom room = ARoom.opened(beans);
        RemarkId one = room.shares(room.one, "Cinq jours sont trop courts.");
        RemarkId two = room.shares(room.two, "Un récit se perd à chaque déplacement.");
        RemarkId three = room.shares(room.three, "Et un administrateur ad hoc.");

        Page coordinator = windowOf(room.coordinator);
        coordinator.navigate(address(
                "collectif/nouvelle-position?version=" + room.version + "&de=" + one + "&de=" + two + "&de=" + three));
        hasNoBarrier(coordinator);
        coordinator.locator("#begin-from-these").click();
        assertThat(coordinator.locator(".position-sources .source")).hasCount(3);
        writesAndOpens(coordinator);
        String address = coordinator.url();

        Page first = windowOf(room.one);
        Page second = windowOf(room.two);
        Page third = windowOf(room.three);
        for (Page page : new Page[] {first, second, third}) {
            page.navigate(address);
        }
        first.locator("#sign").click();
        assertThat(first.locator(".own-answer")).containsText("signe ce texte");
        assertThat(second.locator(".position-seats .tally")).containsText("1 signe");
        second.locator("#abstain").click();
        dissents(third);
        assertThat(first.locator(".position-seats .tally")).containsText("1 réserve, 1 s’abstient");
        assertThat(coordinator.locator(".position-seats .tally")).containsText("1 réserve, 1 s’abstient");
        hasNoBarrier(first);

        // Another text waits on the pages that read the first one, and nobody's signature counts on it.
        room.rewrites(
                room.two,
                PositionId.of(address.substring(address.lastIndexOf('/') + 1)),
                "Un mois au moins, et un administrateur ad hoc.");
        assertThat(first.locator(".position-notice")).containsText("Le texte vient de changer");
        assertThat(first.locator(".position-text")).not().containsText("Un mois au moins");
        first.locator("#sign").click();
        assertThat(first.getByText("Le texte a changé pendant que vous le lisiez")
                        .first())
                .isVisible();
        first.locator("#read-again").click();
        assertThat(first.locator(".position-text")).containsText("Un mois au moins");
        first.locator("#sign").click();
        assertThat(coordinator.locator(".position-seats .tally")).containsText("1 signe");

        Page cabinet = windowOf(room.cabinet);
        cabinet.navigate(address("lecture/" + room.version + "?ligne=4-5"));
        assertThat(cabinet.locator(".thread")).not().containsText("Un mois au moins");
        coordinator.locator("#read-again").click();
        assertThat(coordinator.locator(".position-text")).containsText("Un mois au moins");
        room.closes(PositionId.of(address.substring(address.lastIndexOf('/') + 1)));
        coordinator.locator("#deposit-position").click();
        coordinator.locator("#confirm").click();
        assertThat(coordinator.locator("main h1")).containsText("Accusé de réception");
        assertThat(first.locator(".position-notice")).containsText("vient d’être déposée");
        readsItAsOne(cabinet, room);
    }

    private static void writesAndOpens(Page coordinator) {
        coordinator.locator("#write-text").click();
        Locator reasons = coordinator.locator("#position-body textarea");
        assertThat(reasons).hasValue(Pattern.compile("administrateur ad hoc"));
        reasons.fill("Cinq jours sont trop courts ; un récit se perd.");
        coordinator.locator("#save-text").click();
        assertThat(coordinator.locator(".position-text")).containsText("Texte n° 2");
        coordinator.locator("#open-signatures").click();
        coordinator.locator("#confirm").click();
        assertThat(coordinator.locator(".position-seats h2")).containsText("jusqu’au");
    }

    private static void dissents(Page third) {
        third.locator("#dissent").click();
        third.locator("#dissent-words textarea").fill("Révisable par le juge.");
        third.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("La porter à l’État avec la position"))
                .check();
        third.locator("#confirm").click();
        assertThat(third.locator(".own-answer")).containsText("réserve");
    }

    private void readsItAsOne(Page cabinet, ARoom room) {
        cabinet.reload();
        Locator card = cabinet.locator(".thread .remark-card");
        assertThat(card).hasCount(1);
        assertThat(card).containsText("Position commune d’une association");
        assertThat(card).containsText("Un mois au moins");
        assertThat(cabinet.locator("body")).not().containsText("un récit se perd");
        cabinet.navigate(address("arbitrage/" + room.version + "/4-5"));
        assertThat(cabinet.locator(".arguments")).containsText(room.one.viewer().organisationName());
        assertThat(cabinet.locator(".arguments"))
                .not()
                .containsText(room.two.viewer().organisationName());
        hasNoBarrier(cabinet);
    }
}
