package fr.lignealigne.bilateral.agenda;

import fr.lignealigne.shared.Refusal;

/** The agenda does not take this, and says why. */
public final class AgendaRefused extends Refusal {

    AgendaRefused(String key, Object... arguments) {
        super(key, arguments);
    }
}
