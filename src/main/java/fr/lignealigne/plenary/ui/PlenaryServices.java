package fr.lignealigne.plenary.ui;

import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Organisations;
import fr.lignealigne.account.TimeZones;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plenary.Attendances;
import fr.lignealigne.plenary.Conclusions;
import fr.lignealigne.plenary.MinutesInWork;
import fr.lignealigne.plenary.Plenaries;
import fr.lignealigne.plenary.PlenaryAgendas;
import fr.lignealigne.plenary.PlenaryDraft;
import fr.lignealigne.plenary.SendingOut;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What the pages of plenaries ask. */
@Component
record PlenaryServices(
        Plenaries plenaries,
        PlenaryAgendas agendas,
        Attendances attendances,
        MinutesInWork writing,
        Conclusions conclusions,
        SendingOut sending,
        Organisations organisations,
        TimeZones zones,
        CurrentViewer currentViewer,
        Clock clock) {

    /** When it is, in the hour of Paris and beside it in that of the viewer. */
    String when(PlenaryDraft plenary) {
        return PlenaryWords.when(plenary, zones.of(viewer().organisation()));
    }

    Viewer viewer() {
        return currentViewer.get();
    }
}
