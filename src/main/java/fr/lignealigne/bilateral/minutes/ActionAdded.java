package fr.lignealigne.bilateral.minutes;

import fr.lignealigne.account.PersonId;

/** Something is to be done after a meeting. */
public record ActionAdded(ActionId action, PersonId by) {}
