package fr.lignealigne.notice;

/** Behind which wall a notice stands: who left it reads the notice no more, nor gets its mail. */
enum NoticeWall {
    /** The person's own, wherever they sit. */
    PERSON,
    /** The seat in which they were told. */
    SEAT,
    /** That seat, as long as it is in the Collective. */
    COLLECTIVE,
    /** That seat, as long as it prepares the State's answer. */
    STATE
}
