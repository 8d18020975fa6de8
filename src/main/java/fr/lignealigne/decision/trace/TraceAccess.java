package fr.lignealigne.decision.trace;

import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;

/**
 * Who follows what the text makes of the accepted remarks. What was said of a released answer is read by whoever reads
 * that answer and the later version: those are asked, and nobody else.
 */
public final class TraceAccess {

    private TraceAccess() {}

    /** Saying which passage carries an accepted remark out, or why none does: whoever writes the text. */
    public static boolean mayTrace(Viewer viewer) {
        return viewer.is(Role.MIPROF);
    }

    /** What the portal finds of it by itself, with answers that are not released and versions that are not open yet. */
    public static boolean maySurvey(Viewer viewer) {
        return viewer.preparesTheAnswer();
    }
}
