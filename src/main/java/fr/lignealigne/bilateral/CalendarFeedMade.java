package fr.lignealigne.bilateral;

import fr.lignealigne.account.PersonId;

/**
 * Somebody made the address of their calendar.
 *
 * @param renewed whether an earlier one ended with it
 */
public record CalendarFeedMade(PersonId person, boolean renewed) {}
