package fr.lignealigne.decision;

import fr.lignealigne.shared.Refusal;

/** Someone else decided one of these remarks since the page was read; the text typed stays on the screen. */
public final class DecidedMeanwhile extends Refusal {

    DecidedMeanwhile() {
        super("decision.meanwhile");
    }
}
