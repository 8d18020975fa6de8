package fr.lignealigne.export;

import fr.lignealigne.account.PersonId;
import fr.lignealigne.decision.sitting.SittingId;

/**
 * The minutes of a sitting are about to leave as a file. Carries no word of them.
 *
 * @param format « PDF » or « DOCX »
 */
public record SittingExported(PersonId by, SittingId sitting, String format) {}
