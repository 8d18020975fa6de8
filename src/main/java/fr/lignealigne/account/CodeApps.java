package fr.lignealigne.account;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The application that shows a person's one-time codes: one a person, and no code twice. */
@Component
class CodeApps {

    private static final Logger LOG = LoggerFactory.getLogger(CodeApps.class);

    private final JdbcClient jdbc;
    private final FactorSecrets secrets;
    private final Clock clock;

    CodeApps(JdbcClient jdbc, FactorSecrets secrets, Clock clock) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.clock = clock;
    }

    private record Kept(byte[] secret, long lastStep) {}

    /**
     * Keeps an application that just showed this code, in place of the one before: a phone that was lost is replaced.
     *
     * @return false when the code is not the key's
     */
    boolean keep(PersonId person, byte[] key, String code) {
        Instant now = clock.instant();
        OptionalLong step = OneTimeCodes.step(key, code, now);
        return step.isPresent()
                && jdbc.sql("insert into code_app (person_id, secret, last_step, added_at) values (?, ?, ?, ?)"
                                        + " on duplicate key update secret = values(secret),"
                                        + " last_step = values(last_step), added_at = values(added_at),"
                                        + " last_used_at = null")
                                .params(person.value(), secrets.encipher(person, key), step.getAsLong(), Links.utc(now))
                                .update()
                        > 0;
    }

    /** Accepts a code once; of two who give the same at once, one is told true. */
    boolean accept(PersonId person, String code) {
        Instant now = clock.instant();
        Optional<Kept> kept = jdbc.sql("select secret, last_step from code_app where person_id = ?")
                .param(person.value())
                .query((row, index) -> new Kept(row.getBytes("secret"), row.getLong("last_step")))
                .optional();
        if (kept.isEmpty()) {
            return false;
        }
        OptionalLong step = step(person, kept.get(), code, now);
        return step.isPresent()
                && jdbc.sql("update code_app set last_step = :step, last_used_at = :now"
                                        + " where person_id = :person and last_step < :step")
                                .param("step", step.getAsLong())
                                .param("now", Links.utc(now))
                                .param("person", person.value())
                                .update()
                        == 1;
    }

    private OptionalLong step(PersonId person, Kept kept, String code, Instant now) {
        try {
            return OneTimeCodes.step(secrets.decipher(person, kept.secret()), code, now);
        } catch (IllegalStateException notWithThisKey) {
            LOG.error("A secret of a second factor does not open: was portal.second-factor.key changed?");
            return OptionalLong.empty();
        }
    }

    Optional<FactorSummary> of(PersonId person) {
        return jdbc.sql("select added_at, last_used_at from code_app where person_id = ?")
                .param(person.value())
                .query((row, index) -> new FactorSummary(
                        FactorKind.CODE,
                        null,
                        "",
                        row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        Links.instant(row.getObject(2, LocalDateTime.class))))
                .optional();
    }

    boolean forget(PersonId person) {
        return jdbc.sql("delete from code_app where person_id = ?")
                        .param(person.value())
                        .update()
                == 1;
    }
}
