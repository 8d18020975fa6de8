package fr.lignealigne.bilateral.minutes;

/** What a viewer may do with a version of minutes. */
public enum MinutesAct {
    WRITE,
    PUT,
    AGREE,
    OBSERVE,
    REWRITE,
    VALIDATE,
    CORRECT
}
