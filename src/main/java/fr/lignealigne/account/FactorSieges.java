package fr.lignealigne.account;

import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When a person was last told that wrong answers are given for their second factor: once a day is enough. */
@Component
class FactorSieges {

    private final PersonRepository people;
    private final JdbcClient jdbc;
    private final Clock clock;

    FactorSieges(PersonRepository people, JdbcClient jdbc, Clock clock) {
        this.people = people;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Of two at once one is told true: their person is locked. */
    boolean isFirstToday(PersonId person) {
        people.lock(person.value()).orElseThrow(NotFound::new);
        Instant now = clock.instant();
        Optional<Instant> told = jdbc.sql("select told_at from factor_siege where person_id = ?")
                .param(person.value())
                .query((row, index) -> row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC))
                .optional();
        if (told.isPresent() && told.get().isAfter(now.minus(SignInFailures.REMEMBERED))) {
            return false;
        }
        jdbc.sql("insert into factor_siege (person_id, told_at) values (?, ?)"
                        + " on duplicate key update told_at = values(told_at)")
                .params(person.value(), Links.utc(now))
                .update();
        return true;
    }
}
