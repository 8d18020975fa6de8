package fr.lignealigne.notification;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.consultation.RoundId;
import fr.lignealigne.remark.DraftsGone;
import fr.lignealigne.remark.RemarkId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whose drafts lie undeposited while a closing is near: a lead's are those of the association, anybody else's the own
 * ones. Nobody is told of the others', nor of those of an association they left.
 */
@Repository
class ClosingQueries {

    private static final String LYING = """
            exists (select 1 from remark m where m.version_id = :version and m.state in ('DRAFT', 'SHARED')
                and m.organisation_id = p.organisation_id and m.created_at <= :begun
                and (m.author_id = p.id or exists (select 1 from person_role r
                    where r.person_id = p.id and r.role = 'ASSOCIATION_LEAD')))""";

    private final JdbcClient jdbc;

    ClosingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A round that is open and closes soon. */
    record Closing(RoundId round, UUID version, Instant at) {}

    List<Closing> near(Instant now, Duration distance) {
        return jdbc.sql("""
                select id, version_id, closes_at from consultation_round
                where opens_at <= :now and closes_at > :now and closes_at <= :until and released_at is null""")
                .param("now", utc(now))
                .param("until", utc(now.plus(distance)))
                .query((row, index) -> new Closing(
                        new RoundId(row.getObject(1, UUID.class)),
                        row.getObject(2, UUID.class),
                        row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    /** Those with a draft begun before that moment whom nobody reminded at this distance. */
    List<Recipient> toRemind(Closing closing, int days, Instant begunBefore) {
        return jdbc.sql("""
                select p.id, p.organisation_id, p.email from person p
                where p.enabled and not p.frozen and p.password_hash is not null
                and not exists (select 1 from closing_reminder c
                    where c.round_id = :round and c.person_id = p.id and c.days = :days) and
                """ + LYING)
                .param("round", closing.round().value())
                .param("days", days)
                .param("version", closing.version())
                .param("begun", utc(begunBefore))
                .query((row, index) -> new Recipient(
                        new PersonId(row.getObject(1, UUID.class)),
                        new OrganisationId(row.getObject(2, UUID.class)),
                        row.getString(3)))
                .list();
    }

    /** Whether nobody else, on another node, reminded this person at this distance. */
    boolean note(RoundId round, PersonId person, int days) {
        return jdbc.sql("insert ignore into closing_reminder (round_id, person_id, days) values (?, ?, ?)")
                        .params(round.value(), person.value(), days)
                        .update()
                == 1;
    }

    /** The closing is another: the distances that lie ahead of it again are to be reminded of anew. */
    @Transactional(propagation = Propagation.MANDATORY)
    void remindAnew(RoundId round, Instant closing, Instant now) {
        jdbc.sql("delete from closing_reminder where round_id = ? and days < ?")
                .params(
                        round.value(),
                        Duration.between(now, closing).toSeconds()
                                / (double) Duration.ofDays(1).toSeconds())
                .update();
    }

    /** Whether this reader still has drafts on the round, and it still is open. */
    boolean stillLie(Viewer reader, UUID round, Instant now) {
        return jdbc.sql("select exists (select 1 from consultation_round c join person p on p.id = :person"
                        + " where c.id = :round and c.opens_at <= :begun and c.closes_at > :begun and "
                        + LYING.replace(":version", "c.version_id")
                        + ")")
                .param("person", reader.person().value())
                .param("round", round)
                .param("begun", utc(now))
                .query(Boolean.class)
                .single();
    }

    /** A round and who was reminded of its closing. */
    record Reminded(UUID round, PersonId person) {}

    /** Those of this association who were reminded of the closing and of whom nothing lies but the drafts that go. */
    List<Reminded> nothingLies(DraftsGone going, Instant now) {
        return jdbc.sql("select distinct c.round_id, p.id from closing_reminder c"
                        + " join consultation_round o on o.id = c.round_id join person p on p.id = c.person_id"
                        + " where o.version_id = :version and p.organisation_id = :organisation and not "
                        + LYING.replace(":version", ":version and m.id not in (:going)"))
                .param("version", going.version().value())
                .param("organisation", going.association().value())
                .param("going", going.drafts().stream().map(RemarkId::value).toList())
                .param("begun", utc(now))
                .query((row, index) ->
                        new Reminded(row.getObject(1, UUID.class), new PersonId(row.getObject(2, UUID.class))))
                .list();
    }

    /** Should something lie again before the closing, they are reminded of it again. */
    @Transactional(propagation = Propagation.MANDATORY)
    void forget(UUID round, Set<PersonId> people) {
        jdbc.sql("delete from closing_reminder where round_id = :round and person_id in (:people)")
                .param("round", round)
                .param("people", people.stream().map(PersonId::value).toList())
                .update();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
