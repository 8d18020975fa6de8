package fr.lignealigne.account;

import java.util.Set;

/**
 * The person in front of the portal and the organisation they act for, read anew from the database at each request, so
 * that a right taken away is gone at once.
 *
 * @param function what the person does there (« référente »); the portal shows functions, not names
 * @param collectiveMember whether the organisation belongs to the Collective
 */
public record Viewer(
        PersonId person,
        String function,
        OrganisationId organisation,
        String organisationName,
        OrganisationKind kind,
        boolean collectiveMember,
        Set<Role> roles) {

    public Viewer {
        roles = Set.copyOf(roles);
    }

    /** Names the person in this organisation: in another they are somebody else. */
    public String seat() {
        return person + "/" + organisation;
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Acts for the Cabinet or for MIPROF, who prepare the State's answer together. */
    public boolean preparesTheAnswer() {
        return is(Role.CABINET) || is(Role.MIPROF);
    }

    /** Speaks on the associations’ side: for one of them, or for the Collective itself. */
    public boolean speaksForAnAssociation() {
        return kind != OrganisationKind.STATE
                && (is(Role.ASSOCIATION_MEMBER) || is(Role.ASSOCIATION_LEAD) || is(Role.COLLECTIVE_COORDINATOR));
    }

    /** Coordinates the Collective, from whichever association they sit in, or from the Collective's own organisation. */
    public boolean coordinatesTheCollective() {
        return is(Role.COLLECTIVE_COORDINATOR) && speaksForAnAssociation();
    }

    /** Sits in the Collective's own room: on the associations' side, and of a member association. */
    public boolean inTheCollective() {
        return collectiveMember && speaksForAnAssociation();
    }
}
