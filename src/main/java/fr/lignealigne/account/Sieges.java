package fr.lignealigne.account;

import fr.lignealigne.shared.Attempts;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells a person that somebody tries passwords on their account: once for as long as it goes on, a day without another
 * failure ends it. Whether an address is somebody's is looked up behind the counter, so that a refusal takes as long for
 * one that is not.
 */
@Component
class Sieges {

    static final int MANY = 10;

    private final SignInFailures failures;
    private final PersonRepository people;
    private final JdbcClient jdbc;
    private final Attempts attempts;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final BehindTheCounter behindTheCounter = new BehindTheCounter("sieges");

    Sieges(
            SignInFailures failures,
            PersonRepository people,
            JdbcClient jdbc,
            Attempts attempts,
            Clock clock,
            ApplicationEventPublisher events) {
        this.failures = failures;
        this.people = people;
        this.jdbc = jdbc;
        this.attempts = attempts;
        this.clock = clock;
        this.events = events;
    }

    /** A password that did not fit was tried on this address. */
    void failed(String email) {
        if (failures.lately(email) >= MANY) {
            behindTheCounter.execute(() -> tell(email));
        }
    }

    void tell(String email) {
        attempts.at(() -> {
            Optional<Person> besieged = people.findByEmail(email).filter(Person::enabled);
            besieged.filter(this::isNew)
                    .ifPresent(person -> events.publishEvent(new AccountBesieged(person.id(), person.email())));
            return besieged;
        });
    }

    private boolean isNew(Person person) {
        Instant now = clock.instant();
        Optional<Instant> seen = jdbc.sql("select seen_at from sign_in_siege where person_id = ? for update")
                .param(person.id().value())
                .query((row, index) -> row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC))
                .optional();
        jdbc.sql("insert into sign_in_siege (person_id, seen_at) values (?, ?)"
                        + " on duplicate key update seen_at = values(seen_at)")
                .params(person.id().value(), Links.utc(now))
                .update();
        return seen.isEmpty() || seen.get().isBefore(now.minus(SignInFailures.REMEMBERED));
    }

    @PreDestroy
    void close() {
        behindTheCounter.close();
    }
}
