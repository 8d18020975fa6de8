package fr.lignealigne.question;

import fr.lignealigne.account.PersonId;

/** The cabinet closed a question before its hour. */
public record QuestionClosed(QuestionId question, PersonId by) {}
