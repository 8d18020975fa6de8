package fr.lignealigne.account;

/** A person now acts for another organisation, and lost the rooms of the first at once. */
public record PersonMoved(PersonId person, String email, OrganisationId from, OrganisationId to, PersonId by) {}
