package fr.lignealigne.bilateral.minutes.ui;

import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.BilateralMeetings;
import fr.lignealigne.bilateral.minutes.AnsweringMinutes;
import fr.lignealigne.bilateral.minutes.FollowUps;
import fr.lignealigne.bilateral.minutes.HandingOverMinutes;
import fr.lignealigne.bilateral.minutes.Minutes;
import fr.lignealigne.bilateral.minutes.WritingMinutes;
import fr.lignealigne.live.LivePages;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.shared.Clocks;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What the pages of minutes ask. */
@Component
record MinutesServices(
        Minutes minutes,
        WritingMinutes writing,
        HandingOverMinutes handing,
        AnsweringMinutes answering,
        FollowUps followUps,
        BilateralMeetings meetings,
        Remarks remarks,
        LivePages live,
        CurrentViewer currentViewer,
        Clock clock) {

    Viewer viewer() {
        return currentViewer.get();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.PARIS);
    }
}
