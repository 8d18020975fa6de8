package fr.lignealigne.question;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;

/** A lead deposited the answer of their association, for the first time or changed. */
public record AnswerDeposited(QuestionId question, OrganisationId organisation, PersonId by) {}
