package fr.lignealigne.account;

import java.time.Instant;
import java.util.Set;

/** Who gives, revokes, reads mandates, and acts under them: never the State, never an administrator. */
final class MandateAccess {

    private MandateAccess() {}

    /**
     * What the rights need to know of a mandate.
     *
     * @param member whether its association is a member of the Collective now
     * @param endsAt excluded
     */
    record Standing(
            OrganisationId organisation,
            boolean member,
            Set<MandatedAct> acts,
            Instant startsAt,
            Instant endsAt,
            boolean revoked) {

        MandateState stateAt(Instant now) {
            if (revoked) {
                return MandateState.REVOKED;
            }
            if (!now.isBefore(endsAt)) {
                return MandateState.EXPIRED;
            }
            if (!member) {
                return MandateState.SUSPENDED;
            }
            return now.isBefore(startsAt) ? MandateState.TO_COME : MandateState.IN_FORCE;
        }
    }

    /** Only its leads bind an association, and only a member has the coordinator for its own. */
    static boolean mayGive(Viewer viewer) {
        return leadsAnAssociation(viewer) && viewer.collectiveMember();
    }

    /** By any lead of the association, also once it left the Collective. */
    static boolean mayRevoke(Viewer viewer, OrganisationId organisation) {
        return leadsAnAssociation(viewer) && viewer.organisation().equals(organisation);
    }

    static boolean mayReadGiven(Viewer viewer) {
        return leadsAnAssociation(viewer);
    }

    /** Holding mandates at all. */
    static boolean mayReceive(Viewer viewer) {
        return viewer.coordinatesTheCollective() && viewer.inTheCollective();
    }

    /** A mandate binds its association until it is revoked, whoever gave it; it says nothing of what one may read. */
    static boolean allows(Viewer viewer, Standing mandate, MandatedAct act, Instant now) {
        return mayReceive(viewer)
                && mandate.stateAt(now) == MandateState.IN_FORCE
                && mandate.acts().contains(act);
    }

    private static boolean leadsAnAssociation(Viewer viewer) {
        return viewer.kind() == OrganisationKind.ASSOCIATION && viewer.is(Role.ASSOCIATION_LEAD);
    }
}
