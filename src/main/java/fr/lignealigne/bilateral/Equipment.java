package fr.lignealigne.bilateral;

/** What a room offers. */
public enum Equipment {
    SCREEN,
    VIDEO,
    INDUCTION_LOOP,
    STEP_FREE
}
