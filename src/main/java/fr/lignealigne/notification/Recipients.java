package fr.lignealigne.notification;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Role;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** To whom letters go: nobody who was shut out or whose seat is contested. */
@Component
class Recipients {

    private static final String MAY_ENTER = "select distinct p.email from person p"
            + " join person_role r on r.person_id = p.id where p.enabled and not p.frozen";
    private static final String CAME_IN = " and p.password_hash is not null";
    private static final String HOLDING = " and r.role in (:roles)";
    private static final String THERE = " and p.organisation_id = :organisation";

    private final JdbcClient jdbc;

    Recipients(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those who came in and hold one of these roles, wherever. */
    List<String> holding(Set<Role> roles) {
        return addresses(jdbc.sql(MAY_ENTER + CAME_IN + HOLDING).param("roles", names(roles)));
    }

    /** Those of an organisation who came in and hold one of these roles; where there are none, all who came in there. */
    List<String> hearing(OrganisationId organisation, Set<Role> roles) {
        List<String> hearing = addresses(jdbc.sql(MAY_ENTER + CAME_IN + THERE + HOLDING)
                .param("organisation", organisation.value())
                .param("roles", names(roles)));
        return hearing.isEmpty()
                ? addresses(jdbc.sql(MAY_ENTER + CAME_IN + THERE).param("organisation", organisation.value()))
                : hearing;
    }

    /** The leads of an association, those too who were only invited so far. */
    List<String> leadsOf(OrganisationId organisation) {
        return addresses(jdbc.sql(MAY_ENTER + THERE + HOLDING)
                .param("organisation", organisation.value())
                .param("roles", names(Set.of(Role.ASSOCIATION_LEAD))));
    }

    private static List<String> names(Collection<Role> roles) {
        return roles.stream().map(Role::name).toList();
    }

    private static List<String> addresses(JdbcClient.StatementSpec query) {
        return query.query((row, index) -> row.getString(1)).list();
    }
}
