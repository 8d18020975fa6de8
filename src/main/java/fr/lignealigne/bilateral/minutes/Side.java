package fr.lignealigne.bilateral.minutes;

/** Who said it. */
public enum Side {
    ASSOCIATION,
    STATE
}
