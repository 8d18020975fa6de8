package fr.lignealigne.account;

/** What can happen to the seats of an association or of the Collective, as its leads hear of it. */
public enum SeatAct {
    PROPOSED,
    PROPOSAL_DROPPED,
    GIVEN,
    TAKEN,
    LEFT,
    SHUT_OUT,
    ERASED,
    LET_IN,
    CONTESTED,
    CONTEST_TAKEN_BACK,
    KEPT,
    REMOVED,
    JOINED_COLLECTIVE,
    LEFT_COLLECTIVE
}
