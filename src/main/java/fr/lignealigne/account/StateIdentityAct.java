package fr.lignealigne.account;

/** What became of a person's way in by the State's sign-on; each is told to them by mail and stands in the journal. */
public enum StateIdentityAct {
    OPENED,
    LINKED,
    UNLINKED,
    CLOSED
}
