package fr.lignealigne.shell;

import java.util.List;

/** The settings are not fit for production; the message says in one sentence which. */
final class NotReadyForProduction extends RuntimeException {

    NotReadyForProduction(List<String> wrong) {
        super("The portal does not start: " + String.join("; ", wrong) + ".", null, false, false);
    }
}
