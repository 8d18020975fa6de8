package fr.lignealigne.bilateral.agenda;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.MeetingStanding;
import fr.lignealigne.bilateral.MeetingStandings;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What was left to writing at meetings that were held, and is on no agenda since: it had its turn nowhere. */
@Component
class LeftToWriting implements LeftOver {

    private final MeetingStandings meetings;
    private final AgendaDescriptions descriptions;

    LeftToWriting(MeetingStandings meetings, AgendaDescriptions descriptions) {
        this.meetings = meetings;
        this.descriptions = descriptions;
    }

    @Override
    public List<Point> before(Viewer viewer, MeetingStanding meeting) {
        Set<Object> sinceThen = new HashSet<>();
        return meetings.held(meeting.association()).stream()
                .filter(held -> held.slot().startsAt().isBefore(meeting.slot().startsAt()))
                .filter(held -> AgendaAccess.mayRead(viewer, held))
                .flatMap(held -> descriptions.seen(viewer, held).stream())
                .filter(point -> sinceThen.add(point.remark() == null ? point.title() : point.remark()))
                .filter(AgendaRow::inWriting)
                .map(point -> new Point(point.title(), point.remark()))
                .toList();
    }
}
