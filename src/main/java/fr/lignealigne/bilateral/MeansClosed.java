package fr.lignealigne.bilateral;

import fr.lignealigne.shared.Refusal;

/** An official or a room that takes part in nothing new any more. */
public final class MeansClosed extends Refusal {

    MeansClosed(String name) {
        super("bilateral.means.closed", name);
    }
}
