package fr.lignealigne.bilateral.planner;

/** How the two sides meet; by link they need no room. */
public enum Mode {
    IN_PERSON,
    BY_LINK
}
