package fr.lignealigne.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links that work once; of their secret only the hash is kept. */
@Component
class Links {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Links(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** Makes a link and tells it to whoever writes the mail; the person's earlier links for the same stop working. */
    void make(Person person, PersonInvited.Purpose purpose, Duration life, @Nullable PersonId by) {
        String token = Secrets.fresh();
        Instant now = clock.instant();
        jdbc.sql("update invitation set expires_at = :now where person_id = :person"
                        + " and purpose = :purpose and expires_at > :now")
                .param("now", utc(now))
                .param("person", person.id().value())
                .param("purpose", purpose.name())
                .update();
        jdbc.sql(
                        "insert into invitation (token_hash, person_id, purpose, created_at, expires_at) values (?, ?, ?, ?, ?)")
                .params(Secrets.hash(token), person.id().value(), purpose.name(), utc(now), utc(now.plus(life)))
                .update();
        events.publishEvent(new PersonInvited(person.id(), person.email(), token, now.plus(life), purpose, by));
    }

    /** Whose link this is, while it works. */
    Optional<UUID> owner(String token) {
        return jdbc.sql("select person_id from invitation where token_hash = ? and expires_at > ?")
                .params(Secrets.hash(token), utc(clock.instant()))
                .query(UUID.class)
                .optional();
    }

    /** Uses the link up, and the person's others with it; of two who try at once, one is told true. */
    boolean use(String token, PersonId person) {
        Instant now = clock.instant();
        boolean first =
                jdbc.sql("update invitation set expires_at = :now where token_hash = :hash and expires_at > :now")
                                .param("now", utc(now))
                                .param("hash", Secrets.hash(token))
                                .update()
                        == 1;
        if (first) {
            jdbc.sql("update invitation set expires_at = :now where person_id = :person and expires_at > :now")
                    .param("now", utc(now))
                    .param("person", person.value())
                    .update();
        }
        return first;
    }

    /** How many links to a new password this person was made since then. */
    int askedSince(Person person, Instant since) {
        return jdbc.sql("select count(*) from invitation where person_id = ? and purpose = ? and created_at > ?")
                .params(person.id().value(), PersonInvited.Purpose.NEW_PASSWORD.name(), utc(since))
                .query(Integer.class)
                .single();
    }

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    static @Nullable Instant instant(@Nullable LocalDateTime utc) {
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }
}
