package fr.lignealigne.bilateral.minutes;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.MeetingStanding;
import fr.lignealigne.bilateral.MeetingStandings;
import fr.lignealigne.bilateral.agenda.LeftOver;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What was put off in minutes that somebody may read, and not taken up since in any of them. */
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
        Set<Object> takenUp = new HashSet<>();
        return meetings.held(meeting.association()).stream()
                .filter(held -> held.slot().startsAt().isBefore(meeting.slot().startsAt()))
                .flatMap(held -> descriptions.read(viewer, held.id()).stream())
                .flatMap(read -> descriptions.whollyRead(viewer, read.id()).stream())
                .filter(point -> takenUp.add(point.remark() == null ? point.title() : point.remark()))
                .filter(point -> point.outcome() == PointOutcome.PUT_OFF)
                .map(point -> new Point(point.title(), point.remark()))
                .toList();
    }
}
