package fr.lignealigne.account;

import fr.lignealigne.shared.Refusal;

/** The link was used, replaced or has run out; a new one can be asked for. */
public final class LinkUsedUp extends Refusal {

    LinkUsedUp() {
        super("invitation.usedUp");
    }
}
