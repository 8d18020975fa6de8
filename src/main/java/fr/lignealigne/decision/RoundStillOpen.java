package fr.lignealigne.decision;

import fr.lignealigne.shared.Refusal;

/** Answers are released once the consultation is closed, never while remarks still come in. */
public final class RoundStillOpen extends Refusal {

    RoundStillOpen() {
        super("release.roundOpen");
    }
}
