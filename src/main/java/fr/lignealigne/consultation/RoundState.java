package fr.lignealigne.consultation;

/** To come, open for remarks, closed and under review, or answered. */
public enum RoundState {
    TO_COME,
    OPEN,
    CLOSED,
    RELEASED
}
