package fr.lignealigne.account;

import fr.lignealigne.support.Rights;
import java.util.Set;

/** The rights on the second factors that somebody else lost. */
public final class FactorRights extends Rights {

    public FactorRights() {
        super("Lost second factors");
        act("ask that somebody's second factor be taken away", FactorAccess::mayReset);
        for (Role asker : new Role[] {Role.ADMINISTRATOR, Role.MIPROF, Role.COLLECTIVE_COORDINATOR}) {
            act("confirm what " + asker + " asked", v -> FactorAccess.mayConfirmReset(v, Set.of(asker)));
        }
    }
}
