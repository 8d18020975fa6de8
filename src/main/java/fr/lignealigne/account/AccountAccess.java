package fr.lignealigne.account;

import java.util.Set;

/** Who may do what with people and organisations. */
final class AccountAccess {

    private AccountAccess() {}

    static boolean mayRegisterOrganisations(Viewer viewer) {
        return viewer.is(Role.ADMINISTRATOR) || viewer.is(Role.MIPROF);
    }

    /**
     * The roles that open a wall are given by someone who holds them; the others by an administrator, by MIPROF, or by
     * the lead inside their own association.
     */
    static boolean mayGive(Viewer viewer, Role role, OrganisationId organisation) {
        if (role.opensAWall()) {
            return viewer.is(role) && viewer.organisation().equals(organisation);
        }
        return switch (role) {
            case ASSOCIATION_MEMBER, ASSOCIATION_LEAD ->
                viewer.is(Role.ADMINISTRATOR)
                        || viewer.is(Role.MIPROF)
                        || viewer.is(Role.ASSOCIATION_LEAD)
                                && viewer.organisation().equals(organisation);
            case MINISTRY, OBSERVER -> viewer.is(Role.ADMINISTRATOR) || viewer.is(Role.MIPROF);
            case ADMINISTRATOR -> viewer.is(Role.ADMINISTRATOR);
            case CABINET, MIPROF, COLLECTIVE_COORDINATOR -> false;
        };
    }

    /** Whose colleagues and states of accounts a viewer manages. */
    static boolean maySee(Viewer viewer, OrganisationId organisation) {
        boolean everywhere = viewer.is(Role.ADMINISTRATOR) || viewer.is(Role.MIPROF);
        boolean leadsHere =
                viewer.is(Role.ASSOCIATION_LEAD) || viewer.is(Role.CABINET) || viewer.is(Role.COLLECTIVE_COORDINATOR);
        return everywhere || leadsHere && viewer.organisation().equals(organisation);
    }

    static boolean mayManagePeople(Viewer viewer) {
        return maySee(viewer, viewer.organisation());
    }

    /** A State role belongs to a State body, an association's role to an association or the Collective. */
    static boolean fits(Role role, OrganisationKind kind) {
        return switch (role) {
            case ASSOCIATION_MEMBER, ASSOCIATION_LEAD, COLLECTIVE_COORDINATOR -> kind != OrganisationKind.STATE;
            case MIPROF, CABINET, MINISTRY, OBSERVER, ADMINISTRATOR -> kind == OrganisationKind.STATE;
        };
    }

    /** Letting someone in again gives back every role they hold, so it takes the right to give each of them. */
    static boolean mayEnable(Viewer viewer, OrganisationId organisation, Set<Role> roles) {
        return roles.stream().allMatch(role -> mayGive(viewer, role, organisation));
    }

    /** An administrator may shut anyone out, as when a password was stolen: that opens no wall. */
    static boolean mayDisable(Viewer viewer, OrganisationId organisation, Set<Role> roles) {
        return viewer.is(Role.ADMINISTRATOR) || mayEnable(viewer, organisation, roles);
    }

    /** Administrators see no content: whoever is one is nothing else. */
    static boolean mayStandTogether(Set<Role> roles) {
        return !roles.contains(Role.ADMINISTRATOR) || roles.size() == 1;
    }
}
