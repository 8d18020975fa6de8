package fr.lignealigne.collective.position;

import fr.lignealigne.shared.Refusal;

/** The position has another text than the one that was shown: nothing is said of a text that was not read. */
public final class TextChangedMeanwhile extends Refusal {

    TextChangedMeanwhile() {
        super("position.textChanged");
    }
}
