package fr.lignealigne.account;

/** A role was taken from a person. */
public record RoleTaken(PersonId person, Role role, PersonId by) {}
