package fr.lignealigne.question;

/** Prepared inside the State, open for answers, closed by its hour, or withdrawn after it was open. */
public enum QuestionState {
    PREPARED,
    OPEN,
    CLOSED,
    WITHDRAWN
}
