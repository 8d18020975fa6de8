package fr.lignealigne.account;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who may take a lost second factor from somebody: two people of two bodies, one after the other. Outside the State one
 * of them coordinates the Collective, so that no sequence of acts of the State and of administrators opens an
 * association's account; for a coordinator it is another one, or a lead of the own organisation.
 */
final class FactorAccess {

    private static final Set<Role> BODIES = EnumSet.of(Role.ADMINISTRATOR, Role.MIPROF, Role.COLLECTIVE_COORDINATOR);

    private FactorAccess() {}

    /** Asking it, for somebody else whose account one sees. */
    static boolean mayAskReset(Viewer viewer, PersonId person, OrganisationId organisation, Set<Role> roles) {
        return !viewer.person().equals(person)
                && AccountAccess.maySee(viewer, organisation)
                && !bodies(viewer, organisation, roles).isEmpty();
    }

    /** Confirming what somebody asked for another person: never two of one body, and outside the State never two of the State. */
    static boolean mayConfirmReset(Viewer viewer, Viewer asker, Viewer person) {
        Set<Role> own = bodies(viewer, person.organisation(), person.roles());
        Set<Role> theirs = bodies(asker, person.organisation(), person.roles());
        return !viewer.person().equals(person.person())
                && !own.isEmpty()
                && !theirs.isEmpty()
                && Collections.disjoint(own, theirs)
                && (person.kind() == OrganisationKind.STATE
                        || own.contains(Role.COLLECTIVE_COORDINATOR)
                        || theirs.contains(Role.COLLECTIVE_COORDINATOR));
    }

    /** For whom these speak; a lead stands for the Collective where its coordinator sits in the lead's organisation. */
    private static Set<Role> bodies(Viewer viewer, OrganisationId organisation, Set<Role> roles) {
        EnumSet<Role> bodies = EnumSet.copyOf(BODIES);
        bodies.retainAll(viewer.roles());
        if (roles.contains(Role.COLLECTIVE_COORDINATOR)
                && viewer.is(Role.ASSOCIATION_LEAD)
                && viewer.organisation().equals(organisation)) {
            bodies.add(Role.COLLECTIVE_COORDINATOR);
        }
        return bodies;
    }
}
