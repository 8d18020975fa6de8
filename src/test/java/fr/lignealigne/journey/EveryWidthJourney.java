package fr.lignealigne.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.plenary.ParticipantDraft;
import fr.lignealigne.plenary.PlenaryId;
import fr.lignealigne.plenary.PlenaryScenes;
import fr.lignealigne.remark.RemarkScenes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The pages that most people see fit narrow and wide windows, and hold in both lights. */
@Tag("widths")
class EveryWidthJourney extends Journey {

    private static final int NARROW = 320;

    /** A width at which a page is laid out as at one of the two others: that it fits is what can go wrong there. */
    private static final int MIDDLE = 768;

    /** Looked at in the light by {@link EveryRouteJourney} already. */
    private static final int WIDE = 1280;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    Versions versions;

    @Autowired
    ApplicationContext portal;

    /** The pages of an association and of the State, narrow and wide, light and dark. */
    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ASSOCIATION_LEAD", "CABINET", "MIPROF"})
    void holdsInEveryWidthAndLight(Role role) {
        PlanVersionId version = scenes.openVersion();
        scenes.deposited(people.leadOfAMember().viewer(), version, "remarque d’essai");
        Viewer miprof = people.ofTheState(Role.MIPROF).viewer();
        PlanVersionId next = scenes.nextVersion(miprof, version);
        versions.publish(miprof, next, "", Instant.now().plus(Duration.ofDays(9)));
        People.Someone someone = people.playing(role);
        PlenaryScenes plenaries = new PlenaryScenes(portal);
        PlenaryId plenary = plenaries.written(
                miprof, "Réunion d’essai", "Une phrase.", someone.viewer().organisation());
        plenaries.attendances.add(
                miprof,
                plenary,
                new ParticipantDraft(null, "Fédération nationale des réseaux d’accueil", "Mme Durand", "Présidente"));
        plenaries.send(miprof, plenary, "");
        List<String> written = role == Role.ASSOCIATION_LEAD
                ? List.of()
                : List.of("pleniere/" + plenary + "/presences", "pleniere/" + plenary + "/compte-rendu");
        Page page = windowOf(someone);
        for (int width : new int[] {NARROW, MIDDLE, WIDE}) {
            page.setViewportSize(width, 900);
            List<String> paths = new ArrayList<>(written);
            paths.addAll(List.of(
                    "",
                    "plan",
                    "lecture/" + version + "?ligne=4-5&chaleur=1",
                    "calendrier",
                    "plenieres",
                    "pleniere/" + plenary,
                    "echanges",
                    "echanges/demandes",
                    "echanges/demander",
                    "echanges/propositions",
                    "avis",
                    "compte",
                    "collectif?ligne=4-5&version=" + version));
            for (String path : paths) {
                page.navigate(address(path));
                page.waitForSelector("main");
                if (width == NARROW) {
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
                    hasNoBarrier(page);
                }
                if (width != MIDDLE) {
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
                    isReadInItsColours(page);
                }
                assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth + 1"))
                        .as(path + " fits " + width)
                        .isTrue();
            }
        }
    }
}
