package fr.lignealigne.remark;

/** The kind of an {@link Anchor}. */
public enum Target {
    PASSAGE,
    MEASURE,
    FIELD,
    PLAN
}
