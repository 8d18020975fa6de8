package fr.lignealigne.plenary;

import fr.lignealigne.shared.Refusal;

/** Somebody else wrote here since it was read: their words are to be read first. */
public final class WrittenMeanwhile extends Refusal {

    WrittenMeanwhile() {
        super("plenary.changedMeanwhile");
    }
}
