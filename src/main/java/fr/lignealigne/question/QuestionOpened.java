package fr.lignealigne.question;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import java.time.Instant;
import java.util.Set;

/**
 * The cabinet asks, or takes answers again until another instant.
 *
 * @param addressees none for all associations
 */
public record QuestionOpened(
        QuestionId question, Set<OrganisationId> addressees, Instant closesAt, boolean again, PersonId by) {}
