package fr.lignealigne.account;

/** A person may no longer sign in. */
public record PersonDisabled(PersonId person, String email, PersonId by) {}
