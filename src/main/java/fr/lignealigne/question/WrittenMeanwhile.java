package fr.lignealigne.question;

import fr.lignealigne.shared.Refusal;

/** Somebody else of the association wrote its answer since it was read: their words are to be read first. */
public final class WrittenMeanwhile extends Refusal {

    WrittenMeanwhile() {
        super("question.answer.changedMeanwhile");
    }
}
