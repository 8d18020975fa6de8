package fr.lignealigne.bilateral.minutes;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.MeetingStanding;
import fr.lignealigne.bilateral.MeetingStandings;
import fr.lignealigne.bilateral.agenda.LeftOver;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the last meeting's minutes put off, as far as somebody may read them. */
@Component
class LeftFromLastTime implements LeftOver {

    private final MeetingStandings meetings;
    private final MinutesDescriptions descriptions;

    LeftFromLastTime(MeetingStandings meetings, MinutesDescriptions descriptions) {
        this.meetings = meetings;
        this.descriptions = descriptions;
    }

    @Override
    public List<Point> before(Viewer viewer, MeetingStanding meeting) {
        return meetings.held(meeting.association()).stream()
                .filter(held -> held.slot().startsAt().isBefore(meeting.slot().startsAt()))
                .findFirst()
                .flatMap(last -> descriptions.known(viewer, last.id()).stream().findFirst())
                .flatMap(head -> descriptions.details(viewer, head))
                .map(minutes -> minutes.points().stream()
                        .filter(point -> point.outcome() == PointOutcome.PUT_OFF)
                        .map(point -> new Point(point.title(), point.remark()))
                        .toList())
                .orElse(List.of());
    }
}
