package fr.lignealigne.audit;

import fr.lignealigne.support.Rights;

/** The rights on the journal. */
public final class AuditRights extends Rights {

    public AuditRights() {
        super("Journal");
        act("read the journal", AuditAccess::mayRead);
    }
}
