package fr.lignealigne.bilateral.minutes;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.MeetingStanding;
import fr.lignealigne.bilateral.MeetingStandings;
import fr.lignealigne.bilateral.agenda.LeftOver;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was put off in the last minutes that somebody may read. */
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
                .flatMap(held -> descriptions.read(viewer, held.id()).stream())
                .findFirst()
                .map(last -> descriptions.whollyRead(viewer, last.id()).stream()
                        .filter(point -> point.outcome() == PointOutcome.PUT_OFF)
                        .map(point -> new Point(point.title(), point.remark()))
                        .toList())
                .orElse(List.of());
    }
}
