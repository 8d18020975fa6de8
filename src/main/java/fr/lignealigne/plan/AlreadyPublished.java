package fr.lignealigne.plan;

import fr.lignealigne.shared.Refusal;

/** A published version is neither published again nor changed nor thrown away. */
public final class AlreadyPublished extends Refusal {

    public AlreadyPublished() {
        super("plan.alreadyPublished");
    }
}
