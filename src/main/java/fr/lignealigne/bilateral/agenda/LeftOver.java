package fr.lignealigne.bilateral.agenda;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.MeetingStanding;
import fr.lignealigne.remark.RemarkId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was not dealt with at earlier meetings of the same association. */
public interface LeftOver {

    /** @param remark that the point was about */
    record Point(String title, @Nullable RemarkId remark) {}

    /** As far as this viewer may know how those meetings went. */
    List<Point> before(Viewer viewer, MeetingStanding meeting);
}
