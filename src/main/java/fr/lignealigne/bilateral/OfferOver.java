package fr.lignealigne.bilateral;

import fr.lignealigne.shared.Refusal;

/** The slots of an offer are no longer held: its date passed, one was chosen, or it was taken back. */
public final class OfferOver extends Refusal {

    OfferOver(OfferState state) {
        super("bilateral.offer.over." + state);
    }
}
