package fr.lignealigne.question;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import java.util.Set;

/**
 * The cabinet withdrew a question that had been open, with a reason.
 *
 * @param addressees none for all associations
 */
public record QuestionWithdrawn(QuestionId question, Set<OrganisationId> addressees, PersonId by) {}
