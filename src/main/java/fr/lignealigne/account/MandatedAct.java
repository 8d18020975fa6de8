package fr.lignealigne.account;

/** What the Collective's coordinators may do in the name of an association that gave a mandate for it. */
public enum MandatedAct {
    /** Handing remarks to the State that the association shared with the Collective. */
    DEPOSIT,
    /** Signing a joint position. */
    SIGN,
    /** Accepting or declining a bilateral meeting that the coordinator arranged. */
    ACCEPT_MEETING
}
