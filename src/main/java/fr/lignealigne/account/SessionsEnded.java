package fr.lignealigne.account;

/** A person ended sessions of theirs. */
public record SessionsEnded(PersonId person) {}
