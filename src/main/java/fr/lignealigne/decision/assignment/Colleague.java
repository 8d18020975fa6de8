package fr.lignealigne.decision.assignment;

import fr.lignealigne.account.PersonId;

/** Somebody who prepares the answer, by function and body. */
public record Colleague(PersonId person, String function, String organisationName) {}
