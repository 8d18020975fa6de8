package fr.lignealigne.account;

import static fr.lignealigne.account.OrganisationKind.ASSOCIATION;
import static fr.lignealigne.account.OrganisationKind.COLLECTIVE;

import fr.lignealigne.support.Rights;
import fr.lignealigne.support.Seats;
import java.util.Set;

/** The rights on people and organisations. */
public final class AccountRights extends Rights {

    private static final Set<Role> MEMBER = Set.of(Role.ASSOCIATION_MEMBER);

    public AccountRights() {
        super("People and organisations");
        act("register an association or a State body", v -> AccountAccess.mayRegister(v, draft(ASSOCIATION, false)));
        act("register a member of the Collective", v -> AccountAccess.mayRegister(v, draft(ASSOCIATION, true)));
        act("register the Collective itself", v -> AccountAccess.mayRegister(v, draft(COLLECTIVE, false)));
        act("say which associations are members of the Collective", AccountAccess::mayAdmit);
        for (Role role : Role.values()) {
            act(
                    "give " + role + " in the seat's own organisation",
                    v -> AccountAccess.mayGive(v, role, v.organisation()));
        }
        act(
                "give ASSOCIATION_MEMBER in the association",
                v -> AccountAccess.mayGive(v, Role.ASSOCIATION_MEMBER, Seats.OWN));
        act(
                "bring somebody new into the association",
                v -> AccountAccess.maySeat(v, Role.ASSOCIATION_MEMBER, Seats.OWN));
        act(
                "bring a new coordinator into the seat's own organisation",
                v -> AccountAccess.maySeat(v, Role.COLLECTIVE_COORDINATOR, v.organisation()));
        act("propose the lead of an association that has none", AccountAccess::mayPropose);
        act("confirm the lead whom the State proposed", v -> AccountAccess.mayConfirm(v, true));
        act("confirm the lead whom the coordinator proposed", v -> AccountAccess.mayConfirm(v, false));
        act("prepare the first day, and propose the first holders", FirstSeatAccess::mayPrepare);
        act("confirm a first holder, when the settings name them", v -> FirstSeatAccess.mayConfirm(v, true));
        act("confirm a first holder, when they do not", v -> FirstSeatAccess.mayConfirm(v, false));
        act("contest a seat in the association", v -> AccountAccess.mayContest(v, Seats.OWN));
        act("settle a contest", AccountAccess::maySettle);
        act("read what changed among the seats of one's own organisation", AccountAccess::mayReadChanges);
        act("say in which time zone the own association is", AccountAccess::mayChooseTimeZone);
        act("see the association's people", v -> AccountAccess.maySee(v, Seats.OWN));
        act(
                "shut out a member of the association, or end their sessions",
                v -> AccountAccess.mayDisable(v, Seats.OWN, MEMBER));
        act("let a member of the association in again", v -> AccountAccess.mayEnable(v, Seats.OWN, MEMBER));
        act(
                "shut out a coordinator of the association, or end their sessions",
                v -> AccountAccess.mayDisable(v, Seats.OWN, Set.of(Role.COLLECTIVE_COORDINATOR)));
        act(
                "let a coordinator of the association in again",
                v -> AccountAccess.mayEnable(v, Seats.OWN, Set.of(Role.COLLECTIVE_COORDINATOR)));
    }

    private static OrganisationDraft draft(OrganisationKind kind, boolean member) {
        return new OrganisationDraft("A", "A", "A", kind, member);
    }
}
