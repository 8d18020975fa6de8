package fr.lignealigne.audit;

/** What may be wrong with the chain of the journal. */
public enum ChainFlaw {
    /** An entry, or its link, says something else than what was hashed. */
    CHANGED,
    /** An entry is gone, its link is left. */
    MISSING,
    /** A link is gone from the middle. */
    GAP,
    /** The chain is shorter than when it was last checked. */
    CUT,
    /** The chain holds in itself, but not as it was last checked: somebody computed it anew. */
    REWRITTEN
}
