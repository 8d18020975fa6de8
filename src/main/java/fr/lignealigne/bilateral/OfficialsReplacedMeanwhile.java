package fr.lignealigne.bilateral;

import fr.lignealigne.shared.Refusal;

/** Others were to come to the meeting than those who were read: a colleague replaced somebody first. */
public final class OfficialsReplacedMeanwhile extends Refusal {

    OfficialsReplacedMeanwhile() {
        super("bilateral.officials.meanwhile");
    }
}
