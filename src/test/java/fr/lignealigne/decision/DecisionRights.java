package fr.lignealigne.decision;

import fr.lignealigne.support.Rights;
import fr.lignealigne.support.Seats;

/** The rights on advice, decisions and their release. */
public final class DecisionRights extends Rights {

    public DecisionRights() {
        super("Decisions");
        act("read prepared decisions and their history", DecisionAccess::mayReadPrepared);
        act("decide, change, reopen", DecisionAccess::mayDecide);
        act("release the answers of a round", DecisionAccess::mayRelease);
        act("put the accepted wordings into the next draft", DecisionAccess::mayTakeUpWordings);
        act("advise", DecisionAccess::mayAdvise);
        act("read one's own body's advice", v -> DecisionAccess.mayReadAdvice(v, v.organisation()));
        act("read the advice of another body", v -> DecisionAccess.mayReadAdvice(v, Seats.OWN));
        act("read a released answer", DecisionAccess::mayReadReleased);
    }
}
