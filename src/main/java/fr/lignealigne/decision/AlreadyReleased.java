package fr.lignealigne.decision;

import fr.lignealigne.shared.Refusal;

/** A released answer was read by the associations: it never changes. */
public final class AlreadyReleased extends Refusal {

    AlreadyReleased() {
        super("decision.released");
    }
}
