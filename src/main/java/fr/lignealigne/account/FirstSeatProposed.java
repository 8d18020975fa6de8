package fr.lignealigne.account;

/** An administrator proposed the first holder of a role; the person named in the settings has to confirm. */
public record FirstSeatProposed(Role role, PersonId witness, PersonId by) {}
