package fr.lignealigne.account;

/** The person named in the settings confirmed the first holder of a role, whom an administrator proposed. */
public record FirstSeatConfirmed(Role role, PersonId person, PersonId proposedBy, PersonId by) {}
