package fr.lignealigne.account;

/** The coordinator settled a contest: the seat is kept, or gone. */
public record ContestSettled(PersonId person, boolean kept, PersonId by) {}
