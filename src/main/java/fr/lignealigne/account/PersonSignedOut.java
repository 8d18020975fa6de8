package fr.lignealigne.account;

/** All sessions of a person were ended by somebody else; the person may sign in again. */
public record PersonSignedOut(PersonId person, String email, PersonId by) {}
