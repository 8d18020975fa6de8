package fr.lignealigne.bilateral.request.ui;

import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.FrenchZone;
import fr.lignealigne.account.Organisations;
import fr.lignealigne.account.TimeZones;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.WorkingDays;
import fr.lignealigne.bilateral.contribution.WrittenContributions;
import fr.lignealigne.bilateral.request.AskingAssociations;
import fr.lignealigne.bilateral.request.OwnRemarks;
import fr.lignealigne.bilateral.request.PlacingRequests;
import fr.lignealigne.bilateral.request.Requesting;
import fr.lignealigne.bilateral.request.Requests;
import fr.lignealigne.live.LivePages;
import fr.lignealigne.shared.Clocks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the pages of requests ask. */
@Component
record RequestServices(
        Requests requests,
        Requesting requesting,
        AskingAssociations asking,
        PlacingRequests placing,
        OwnRemarks remarks,
        WrittenContributions contributions,
        Organisations organisations,
        WorkingDays workingDays,
        TimeZones timeZones,
        LivePages live,
        CurrentViewer currentViewer,
        Clock clock) {

    private static final int WEEKS = 3;

    Viewer viewer() {
        return currentViewer.get();
    }

    /** The clock of the viewer's association, as its lead chose it for the whole portal. */
    FrenchZone zone() {
        return timeZones.of(viewer().organisation());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.PARIS);
    }

    /** The working days for which wishes are asked: three weeks from the day after tomorrow on. */
    List<LocalDate> days() {
        LocalDate first = today().plusDays(2);
        return first.datesUntil(first.plusWeeks(WEEKS))
                .filter(workingDays::include)
                .toList();
    }
}
