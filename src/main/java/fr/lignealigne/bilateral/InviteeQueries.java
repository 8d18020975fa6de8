package fr.lignealigne.bilateral;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who speaks for an association, and which officials are persons of the portal, still in their own body. */
@Repository
class InviteeQueries {

    /** Who never came in has a mailbox that nobody proved to be theirs. */
    private static final String MAY_COME = " p.enabled and not p.frozen and p.password_hash is not null";

    private static final String LEADS = "select distinct p.id, p.organisation_id, p.email from person p"
            + " join person_role r on r.person_id = p.id and r.role = 'ASSOCIATION_LEAD'"
            + " where" + MAY_COME + " and p.organisation_id = ? order by p.email";
    private static final String OFFICIALS = "select distinct p.id, p.organisation_id, p.email from person p"
            + " join official o on o.person_id = p.id and o.organisation_id = p.organisation_id"
            + " where" + MAY_COME + " and o.id in (:officials) order by p.email";

    private final JdbcClient jdbc;

    InviteeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Invitee> of(OrganisationId association, Set<OfficialId> officials) {
        return Stream.concat(
                        those(jdbc.sql(LEADS).param(association.value()), false).stream(),
                        officials(officials).stream())
                .toList();
    }

    private List<Invitee> officials(Collection<OfficialId> officials) {
        return officials.isEmpty()
                ? List.of()
                : those(
                        jdbc.sql(OFFICIALS)
                                .param(
                                        "officials",
                                        officials.stream()
                                                .map(OfficialId::value)
                                                .toList()),
                        true);
    }

    private static List<Invitee> those(JdbcClient.StatementSpec query, boolean official) {
        return query.query((row, index) -> new Invitee(
                        new PersonId(row.getObject(1, UUID.class)),
                        new OrganisationId(row.getObject(2, UUID.class)),
                        row.getString(3),
                        official))
                .list();
    }
}
