package fr.lignealigne.decision.trace;

import fr.lignealigne.support.Rights;

/** The rights on what the text made of the accepted remarks. */
public final class TraceRights extends Rights {

    public TraceRights() {
        super("Trace");
        act("say which passage carries an accepted remark out, or why none does", TraceAccess::mayTrace);
        act("survey what a version makes of the accepted remarks", TraceAccess::maySurvey);
    }
}
