package fr.lignealigne.keeping;

import fr.lignealigne.account.PersonId;

/** A person took a file of what is kept of them. */
public record OwnDataTaken(PersonId person) {}
