package fr.lignealigne.plenary;

/** Whether somebody on the list came; {@code AWAITED} as long as nobody noted it. */
public enum Attendance {
    AWAITED,
    PRESENT,
    EXCUSED,
    ABSENT
}
