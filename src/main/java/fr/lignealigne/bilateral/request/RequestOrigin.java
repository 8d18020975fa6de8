package fr.lignealigne.bilateral.request;

/** Who wished for an exchange. */
public enum RequestOrigin {
    ASSOCIATION,
    /** The cabinet or MIPROF. */
    STATE,
    /** The State's released answers, which send remarks to an exchange. */
    ANSWER
}
