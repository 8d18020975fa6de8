package fr.lignealigne.notification;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.Role;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** To whom something is told: nobody who was shut out or whose seat is contested. */
@Component
class Recipients {

    private static final String MAY_ENTER = "select distinct p.id, p.organisation_id, p.email from person p"
            + " join organisation o on o.id = p.organisation_id"
            + " join person_role r on r.person_id = p.id where p.enabled and not p.frozen";
    private static final String CAME_IN = " and p.password_hash is not null";
    private static final String HOLDING = " and r.role in (:roles)";
    private static final String THERE = " and p.organisation_id in (:organisations)";
    private static final String IN_THE_COLLECTIVE = " and o.collective_member and o.kind <> 'STATE'"
            + " and r.role in ('ASSOCIATION_MEMBER', 'ASSOCIATION_LEAD', 'COLLECTIVE_COORDINATOR')";

    /** A coordinator arranges as long as their association is in the Collective. */
    private static final String COORDINATING_WITHIN =
            " and (r.role <> 'COLLECTIVE_COORDINATOR' or o.collective_member and o.kind <> 'STATE')";

    /** And only for associations that are. */
    private static final String FOR_A_MEMBER = " and (r.role <> 'COLLECTIVE_COORDINATOR' or exists"
            + " (select 1 from organisation a where a.id = :association and a.collective_member))";

    private static final Set<Role> PREPARING = Set.of(Role.CABINET, Role.MIPROF);

    private static final Set<Role> ARRANGING = Set.of(Role.CABINET, Role.MIPROF, Role.COLLECTIVE_COORDINATOR);

    private final JdbcClient jdbc;

    Recipients(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those who came in and hold one of these roles, wherever. */
    List<Recipient> holding(Set<Role> roles) {
        return those(jdbc.sql(MAY_ENTER + CAME_IN + HOLDING).param("roles", names(roles)));
    }

    /** Those of an organisation who came in and hold one of these roles; where there are none, all who came in there. */
    List<Recipient> hearing(OrganisationId organisation, Set<Role> roles) {
        List<Recipient> hearing = those(jdbc.sql(MAY_ENTER + CAME_IN + THERE + HOLDING)
                .param("organisations", List.of(organisation.value()))
                .param("roles", names(roles)));
        return hearing.isEmpty()
                ? those(jdbc.sql(MAY_ENTER + CAME_IN + THERE).param("organisations", List.of(organisation.value())))
                : hearing;
    }

    /**
     * Who arranged something for this association in that organisation; where they arrange there no more, those who do now,
     * and the State where nobody does.
     */
    List<Recipient> arranging(PersonId by, OrganisationId there, OrganisationId association) {
        List<Recipient> arranging =
                those(jdbc.sql(MAY_ENTER + CAME_IN + THERE + HOLDING + COORDINATING_WITHIN + FOR_A_MEMBER)
                        .param("organisations", List.of(there.value()))
                        .param("association", association.value())
                        .param("roles", names(ARRANGING)));
        if (arranging.isEmpty()) {
            return holding(PREPARING);
        }
        List<Recipient> same = arranging.stream()
                .filter(recipient -> recipient.person().equals(by))
                .toList();
        return same.isEmpty() ? arranging : same;
    }

    /** The leads of these associations, those too who were only invited so far. */
    List<Recipient> leadsOf(Collection<OrganisationId> organisations) {
        return organisations.isEmpty()
                ? List.of()
                : those(jdbc.sql(MAY_ENTER + THERE + HOLDING)
                        .param(
                                "organisations",
                                organisations.stream()
                                        .map(OrganisationId::value)
                                        .toList())
                        .param("roles", names(Set.of(Role.ASSOCIATION_LEAD))));
    }

    /** Those of these organisations who came in and hold one of these roles. */
    List<Recipient> holdingIn(Collection<OrganisationId> organisations, Set<Role> roles) {
        return organisations.isEmpty()
                ? List.of()
                : those(jdbc.sql(MAY_ENTER + CAME_IN + THERE + HOLDING)
                        .param(
                                "organisations",
                                organisations.stream()
                                        .map(OrganisationId::value)
                                        .toList())
                        .param("roles", names(roles)));
    }

    /** Those who came into the Collective's room, or may: its members' people and its coordinators. */
    List<Recipient> ofTheCollective() {
        return those(jdbc.sql(MAY_ENTER + CAME_IN + IN_THE_COLLECTIVE));
    }

    /** The leads of its member associations. */
    List<Recipient> leadsOfTheCollective() {
        return those(jdbc.sql(MAY_ENTER + CAME_IN + IN_THE_COLLECTIVE + HOLDING)
                .param("roles", names(Set.of(Role.ASSOCIATION_LEAD))));
    }

    /** Its coordinators, as far as they are in the Collective. */
    List<Recipient> coordinatorsOfTheCollective() {
        return those(jdbc.sql(MAY_ENTER + CAME_IN + IN_THE_COLLECTIVE + HOLDING)
                .param("roles", names(Set.of(Role.COLLECTIVE_COORDINATOR))));
    }

    /** Those among these people who sit in this organisation now. */
    List<Recipient> among(Set<PersonId> people, OrganisationId organisation) {
        return people.isEmpty()
                ? List.of()
                : those(jdbc.sql(MAY_ENTER + CAME_IN + THERE + " and p.id in (:people)")
                        .param("organisations", List.of(organisation.value()))
                        .param("people", people.stream().map(PersonId::value).toList()));
    }

    /** This person, as they are now. */
    Optional<Recipient> find(PersonId person) {
        return those(jdbc.sql(MAY_ENTER + " and p.id = :person").param("person", person.value())).stream()
                .findFirst();
    }

    private static List<String> names(Collection<Role> roles) {
        return roles.stream().map(Role::name).toList();
    }

    private static List<Recipient> those(JdbcClient.StatementSpec query) {
        return query.query((row, index) -> new Recipient(
                        new PersonId(row.getObject(1, UUID.class)),
                        new OrganisationId(row.getObject(2, UUID.class)),
                        row.getString(3)))
                .list();
    }
}
