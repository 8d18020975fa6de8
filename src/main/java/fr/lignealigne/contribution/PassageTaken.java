package fr.lignealigne.contribution;

import fr.lignealigne.shared.Refusal;

/** Somebody placed these words, or set them aside, since the page was read: nothing becomes a draft twice. */
public final class PassageTaken extends Refusal {

    PassageTaken() {
        super("contribution.taken");
    }
}
