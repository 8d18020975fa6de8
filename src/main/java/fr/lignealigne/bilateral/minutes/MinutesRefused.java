package fr.lignealigne.bilateral.minutes;

import fr.lignealigne.shared.Refusal;

/** The minutes do not take this, and say why. */
public final class MinutesRefused extends Refusal {

    MinutesRefused(String key, Object... arguments) {
        super(key, arguments);
    }
}
