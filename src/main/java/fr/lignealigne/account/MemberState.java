package fr.lignealigne.account;

/** Invited and not yet in, active, no longer allowed in, or frozen until a contest is settled. */
public enum MemberState {
    INVITED,
    ACTIVE,
    DISABLED,
    FROZEN
}
