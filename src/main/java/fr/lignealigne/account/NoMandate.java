package fr.lignealigne.account;

import fr.lignealigne.shared.Refusal;

/** No mandate for this act is in force: it was revoked, is over, or was never given. */
public final class NoMandate extends Refusal {

    NoMandate() {
        super("mandate.none");
    }
}
