package fr.lignealigne.bilateral.contribution;

import fr.lignealigne.shared.Refusal;

/** Somebody else of the association wrote since it was read: their words are to be read first. */
public final class RewrittenMeanwhile extends Refusal {

    RewrittenMeanwhile() {
        super("written.changedMeanwhile");
    }
}
