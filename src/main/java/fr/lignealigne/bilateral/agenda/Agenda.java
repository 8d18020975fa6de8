package fr.lignealigne.bilateral.agenda;

import fr.lignealigne.bilateral.MeetingId;
import java.util.List;

/**
 * The agenda of a meeting, as far as this viewer may know it.
 *
 * @param length of the meeting, in minutes
 * @param mayWrite whether they may add, move and share out now
 */
public record Agenda(MeetingId meeting, int length, List<AgendaPoint> points, boolean mayWrite) {

    public Agenda {
        points = List.copyOf(points);
    }

    /** The minutes of all points together. */
    public int planned() {
        return points.stream().mapToInt(AgendaPoint::minutes).sum();
    }

    /** How many minutes there are too many; 0 when all fits. */
    public int overflow() {
        return Math.max(0, planned() - length);
    }
}
