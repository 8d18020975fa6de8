package fr.lignealigne.bilateral.request;

/** What somebody may do with a request. */
public enum RequestAct {
    /** Write what the association says in it, before it is sent. */
    WRITE,
    SEND,
    /** Change what was sent. */
    CHANGE,
    DISCARD,
    WITHDRAW,
    DECLINE,
    PLACE
}
