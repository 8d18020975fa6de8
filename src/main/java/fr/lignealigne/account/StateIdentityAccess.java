package fr.lignealigne.account;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who may come in by the State's sign-on, who opens it to them, and who closes it. It is for the State's agents; an
 * administrator opens it and links nothing: that is the person's own act, so that nobody gets into another's account this
 * way. Closing is for whoever has it, whatever became of them.
 */
final class StateIdentityAccess {

    private static final Set<Role> AGENTS = EnumSet.of(Role.MIPROF, Role.CABINET, Role.MINISTRY);

    private StateIdentityAccess() {}

    static boolean mayHave(Set<Role> roles) {
        return !Collections.disjoint(AGENTS, roles);
    }

    static boolean mayOpen(Viewer viewer, PersonId person, Set<Role> roles) {
        return mayClose(viewer, person) && mayHave(roles);
    }

    static boolean mayClose(Viewer viewer, PersonId person) {
        return viewer.is(Role.ADMINISTRATOR) && !viewer.person().equals(person);
    }
}
