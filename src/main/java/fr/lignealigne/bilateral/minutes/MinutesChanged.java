package fr.lignealigne.bilateral.minutes;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.live.Change;

/** Minutes or what is to be done after them changed: open pages of those who may read them look again. */
public record MinutesChanged(MinutesAccess.Standing before, MinutesAccess.Standing after) implements Change {

    public MeetingId meeting() {
        return after.meeting().id();
    }

    @Override
    public boolean mayBeKnownTo(Viewer viewer) {
        return MinutesAccess.mayRead(viewer, before) || MinutesAccess.mayRead(viewer, after);
    }
}
