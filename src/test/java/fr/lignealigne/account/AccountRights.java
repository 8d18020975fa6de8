package fr.lignealigne.account;

import fr.lignealigne.support.Rights;
import fr.lignealigne.support.Seats;

/** The rights on people and organisations. */
public final class AccountRights extends Rights {

    public AccountRights() {
        super("People and organisations");
        act("register an organisation", AccountAccess::mayRegisterOrganisations);
        for (Role role : Role.values()) {
            act(
                    "give " + role + " in the seat's own organisation",
                    v -> AccountAccess.mayGive(v, role, v.organisation()));
        }
        act(
                "give ASSOCIATION_MEMBER in the association",
                v -> AccountAccess.mayGive(v, Role.ASSOCIATION_MEMBER, Seats.OWN));
    }
}
