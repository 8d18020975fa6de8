package fr.lignealigne.support;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.OrganisationKind;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Everyone who can sit at the table, seen from one association: the columns of the rights matrix. */
public final class Seats {

    /** The association from which the others are seen. */
    public static final OrganisationId OWN =
            new OrganisationId(UUID.fromString("00000000-0000-4000-8000-000000000001"));

    private Seats() {}

    /** All seats by name, in the order of the matrix. */
    public static Map<String, Viewer> all() {
        Map<String, Viewer> seats = new LinkedHashMap<>();
        seats.put("own lead", association(OWN, true, Role.ASSOCIATION_LEAD));
        seats.put("own member", association(OWN, true, Role.ASSOCIATION_MEMBER));
        seats.put("Collective lead", association(other(2), true, Role.ASSOCIATION_LEAD));
        seats.put("outside lead", association(other(3), false, Role.ASSOCIATION_LEAD));
        seats.put("coordinator", association(other(4), true, Role.COLLECTIVE_COORDINATOR));
        for (Role role : new Role[] {Role.MIPROF, Role.CABINET, Role.MINISTRY, Role.OBSERVER, Role.ADMINISTRATOR}) {
            seats.put(role.name(), state(role));
        }
        return seats;
    }

    public static Viewer association(OrganisationId organisation, boolean member, Role role) {
        return viewer(organisation, OrganisationKind.ASSOCIATION, member, role);
    }

    public static Viewer state(Role role) {
        return viewer(other(10 + role.ordinal()), OrganisationKind.STATE, false, role);
    }

    private static OrganisationId other(int number) {
        return new OrganisationId(new UUID(0x4000, 0x8000_0000_0000_0000L + number));
    }

    private static Viewer viewer(OrganisationId organisation, OrganisationKind kind, boolean member, Role role) {
        return new Viewer(
                new PersonId(UUID.randomUUID()), role.name(), organisation, role.name(), kind, member, Set.of(role));
    }
}
