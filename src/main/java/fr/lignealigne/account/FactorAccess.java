package fr.lignealigne.account;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Who may take a lost second factor from somebody: two people of two bodies, one after the other. */
final class FactorAccess {

    private static final Set<Role> BODIES = EnumSet.of(Role.ADMINISTRATOR, Role.MIPROF, Role.COLLECTIVE_COORDINATOR);

    private FactorAccess() {}

    static boolean mayReset(Viewer viewer) {
        return !bodies(viewer.roles()).isEmpty();
    }

    /** Confirming what somebody with these roles asked for: never two of one body. */
    static boolean mayConfirmReset(Viewer viewer, Set<Role> asker) {
        return mayReset(viewer)
                && !bodies(asker).isEmpty()
                && Collections.disjoint(bodies(viewer.roles()), bodies(asker));
    }

    private static Set<Role> bodies(Set<Role> held) {
        EnumSet<Role> bodies = EnumSet.copyOf(BODIES);
        bodies.retainAll(held);
        return bodies;
    }
}
