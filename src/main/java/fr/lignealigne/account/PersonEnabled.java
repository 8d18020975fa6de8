package fr.lignealigne.account;

/** A person may sign in again. */
public record PersonEnabled(PersonId person, PersonId by) {}
