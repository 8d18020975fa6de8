package fr.lignealigne.bilateral;

import static fr.lignealigne.bilateral.Bookings.utc;

import fr.lignealigne.account.PersonId;
import fr.lignealigne.shared.Invalid;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is taken for a meeting is a function; a person who had two would be expected in two places at once. An account
 * therefore has one function that is in use or still expected somewhere.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OneFunctionEach {

    /** Read under locks, so that of two who link one account at once the second is asked again and sees the first. */
    private static final String OTHERS = """
            select o.function from official o join resource r on r.id = o.id
            where o.person_id = :person and o.id <> :besides
                and (r.closed_at is null
                    or exists (select 1 from booking b where b.resource_id = o.id and b.ends_at > :now
                        and (b.held_until is null or b.held_until > :now)))
            order by o.id for update
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    OneFunctionEach(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Refuses an account that has another function, when there is an account. */
    void refuseAnother(@Nullable PersonId person, OfficialId besides) {
        if (person == null) {
            return;
        }
        jdbc
                .sql(OTHERS)
                .param("person", person.value())
                .param("besides", besides.value())
                .param("now", utc(clock.instant()))
                .query(String.class)
                .list()
                .stream()
                .findFirst()
                .ifPresent(function -> {
                    throw new Invalid("bilateral.official.person.another", function);
                });
    }

    /** The same for an official who comes back into use; nothing for a room. */
    void refuseAnother(ResourceId resource) {
        jdbc.sql("select person_id from official where id = :id and person_id is not null")
                .param("id", resource.value())
                .query(UUID.class)
                .optional()
                .ifPresent(person -> refuseAnother(new PersonId(person), new OfficialId(resource.value())));
    }
}
