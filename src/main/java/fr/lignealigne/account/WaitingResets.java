package fr.lignealigne.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lost second factors that one person asked to take away and nobody confirmed yet, one a person; a week ends each. */
@Component
class WaitingResets {

    static final Duration LIFE = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final Clock clock;

    WaitingResets(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Asked(UUID person, UUID by, Instant at) {}

    /** Those that did not lapse, the oldest first. */
    List<Asked> all() {
        return jdbc
                .sql("select person_id, asked_by, asked_at from factor_reset order by asked_at")
                .query((row, index) -> new Asked(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list()
                .stream()
                .filter(asked -> !isLapsed(asked))
                .toList();
    }

    Optional<Asked> of(PersonId person) {
        return find(person, "");
    }

    /** Locked until the act is over. */
    Optional<Asked> lock(PersonId person) {
        return find(person, " for update");
    }

    private Optional<Asked> find(PersonId person, String locking) {
        return jdbc.sql("select asked_by, asked_at from factor_reset where person_id = ?" + locking)
                .param(person.value())
                .query((row, index) -> new Asked(
                        person.value(),
                        row.getObject(1, UUID.class),
                        row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .optional();
    }

    boolean isLapsed(Asked asked) {
        return asked.at().isBefore(clock.instant().minus(LIFE));
    }

    /** Notes that it was asked, in place of one that lapsed; false when another waits. */
    boolean add(PersonId person, PersonId by) {
        Instant now = clock.instant();
        jdbc.sql("delete from factor_reset where person_id = ? and asked_at < ?")
                .params(person.value(), Links.utc(now.minus(LIFE)))
                .update();
        return jdbc.sql("insert ignore into factor_reset (person_id, asked_by, asked_at) values (?, ?, ?)")
                        .params(person.value(), by.value(), Links.utc(now))
                        .update()
                == 1;
    }

    /** Who is gone cannot stand by what they asked. */
    @EventListener
    @Transactional
    public void on(PersonErased event) {
        jdbc.sql("delete from factor_reset where asked_by = ?")
                .param(event.person().value())
                .update();
    }

    /** True when one waited. */
    boolean forget(PersonId person) {
        return jdbc.sql("delete from factor_reset where person_id = ?")
                        .param(person.value())
                        .update()
                == 1;
    }
}
