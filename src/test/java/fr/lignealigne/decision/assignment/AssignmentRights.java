package fr.lignealigne.decision.assignment;

import fr.lignealigne.support.Rights;

/** The rights on who does what inside the State. */
public final class AssignmentRights extends Rights {

    public AssignmentRights() {
        super("Assignments");
        act("put a passage or a measure into somebody's care, or take it out", AssignmentAccess::mayAssign);
        act("read who looks after what", AssignmentAccess::mayFollow);
    }
}
