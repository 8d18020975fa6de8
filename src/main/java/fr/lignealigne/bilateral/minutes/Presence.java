package fr.lignealigne.bilateral.minutes;

/** Whether somebody came. */
public enum Presence {
    PRESENT,
    ABSENT,
    EXCUSED
}
