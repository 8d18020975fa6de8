package fr.lignealigne.bilateral.agenda;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.MeetingStanding;
import fr.lignealigne.bilateral.MeetingStandings;
import fr.lignealigne.shared.NotFound;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agendas of meetings, as each may know them; both sides write them in {@link WritingAgendas}. */
@Service
@Transactional(readOnly = true)
public class Agendas {

    private final MeetingStandings meetings;
    private final AgendaDescriptions descriptions;

    Agendas(MeetingStandings meetings, AgendaDescriptions descriptions) {
        this.meetings = meetings;
        this.descriptions = descriptions;
    }

    /** The agenda of a meeting; not found for whoever may not know all of that meeting. */
    public Agenda of(Viewer viewer, MeetingId meeting) {
        MeetingStanding standing = meetings.find(meeting)
                .filter(one -> AgendaAccess.mayRead(viewer, one))
                .orElseThrow(NotFound::new);
        return new Agenda(
                meeting,
                (int) standing.slot().length().toMinutes(),
                descriptions.points(viewer, standing),
                AgendaAccess.mayWrite(viewer, standing));
    }

    /** Its points alone, in order. */
    public List<AgendaPoint> points(Viewer viewer, MeetingId meeting) {
        return of(viewer, meeting).points();
    }
}
