package fr.lignealigne.bilateral;

/** Why a meeting that stands would not be placed there today. */
public enum Breach {
    /** Outside the hours of an official or the room, without a reason given when it was placed. */
    AWAY,
    /** An official or the room is no longer in use. */
    CLOSED,
    /** Less time to the next one than is asked for. */
    TOO_NEAR,
    /** More meetings on that day than are allowed. */
    DAY_FULL
}
