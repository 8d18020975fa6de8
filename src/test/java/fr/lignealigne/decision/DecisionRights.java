package fr.lignealigne.decision;

import fr.lignealigne.support.Rights;
import fr.lignealigne.support.Seats;

/** The rights on advice, decisions and their release. */
public final class DecisionRights extends Rights {

    public DecisionRights() {
        super("Decisions");
        act("read prepared decisions and their history", DecisionAccess::mayReadPrepared);
        act("decide, change, reopen", DecisionAccess::mayDecide);
        act("prepare, confirm and cancel the release of a round", DecisionAccess::mayRelease);
        act("put the accepted wordings into the next draft", DecisionAccess::mayTakeUpWordings);
        act("advise", DecisionAccess::mayAdvise);
        act("read one's own body's advice", v -> DecisionAccess.mayReadAdvice(v, v.organisation()));
        act("read the advice of another body", v -> DecisionAccess.mayReadAdvice(v, Seats.OWN));
        act("read a released answer", DecisionAccess::mayReadReleased);
        act(
                "contest or comment the answer to a remark of one's own association",
                v -> DecisionAccess.mayRejoin(v, v.organisation(), false));
        act("contest or comment the answer to another's remark", v -> DecisionAccess.mayRejoin(v, Seats.OWN, false));
        act("contest or comment the answer to a joint position", v -> DecisionAccess.mayRejoin(v, Seats.OWN, true));
        act(
                "read the letter to one's own association, and what it says of its answers",
                v -> DecisionAccess.mayReadCorrespondence(v, v.organisation()));
        act("read those of another association", v -> DecisionAccess.mayReadCorrespondence(v, Seats.OWN));
    }
}
