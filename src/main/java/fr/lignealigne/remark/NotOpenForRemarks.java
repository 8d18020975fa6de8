package fr.lignealigne.remark;

import fr.lignealigne.shared.Refusal;

/** The consultation on this version is not open now: drafts stay, but nothing can be deposited. */
public final class NotOpenForRemarks extends Refusal {

    NotOpenForRemarks() {
        super("remark.roundNotOpen");
    }
}
