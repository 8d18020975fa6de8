package fr.lignealigne.collective;

import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import java.util.LinkedHashMap;
import java.util.Map;

/** Who stands before the door of the Collective's room in these tests, and finds nothing behind it. */
final class ARoom {

    private ARoom() {}

    /** Everyone outside the Collective: the State, observers, administrators, non-members, who left, who moved there. */
    static Map<String, Viewer> outsiders(People people, Viewer leftTheCollective) {
        Map<String, Viewer> outsiders = new LinkedHashMap<>();
        for (Role role : new Role[] {Role.MIPROF, Role.CABINET, Role.MINISTRY, Role.OBSERVER, Role.ADMINISTRATOR}) {
            outsiders.put(role.name(), people.ofTheState(role).viewer());
        }
        outsiders.put(
                "a lead outside the Collective",
                people.leadOutsideTheCollective().viewer());
        outsiders.put("whose association left", asNow(leftTheCollective, false));
        outsiders.put(
                "a coordinator whose association is no member",
                asNow(people.coordinator().viewer(), false));
        return outsiders;
    }

    /** The same person, read again after the association joined or left. */
    static Viewer asNow(Viewer viewer, boolean member) {
        return new Viewer(
                viewer.person(),
                viewer.function(),
                viewer.organisation(),
                viewer.organisationName(),
                viewer.kind(),
                member,
                viewer.roles());
    }

    /** The same person, who now acts for another association. */
    static Viewer movedTo(Viewer viewer, Viewer there) {
        return new Viewer(
                viewer.person(),
                "Une autre fonction",
                there.organisation(),
                there.organisationName(),
                there.kind(),
                there.collectiveMember(),
                viewer.roles());
    }
}
