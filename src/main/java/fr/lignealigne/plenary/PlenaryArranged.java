package fr.lignealigne.plenary;

import fr.lignealigne.account.PersonId;

/** A plenary was planned; only who arranges knows of it. */
public record PlenaryArranged(PlenaryId plenary, PersonId by) {}
