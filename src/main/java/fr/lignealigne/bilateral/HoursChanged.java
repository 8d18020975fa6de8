package fr.lignealigne.bilateral;

import fr.lignealigne.account.PersonId;

/** When an official receives or a room is open changed, or how it may be used. */
public record HoursChanged(ResourceId resource, PersonId by) {}
