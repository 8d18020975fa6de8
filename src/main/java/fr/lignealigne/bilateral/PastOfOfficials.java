package fr.lignealigne.bilateral;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What hangs on an official from before: where they were expected, and the notes of whoever it was. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PastOfOfficials {

    private static final String EXPECTED = """
            select exists (select 1 from meeting_official where official_id = :official)
                or exists (select 1 from slot_offer_official where official_id = :official)
            """;
    private static final String SITS_IN = """
            select count(*) from person where id = :person and organisation_id = :organisation
            """;
    private static final String FORGET = """
            update hours_rule set note = '' where kind = 'ABSENT' and resource_id = :resource
            """;
    private static final String PREDECESSORS = """
            select o.id from official o join resource r on r.id = o.id
            where r.closed_at is not null and o.organisation_id = :organisation and o.function = :function
            """;

    private final JdbcClient jdbc;

    PastOfOfficials(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether any meeting, even cancelled, or any offer counts on them. */
    boolean wasExpected(OfficialId official) {
        return jdbc.sql(EXPECTED)
                .param("official", official.value())
                .query(Boolean.class)
                .single();
    }

    boolean sitsIn(PersonId person, OrganisationId body) {
        return jdbc.sql(SITS_IN)
                        .param("person", person.value())
                        .param("organisation", body.value())
                        .query(Long.class)
                        .single()
                == 1;
    }

    /** Why somebody was away is not for who comes after them. */
    void forgetNotes(ResourceId resource) {
        jdbc.sql(FORGET).param("resource", resource.value()).update();
    }

    /** The same for those who held that function in that body and are closed now. */
    void forgetNotesOfPredecessors(OfficialDraft draft) {
        jdbc.sql(PREDECESSORS)
                .param("organisation", draft.organisation().value())
                .param("function", draft.function().strip())
                .query(UUID.class)
                .list()
                .forEach(id -> forgetNotes(new ResourceId(id)));
    }
}
