package fr.lignealigne.keeping;

import fr.lignealigne.support.Rights;

/** The rights on the record of processing. */
public final class KeepingRights extends Rights {

    public KeepingRights() {
        super("What is kept of people");
        act("read the record of processing, and what went by itself", KeepingAccess::mayReadRegister);
    }
}
