package fr.lignealigne.decision.trace;

import fr.lignealigne.shared.Refusal;

/** Someone else said something of this remark since the page was read; what was typed stays on the screen. */
public final class TracedMeanwhile extends Refusal {

    TracedMeanwhile() {
        super("trace.meanwhile");
    }
}
