package fr.lignealigne.bilateral;

import fr.lignealigne.account.PersonId;

/** What an official does, or who it is, was said anew. */
public record OfficialChanged(OfficialId official, PersonId by) {}
