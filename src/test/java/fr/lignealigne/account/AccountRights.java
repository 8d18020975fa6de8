package fr.lignealigne.account;

import fr.lignealigne.support.Rights;
import fr.lignealigne.support.Seats;
import java.util.Set;

/** The rights on people and organisations. */
public final class AccountRights extends Rights {

    private static final Set<Role> MEMBER = Set.of(Role.ASSOCIATION_MEMBER);

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
        act("see the association's people", v -> AccountAccess.maySee(v, Seats.OWN));
        act("shut out a member of the association", v -> AccountAccess.mayDisable(v, Seats.OWN, MEMBER));
        act("let a member of the association in again", v -> AccountAccess.mayEnable(v, Seats.OWN, MEMBER));
        act(
                "shut out a coordinator of the association",
                v -> AccountAccess.mayDisable(v, Seats.OWN, Set.of(Role.COLLECTIVE_COORDINATOR)));
        act(
                "let a coordinator of the association in again",
                v -> AccountAccess.mayEnable(v, Seats.OWN, Set.of(Role.COLLECTIVE_COORDINATOR)));
    }
}
