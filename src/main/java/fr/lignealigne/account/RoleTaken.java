package fr.lignealigne.account;

/** A role was taken from a person. */
public record RoleTaken(PersonId person, String email, Role role, PersonId by) {}
