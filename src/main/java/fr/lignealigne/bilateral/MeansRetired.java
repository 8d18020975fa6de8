package fr.lignealigne.bilateral;

import fr.lignealigne.account.PersonId;

/** An official or a room was closed to new meetings, or opened again. */
public record MeansRetired(ResourceId resource, boolean closed, PersonId by) {}
