package fr.lignealigne.decision.trace;

import fr.lignealigne.plan.Passage;
import org.jspecify.annotations.Nullable;

/** A word on an accepted remark in a later version, as it is kept. */
record Said(
        boolean carriedOut,
        @Nullable Passage passage,
        int firstLine,
        int lastLine,
        String before,
        String after,
        String reason) {

    static final Said NOTHING = new Said(true, null, 0, 0, "", "", "");

    static Said carriedOut(Found found) {
        return new Said(true, found.passage(), found.firstLine(), found.lastLine(), found.before(), found.after(), "");
    }

    static Said leftOut(String reason) {
        return new Said(false, null, 0, 0, "", "", reason);
    }
}
