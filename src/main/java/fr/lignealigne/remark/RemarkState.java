package fr.lignealigne.remark;

/** Where a remark is in its life. */
public enum RemarkState {
    /** Its association alone sees it. */
    DRAFT,
    /** The Collective's members see it too; the State does not. */
    SHARED,
    /** Handed to the State, with a receipt; its text never changes again. */
    DEPOSITED,
    UNDER_REVIEW,
    /** A decision is prepared; the associations do not know. */
    DECIDED,
    /** The answer was released. */
    ANSWERED,
    WITHDRAWN,
    /** A revision was deposited in its place; it is read in that one's history only. */
    CORRECTED;

    /** Whether the association may still rewrite it. */
    public boolean isWritable() {
        return this == DRAFT || this == SHARED;
    }

    /** Whether it speaks no longer: withdrawn, or corrected by another. */
    public boolean isGone() {
        return this == WITHDRAWN || this == CORRECTED;
    }

    /** Whether the State is at work on it. */
    public boolean isBeforeTheState() {
        return this == DEPOSITED || this == UNDER_REVIEW || this == DECIDED;
    }
}
