package fr.lignealigne.account;

/** A person was given a role. */
public record RoleGiven(PersonId person, Role role, PersonId by) {}
