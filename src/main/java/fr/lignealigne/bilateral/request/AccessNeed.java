package fr.lignealigne.bilateral.request;

/** What somebody of a delegation needs in order to take part; what else is needed is said in words. */
public enum AccessNeed {
    WHEELCHAIR,
    /** An interpreter into French sign language. */
    SIGN_LANGUAGE,
    CAPTIONS,
    INDUCTION_LOOP
}
