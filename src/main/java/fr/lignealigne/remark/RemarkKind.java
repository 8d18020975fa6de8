package fr.lignealigne.remark;

/** What a remark does. */
public enum RemarkKind {
    SUPPORT,
    OBJECTION,
    /** Carries a proposed wording of the passage. */
    PROPOSAL,
    QUESTION,
    /** Something is missing here. */
    OMISSION,
    /** A figure with its source, year and territory. */
    EVIDENCE
}
