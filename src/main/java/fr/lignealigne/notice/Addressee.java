package fr.lignealigne.notice;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;

/** Whom something is told to, in which of their seats. */
public record Addressee(PersonId person, OrganisationId organisation) {}
