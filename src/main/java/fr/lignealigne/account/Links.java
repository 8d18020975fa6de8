package fr.lignealigne.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links that work once: 256 random bits, of which only the SHA-256 is kept. */
@Component
class Links {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final SecureRandom random = new SecureRandom();

    Links(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** Makes a link and tells it to whoever writes the mail; the person's earlier links for the same stop working. */
    void make(Person person, PersonInvited.Purpose purpose, Duration life, @Nullable PersonId by) {
        byte[] secret = new byte[32];
        random.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        Instant now = clock.instant();
        jdbc.sql("update invitation set expires_at = :now where person_id = :person"
                        + " and purpose = :purpose and expires_at > :now")
                .param("now", utc(now))
                .param("person", person.id().value())
                .param("purpose", purpose.name())
                .update();
        jdbc.sql(
                        "insert into invitation (token_hash, person_id, purpose, created_at, expires_at) values (?, ?, ?, ?, ?)")
                .params(hash(token), person.id().value(), purpose.name(), utc(now), utc(now.plus(life)))
                .update();
        events.publishEvent(new PersonInvited(person.id(), person.email(), token, now.plus(life), purpose, by));
    }

    /** Whose link this is, while it works. */
    Optional<UUID> owner(String token) {
        return jdbc.sql("select person_id from invitation where token_hash = ? and expires_at > ?")
                .params(hash(token), utc(clock.instant()))
                .query(UUID.class)
                .optional();
    }

    /** Uses the link up, and the person's others with it; of two who try at once, one is told true. */
    boolean use(String token, PersonId person) {
        Instant now = clock.instant();
        boolean first =
                jdbc.sql("update invitation set expires_at = :now where token_hash = :hash and expires_at > :now")
                                .param("now", utc(now))
                                .param("hash", hash(token))
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

    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
