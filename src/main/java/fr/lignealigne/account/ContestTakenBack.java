package fr.lignealigne.account;

/** The lead who contested a seat did so no longer. */
public record ContestTakenBack(PersonId person, PersonId by) {}
