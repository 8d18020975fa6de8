package fr.lignealigne.decision;

import fr.lignealigne.shared.Refusal;

/** Someone of the same body gave or changed this advice since it was read. */
public final class AdvisedMeanwhile extends Refusal {

    AdvisedMeanwhile() {
        super("advice.meanwhile");
    }
}
