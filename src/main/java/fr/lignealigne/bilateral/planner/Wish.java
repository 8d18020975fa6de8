package fr.lignealigne.bilateral.planner;

/** What an association said of a half-day. {@code NO} is kept like an absence; only the association can take it back. */
public enum Wish {
    YES,
    IF_NEED_BE,
    NO
}
