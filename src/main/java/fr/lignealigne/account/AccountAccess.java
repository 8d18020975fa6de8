package fr.lignealigne.account;

import java.util.Set;

/** Who may do what with people and organisations. */
final class AccountAccess {

    private AccountAccess() {}

    /** Never with a seat at the Collective's table: that is its coordinator's to give. */
    static boolean mayRegister(Viewer viewer, OrganisationDraft draft) {
        return isOfTheState(viewer) && draft.kind() != OrganisationKind.COLLECTIVE && !draft.collectiveMember();
    }

    /** Who keeps the State's accounts, and may propose or confirm the first seat of an association. */
    private static boolean isOfTheState(Viewer viewer) {
        return viewer.is(Role.ADMINISTRATOR) || viewer.is(Role.MIPROF);
    }

    /**
     * The roles that open a wall are given by someone who holds them, in their own organisation; so are the seats of an
     * association, by its leads alone, and those of the Collective, by its coordinator alone. The State gives the
     * State's others.
     */
    static boolean mayGive(Viewer viewer, Role role, OrganisationId organisation) {
        boolean here = viewer.organisation().equals(organisation);
        return switch (role) {
            case ASSOCIATION_MEMBER, ASSOCIATION_LEAD ->
                here
                        && switch (viewer.kind()) {
                            case ASSOCIATION -> viewer.is(Role.ASSOCIATION_LEAD);
                            case COLLECTIVE -> viewer.is(Role.COLLECTIVE_COORDINATOR);
                            case STATE -> false;
                        };
            case CABINET, MIPROF, COLLECTIVE_COORDINATOR -> here && viewer.is(role);
            // Who sits there reads what MIPROF refers: an administrator opens no wall.
            case MINISTRY -> viewer.is(Role.MIPROF);
            case OBSERVER -> isOfTheState(viewer);
            case ADMINISTRATOR -> viewer.is(Role.ADMINISTRATOR);
        };
    }

    /** Bringing somebody new into an association takes its lead, whatever the role. */
    static boolean maySeat(Viewer viewer, Role role, OrganisationId organisation) {
        return mayGive(viewer, role, organisation)
                && (viewer.kind() != OrganisationKind.ASSOCIATION || viewer.is(Role.ASSOCIATION_LEAD));
    }

    /** Proposing the first lead of an association, or one for an association that has none left. */
    static boolean mayPropose(Viewer viewer) {
        return isOfTheState(viewer) || viewer.is(Role.COLLECTIVE_COORDINATOR);
    }

    /** Confirming what the other body proposed: never two of the State. */
    static boolean mayConfirm(Viewer viewer, boolean proposedByTheState) {
        return proposedByTheState ? viewer.is(Role.COLLECTIVE_COORDINATOR) : isOfTheState(viewer);
    }

    static boolean mayContest(Viewer viewer, OrganisationId organisation) {
        return viewer.kind() == OrganisationKind.ASSOCIATION
                && viewer.is(Role.ASSOCIATION_LEAD)
                && viewer.organisation().equals(organisation);
    }

    static boolean maySettle(Viewer viewer) {
        return viewer.is(Role.COLLECTIVE_COORDINATOR);
    }

    /** Saying which associations are members of the Collective. */
    static boolean mayAdmit(Viewer viewer) {
        return viewer.is(Role.COLLECTIVE_COORDINATOR);
    }

    /** Saying in which time zone the own association is. */
    static boolean mayChooseTimeZone(Viewer viewer) {
        return viewer.is(Role.ASSOCIATION_LEAD) && viewer.kind() != OrganisationKind.STATE;
    }

    /** Hearing of every seat that changes in one's own organisation. */
    static boolean mayReadChanges(Viewer viewer) {
        return viewer.kind() != OrganisationKind.STATE && mayManagePeople(viewer);
    }

    /** Whose colleagues and states of accounts a viewer manages. */
    static boolean maySee(Viewer viewer, OrganisationId organisation) {
        boolean leadsHere =
                viewer.is(Role.ASSOCIATION_LEAD) || viewer.is(Role.CABINET) || viewer.is(Role.COLLECTIVE_COORDINATOR);
        return isOfTheState(viewer) || leadsHere && viewer.organisation().equals(organisation);
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
