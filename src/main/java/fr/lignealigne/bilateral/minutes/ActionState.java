package fr.lignealigne.bilateral.minutes;

/** How far something to be done is. */
public enum ActionState {
    OPEN,
    DONE,
    /** Given up, with a reason. */
    DROPPED
}
