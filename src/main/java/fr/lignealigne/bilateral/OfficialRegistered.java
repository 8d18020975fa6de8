package fr.lignealigne.bilateral;

import fr.lignealigne.account.PersonId;

/** An official was registered. */
public record OfficialRegistered(OfficialId official, PersonId by) {}
