package fr.lignealigne.timeline;

import fr.lignealigne.support.Rights;

/** The rights on the calendar of the procedure. */
public final class TimelineRights extends Rights {

    public TimelineRights() {
        super("Calendar of the procedure");
        act("read the milestones", TimelineAccess::mayRead);
        act("add, confirm, postpone and conclude a milestone", TimelineAccess::mayWrite);
    }
}
