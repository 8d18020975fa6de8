package fr.lignealigne.bilateral.minutes;

import fr.lignealigne.account.PersonId;

/** Something that was to be done is done, or given up. */
public record ActionClosed(ActionId action, ActionState as, PersonId by) {}
