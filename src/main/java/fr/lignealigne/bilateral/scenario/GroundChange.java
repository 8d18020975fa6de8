package fr.lignealigne.bilateral.scenario;

import java.util.List;

/**
 * Something that is no longer as it was when a proposal was computed.
 *
 * @param who associations or, where nobody is concerned by name, officials
 */
public record GroundChange(Kind kind, List<String> who) {

    /** What changed. */
    public enum Kind {
        /** The request was placed, withdrawn or declined meanwhile. */
        GONE,
        /** The request came after the plan. */
        NEW,
        OFFICIAL,
        ROOM,
        ASSOCIATION,
        WISH,
        MILESTONE,
        /** Everybody is at the table at that time. */
        GATHERING,
        /** An official has more on a day than they take. */
        FULL,
        /** Something else that was asked for. */
        OTHER;

        /** Whether the plan cannot be published as it is. */
        public boolean isInTheWay() {
            return this != NEW;
        }
    }

    public GroundChange {
        who = List.copyOf(who);
    }
}
