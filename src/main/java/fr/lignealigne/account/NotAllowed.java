package fr.lignealigne.account;

import fr.lignealigne.shared.Refusal;

/** The viewer's role does not give this right. */
public final class NotAllowed extends Refusal {

    public NotAllowed() {
        super("refusal.notAllowed");
    }

    /** Refuses unless the right is there. */
    public static void unless(boolean allowed) {
        if (!allowed) {
            throw new NotAllowed();
        }
    }
}
