package fr.lignealigne.bilateral;

/** Where an offer of slots stands. */
public enum OfferState {
    /** Its slots are held, as long as its date has not passed. */
    OPEN,
    /** One slot was chosen; a meeting came of it. */
    CHOSEN,
    WITHDRAWN,
    /** None of them suits the association. */
    DECLINED,
    /** Its date passed without a choice. */
    LAPSED
}
