package fr.lignealigne.plenary;

import fr.lignealigne.account.PersonId;

/** A plenary took place. */
public record PlenaryHeld(PlenaryId plenary, PersonId by) {}
