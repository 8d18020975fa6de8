package fr.lignealigne.audit;

import fr.lignealigne.question.AnswerDeposited;
import fr.lignealigne.question.QuestionClosed;
import fr.lignealigne.question.QuestionOpened;
import fr.lignealigne.question.QuestionWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Questions of the cabinet in the journal: opened, closed, withdrawn, and each answer deposited. */
@Component
class NotingQuestions {

    private final Journal journal;

    NotingQuestions(Journal journal) {
        this.journal = journal;
    }

    @EventListener
    void on(QuestionOpened event) {
        journal.add(
                event.again() ? "QuestionReopened" : "QuestionOpened",
                event.by(),
                event.question().toString());
    }

    @EventListener
    void on(QuestionClosed event) {
        journal.add("QuestionClosed", event.by(), event.question().toString());
    }

    @EventListener
    void on(QuestionWithdrawn event) {
        journal.add("QuestionWithdrawn", event.by(), event.question().toString());
    }

    @EventListener
    void on(AnswerDeposited event) {
        journal.add("AnswerDeposited", event.by(), event.question().toString());
    }
}
