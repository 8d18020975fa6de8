package fr.lignealigne.bilateral.agenda;

import fr.lignealigne.remark.RemarkId;
import org.jspecify.annotations.Nullable;

/**
 * What may become a point.
 *
 * @param words of the remark; empty for a point without one
 */
public record Suggestion(Kind kind, String title, @Nullable RemarkId remark, String words) {

    /** Why it is suggested, the strongest first. */
    public enum Kind {
        /** The association asked for the exchange about it, or the State did. */
        REQUESTED,
        /** A decision that is not released sends it to an exchange; for the State alone. */
        TO_DISCUSS,
        /** Not dealt with the last time. */
        LEFT_OVER,
        /** Another deposited remark of the association. */
        DEPOSITED
    }
}
