package fr.lignealigne.bilateral.request;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;

/** The State names what it wishes to discuss with an association, which is to say when and with whom. */
public record WishesAwaited(RequestId request, OrganisationId association, PersonId by) {}
