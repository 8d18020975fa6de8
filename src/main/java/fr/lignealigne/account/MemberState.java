package fr.lignealigne.account;

/** Invited and not yet in, active, or no longer allowed in. */
public enum MemberState {
    INVITED,
    ACTIVE,
    DISABLED
}
