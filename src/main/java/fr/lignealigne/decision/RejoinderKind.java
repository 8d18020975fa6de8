package fr.lignealigne.decision;

/** Whether an association does not accept an answer, or only adds something to it. */
public enum RejoinderKind {
    CONTESTS,
    COMMENTS
}
