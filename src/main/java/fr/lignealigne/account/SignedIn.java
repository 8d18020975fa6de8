package fr.lignealigne.account;

/** A person proved who they are and came in. */
public record SignedIn(PersonId person) {}
