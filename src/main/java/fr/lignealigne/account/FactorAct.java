package fr.lignealigne.account;

/** What became of a person's second factor; each is told to them by mail and stands in the journal. */
public enum FactorAct {
    PASSKEY_ADDED,
    PASSKEY_REMOVED,
    APP_ADDED,
    APP_REMOVED,
    CODES_RENEWED,
    RECOVERY_USED,
    /** Somebody knew the password and gave wrong codes until they had to begin again. */
    TRIED,
    RESET_ASKED,
    RESET_REFUSED,
    RESET
}
