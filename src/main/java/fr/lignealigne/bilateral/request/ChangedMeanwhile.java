package fr.lignealigne.bilateral.request;

import fr.lignealigne.shared.Refusal;

/** Somebody else of the association changed the request since it was read: it is to be read first. */
public final class ChangedMeanwhile extends Refusal {

    ChangedMeanwhile() {
        super("request.changedMeanwhile");
    }
}
