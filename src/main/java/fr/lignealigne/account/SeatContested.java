package fr.lignealigne.account;

/** A lead contests a seat in their association; it is frozen at once. */
public record SeatContested(PersonId person, String email, OrganisationId organisation, PersonId by) {}
