package fr.lignealigne.bilateral;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whose calendar is read behind which secret; only the hash of it is here. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FeedTable {

    private final JdbcClient jdbc;

    FeedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who made an address, and in which seat. */
    record Holder(PersonId person, OrganisationId organisation) {}

    Optional<Holder> holder(String hash) {
        return jdbc.sql("select person_id, organisation_id from calendar_feed where secret_hash = ?")
                .param(hash)
                .query((row, index) -> new Holder(
                        new PersonId(row.getObject(1, UUID.class)), new OrganisationId(row.getObject(2, UUID.class))))
                .optional();
    }

    Optional<Instant> since(PersonId person, OrganisationId organisation) {
        return jdbc.sql("select made_at from calendar_feed where person_id = ? and organisation_id = ?")
                .params(person.value(), organisation.value())
                .query((row, index) -> row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC))
                .optional();
    }

    void begin(PersonId person, OrganisationId organisation, String hash, Instant now) {
        jdbc.sql("insert into calendar_feed (person_id, organisation_id, secret_hash, made_at) values (?, ?, ?, ?)")
                .params(person.value(), organisation.value(), hash, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    /** Whether there was one. */
    boolean end(PersonId person) {
        return jdbc.sql("delete from calendar_feed where person_id = ?")
                        .param(person.value())
                        .update()
                > 0;
    }

    /** As which officials associations meet this person, in the seat they have now. */
    Set<OfficialId> officials(PersonId person, OrganisationId organisation) {
        return jdbc.sql("select id from official where person_id = ? and organisation_id = ?")
                .params(person.value(), organisation.value())
                .query((row, index) -> new OfficialId(row.getObject(1, UUID.class)))
                .set();
    }
}
