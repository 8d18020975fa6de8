package fr.lignealigne.bilateral.agenda.ui;

import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.BilateralMeetings;
import fr.lignealigne.bilateral.agenda.AgendaSuggestions;
import fr.lignealigne.bilateral.agenda.Agendas;
import fr.lignealigne.bilateral.agenda.WritingAgendas;
import fr.lignealigne.bilateral.minutes.FollowUps;
import fr.lignealigne.live.LivePages;
import fr.lignealigne.remark.Remarks;
import org.springframework.stereotype.Component;

/** What the page of an agenda asks. */
@Component
record AgendaServices(
        BilateralMeetings meetings,
        Agendas agendas,
        WritingAgendas writing,
        AgendaSuggestions suggestions,
        FollowUps followUps,
        Remarks remarks,
        LivePages live,
        CurrentViewer currentViewer) {

    Viewer viewer() {
        return currentViewer.get();
    }
}
