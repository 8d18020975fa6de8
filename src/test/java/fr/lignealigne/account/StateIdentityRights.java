package fr.lignealigne.account;

import fr.lignealigne.support.Rights;
import fr.lignealigne.support.Seats;
import java.util.Set;

/** The rights on the way in by the State's sign-on. */
public final class StateIdentityRights extends Rights {

    public StateIdentityRights() {
        super("The State’s sign-on");
        act("have it opened, and link one's own identity", v -> StateIdentityAccess.mayHave(v.roles()));
        for (Role role : new Role[] {Role.CABINET, Role.MIPROF, Role.MINISTRY}) {
            act("open it to somebody with the role " + role, v -> opens(v, Seats.state(role)));
        }
        act("open it to another administrator", v -> opens(v, Seats.state(Role.ADMINISTRATOR)));
        act(
                "open it to a lead of the association",
                v -> opens(v, Seats.association(Seats.OWN, true, Role.ASSOCIATION_LEAD)));
        act(
                "close it to somebody who is no agent any more",
                v -> StateIdentityAccess.mayClose(v, Seats.state(Role.OBSERVER).person()));
    }

    private static boolean opens(Viewer viewer, Viewer person) {
        return StateIdentityAccess.mayOpen(viewer, person.person(), Set.copyOf(person.roles()));
    }
}
