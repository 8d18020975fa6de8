package fr.lignealigne.account;

import fr.lignealigne.shared.Attempts;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.session.SessionDestroyedEvent;
import org.springframework.stereotype.Component;

/**
 * The browsers in which a person signed in before. Knowing one opens nothing: it only keeps what strangers try on the
 * account from slowing its owner.
 *
 * <p>A browser carries one secret for all who sign in there. It is made anew at each of their sign-ins, so that one that
 * was planted, or stolen before, is worth nothing afterwards; each keeps their own slate of failures through that, so
 * that nobody wipes another's by signing in.
 */
@Component
public class KnownDevices {

    /** How long a browser stays known after a sign-in. */
    public static final Duration KNOWN_FOR = Duration.ofDays(180);

    private static final int MOST_OF_ONE_PERSON = 20;

    private final JdbcClient jdbc;
    private final PersonRepository people;
    private final Attempts attempts;
    private final Clock clock;
    private final Map<String, UUID> ofSession = new ConcurrentHashMap<>();

    KnownDevices(JdbcClient jdbc, PersonRepository people, Attempts attempts, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.attempts = attempts;
        this.clock = clock;
    }

    /**
     * A person came in on this device; gives the secret that it carries from now on.
     *
     * @param carried the secret it carried so far; null when it carried none
     */
    public String welcome(String email, @Nullable String carried, String session) {
        String secret = Secrets.fresh();
        ofSession.put(session, attempts.at(() -> know(email, carried, Secrets.hash(secret))));
        return secret;
    }

    private UUID know(String email, @Nullable String carried, String hash) {
        UUID person = people.findByEmail(email).orElseThrow(NotFound::new).id().value();
        Instant now = clock.instant();
        if (carried != null) {
            jdbc.sql("update known_device set secret_hash = ? where secret_hash = ?")
                    .params(hash, Secrets.hash(carried))
                    .update();
        }
        jdbc.sql("insert into known_device (id, person_id, secret_hash, signed_in_at, expires_at)"
                        + " values (?, ?, ?, ?, ?) on duplicate key update"
                        + " signed_in_at = values(signed_in_at), expires_at = values(expires_at)")
                .params(UUID.randomUUID(), person, hash, Links.utc(now), Links.utc(now.plus(KNOWN_FOR)))
                .update();
        jdbc.sql("delete from known_device where person_id = :person and signed_in_at < (select * from"
                        + " (select signed_in_at from known_device where person_id = :person"
                        + " order by signed_in_at desc limit 1 offset :most) oldest)")
                .param("person", person)
                .param("most", MOST_OF_ONE_PERSON - 1)
                .update();
        return jdbc.sql("select id from known_device where person_id = ? and secret_hash = ?")
                .params(person, hash)
                .query(UUID.class)
                .single();
    }

    /** The slate of this device for this account; empty when the account never came in there. */
    Optional<String> slateOf(String email, String hash) {
        return jdbc.sql("select d.id from known_device d join person p on p.id = d.person_id"
                        + " where p.email = ? and d.secret_hash = ? and d.expires_at > ?")
                .params(email, hash, Links.utc(clock.instant()))
                .query(UUID.class)
                .optional()
                .map(device -> "device:" + device);
    }

    /** The slate of this device whoever comes in there; empty when nobody ever did. It is another after each sign-in. */
    Optional<String> slateOf(String hash) {
        return jdbc.sql("select distinct secret_hash from known_device where secret_hash = ? and expires_at > ?")
                .params(hash, Links.utc(clock.instant()))
                .query(String.class)
                .optional()
                .map(device -> "browser:" + device);
    }

    /** The device of a session that began on this node. */
    Optional<UUID> deviceOf(String session) {
        return Optional.ofNullable(ofSession.get(session));
    }

    /** Forgets a device, which is this person's. */
    void forget(UUID device, PersonId person) {
        attempts.at(() -> jdbc.sql("delete from known_device where id = ? and person_id = ?")
                .params(device, person.value())
                .update());
    }

    /** Forgets all devices of a person but that of this session. */
    void forgetOthers(PersonId person, String session) {
        UUID kept = ofSession.get(session);
        attempts.at(() -> jdbc.sql("delete from known_device where person_id = ? and not id <=> ?")
                .param(person.value())
                .param(kept)
                .update());
    }

    @EventListener
    void on(PasswordChosen event) {
        forgetAll(event.person());
    }

    @EventListener
    void on(PersonDisabled event) {
        forgetAll(event.person());
    }

    @EventListener
    void on(PersonSignedOut event) {
        forgetAll(event.person());
    }

    @EventListener
    void on(PasswordChanged event) {
        forgetOthers(event.person(), event.session());
    }

    @EventListener
    void on(SessionDestroyedEvent event) {
        ofSession.remove(event.getId());
    }

    private void forgetAll(PersonId person) {
        attempts.at(() -> jdbc.sql("delete from known_device where person_id = ?")
                .param(person.value())
                .update());
    }
}
