package fr.lignealigne.collective.position;

import fr.lignealigne.shared.Refusal;

/** The position is not, or no longer, in a state that allows this. */
public final class PositionRefused extends Refusal {

    PositionRefused(String key, Object... arguments) {
        super(key, arguments);
    }
}
