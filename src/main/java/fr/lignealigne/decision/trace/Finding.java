package fr.lignealigne.decision.trace;

/** What the portal finds by itself where an accepted remark stood. */
public enum Finding {
    /** The wording that the remark proposes stands in the text, and did not before. */
    LITERAL,
    /** So do the words that the sitting which answered the remark decided. */
    DECIDED,
    REWORDED,
    /** The passage is as it was, and something new stands beside it. */
    ADDED_BESIDE,
    /** The same words at another place. */
    MOVED,
    UNCHANGED,
    REMOVED,
    /** It is about the plan as a whole: somebody has to say where. */
    NO_PLACE;

    /** Whether words that were asked for, or decided, stand in the text one by one. */
    public boolean isLiteral() {
        return this == LITERAL || this == DECIDED;
    }

    /** Whether anything happened to the text there, so that somebody may say that this is the answer. */
    public boolean isChange() {
        return this != UNCHANGED;
    }
}
