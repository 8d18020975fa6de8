package fr.lignealigne.bilateral;

import fr.lignealigne.account.PersonId;

/** Somebody ended the address of their calendar. */
public record CalendarFeedRevoked(PersonId person) {}
