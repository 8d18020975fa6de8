package fr.lignealigne.keeping;

import fr.lignealigne.shared.Clocks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whose turn the nightly round is: of several servers the database lets one through, and another goes on if it dies. */
@Component
class RetentionTurn {

    /** In Paris; an hour that every day has, also those on which the clock changes. */
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 40);

    private static final Duration HELD = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Clock clock;

    RetentionTurn(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Takes the turn when it is due and nobody has it. */
    @Transactional
    public boolean take() {
        Instant now = clock.instant();
        jdbc.sql(
                        "insert into retention_turn (id, next_at, held_until) values (1, ?, ?) on duplicate key update id = id")
                .params(utc(now), utc(now))
                .update();
        return jdbc.sql("update retention_turn set held_until = :until where next_at <= :now and held_until <= :now")
                        .param("until", utc(now.plus(HELD)))
                        .param("now", utc(now))
                        .update()
                == 1;
    }

    /** Goes on with it. */
    @Transactional
    public void hold() {
        jdbc.sql("update retention_turn set held_until = ?")
                .param(utc(clock.instant().plus(HELD)))
                .update();
    }

    /** Gives it back, done until the next night. */
    @Transactional
    public void done() {
        Instant now = clock.instant();
        jdbc.sql("update retention_turn set next_at = ?, held_until = ?")
                .params(utc(nextAfter(now)), utc(now))
                .update();
    }

    static Instant nextAfter(Instant now) {
        ZonedDateTime there = now.atZone(Clocks.PARIS);
        ZonedDateTime tonight = there.toLocalDate().atTime(AT_NIGHT).atZone(Clocks.PARIS);
        return (tonight.isAfter(there)
                        ? tonight
                        : there.toLocalDate().plusDays(1).atTime(AT_NIGHT).atZone(Clocks.PARIS))
                .toInstant();
    }

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
