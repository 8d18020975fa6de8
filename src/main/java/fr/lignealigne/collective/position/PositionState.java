package fr.lignealigne.collective.position;

/** Where a joint position is in its life; whether signatures are still taken is also a matter of its closing. */
public enum PositionState {
    WRITING,
    SIGNING,
    /** Handed to the State: its text, signatories and carried dissents never change again. */
    DEPOSITED,
    /** Ended before the deposit; its words are left to those who write positions. */
    GIVEN_UP
}
