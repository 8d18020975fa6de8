package fr.lignealigne.plenary;

/** What a plenary ends with. */
public enum ConclusionKind {
    DECISION,
    NEXT_DATE
}
