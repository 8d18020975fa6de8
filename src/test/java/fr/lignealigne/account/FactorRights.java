package fr.lignealigne.account;

import fr.lignealigne.support.Rights;
import fr.lignealigne.support.Seats;
import java.util.Map;

/** The rights on the second factors that somebody else lost. */
public final class FactorRights extends Rights {

    public FactorRights() {
        super("Lost second factors");
        Map<String, Viewer> lost = Map.of(
                "somebody of the State", Seats.state(Role.CABINET),
                "a lead of the association", Seats.association(Seats.OWN, true, Role.ASSOCIATION_LEAD),
                "a coordinator of the association", Seats.association(Seats.OWN, true, Role.COLLECTIVE_COORDINATOR));
        lost.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(one -> {
            Viewer person = one.getValue();
            act(
                    "ask that the second factor of " + one.getKey() + " be taken away",
                    v -> FactorAccess.mayAskReset(v, person.person(), person.organisation(), person.roles()));
            for (Role asker : new Role[] {Role.ADMINISTRATOR, Role.MIPROF}) {
                act(
                        "confirm it for " + one.getKey() + ", asked by " + asker,
                        v -> FactorAccess.mayConfirmReset(v, Seats.state(asker), person));
            }
            Viewer coordinator = Seats.association(Seats.OWN, true, Role.COLLECTIVE_COORDINATOR);
            act(
                    "confirm it for " + one.getKey() + ", asked by another coordinator",
                    v -> FactorAccess.mayConfirmReset(v, coordinator, person));
        });
    }
}
