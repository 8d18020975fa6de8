package fr.lignealigne.demo;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The people and organisations of the demonstration, by code, address and role. */
final class Cast {

    private final Map<String, Viewer> leads = new HashMap<>();
    private final Map<String, OrganisationId> organisations = new HashMap<>();
    private final Map<String, Viewer> people = new HashMap<>();
    private final Map<Role, Viewer> byRole = new EnumMap<>(Role.class);

    void add(String code, String email, Viewer viewer) {
        organisations.put(code, viewer.organisation());
        people.put(email, viewer);
        viewer.roles().forEach(role -> byRole.putIfAbsent(role, viewer));
        if (viewer.is(Role.ASSOCIATION_LEAD)) {
            leads.put(code, viewer);
        }
    }

    Viewer lead(String code) {
        return Objects.requireNonNull(leads.get(code), code);
    }

    Viewer playing(Role role) {
        return Objects.requireNonNull(byRole.get(role), role.name());
    }

    OrganisationId organisation(String code) {
        return Objects.requireNonNull(organisations.get(code), code);
    }

    PersonId person(String email) {
        return viewer(email).person();
    }

    Viewer viewer(String email) {
        return Objects.requireNonNull(people.get(email), email);
    }
}
