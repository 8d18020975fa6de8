package fr.lignealigne.account;

import java.util.Set;

/** Who is invited: an address, a function, and the roles they will hold in an organisation. */
public record InvitationDraft(String email, String function, OrganisationId organisation, Set<Role> roles) {

    public InvitationDraft {
        roles = Set.copyOf(roles);
    }
}
