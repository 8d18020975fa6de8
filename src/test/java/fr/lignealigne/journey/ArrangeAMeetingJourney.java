package fr.lignealigne.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.bilateral.OfficialDraft;
import fr.lignealigne.bilateral.Officials;
import fr.lignealigne.bilateral.RoomDraft;
import fr.lignealigne.bilateral.Rooms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A meeting is arranged, a second one at the same hour is refused with three others, and it shows where it should. */
class ArrangeAMeetingJourney extends Journey {

    private static final String REASON = "Le délai devient indicatif et pourra être prolongé par le magistrat.";

    @Autowired
    Officials officials;

    @Autowired
    Rooms rooms;

    @Test
    void aSecondMeetingAtTheSameHourIsRefusedWithThreeOthers() {
        String run = UUID.randomUUID().toString().substring(0, 8);
        People.Someone coordinator = people.coordinator();
        People.Someone association = people.leadOfAMember();
        People.Someone other = people.leadOfAMember();
        People.Someone miprof = people.ofTheState(Role.MIPROF);
        officials.register(
                miprof.viewer(),
                new OfficialDraft("Conseillère " + run, miprof.viewer().organisation(), null, Set.of()));
        rooms.register(miprof.viewer(), new RoomDraft("Salle " + run, 8, Set.of()));

        Page page = windowOf(coordinator);
        page.navigate(address("echanges"));
        arrange(page, association, run);
        page.locator("#place").click();
        page.locator("table").getByText("Sujet " + run).click();
        assertThat(page.locator("#ics")).isVisible();
        hasNoBarrier(page);
        Download ics = page.waitForDownload(() -> page.locator("#ics").click());
        assertThat(read(ics)).contains("BEGIN:VEVENT").contains("DTSTART;TZID=Europe/Paris");

        page.navigate(address("echanges"));
        arrange(page, other, run);
        assertThat(page.locator(".slot-notice")).containsText("Conseillère " + run);
        assertThat(page.locator(".slot-notice vaadin-button")).hasCount(3);
        hasNoBarrier(page);

        Page invited = windowOf(association);
        invited.navigate(address("echanges"));
        assertThat(invited.locator("main")).containsText("Sujet " + run);
        Page outside = windowOf(people.leadOutsideTheCollective());
        outside.navigate(address("echanges"));
        assertThat(outside.locator("main")).not().containsText("Sujet " + run);
    }

    /** Fills the dialogue in, up to the last act. */
    static void arrange(Page page, People.Someone association, String run) {
        page.locator("#arrange").click();
        choose(page, "Association", association.viewer().organisationName());
        choose(page, "Interlocuteurs", "Conseillère " + run);
        page.keyboard().press("Escape");
        choose(page, "Salle", "Salle " + run);
        page.getByLabel("Objet").fill("Sujet " + run);
        page.keyboard().press("Tab");
    }

    private static void choose(Page page, String label, String value) {
        Locator field = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label));
        field.first().click();
        field.first().pressSequentially(value);
        page.locator("[role=option]:visible", new Page.LocatorOptions().setHasText(value))
                .first()
                .click();
    }

    static String read(Download download) {
        try {
            return Files.readString(download.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
