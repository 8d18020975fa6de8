package fr.lignealigne.home;

import fr.lignealigne.account.PersonId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether mails leave the portal, by those to one's own address. */
@Component
class FirstDayQueries {

    private final JdbcClient jdbc;

    FirstDayQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A mail in the outbox.
     *
     * @param sentAt null while it waits
     */
    record Mail(Instant writtenAt, @Nullable Instant sentAt, int attempts) {}

    /** The last one to this person that left; where none did, the last. */
    Optional<Mail> lastMailTo(PersonId person) {
        return jdbc.sql(
                        "select m.created_at, m.sent_at, m.attempts from outgoing_mail m"
                                + " join person p on p.email = m.recipient where p.id = ? order by m.sent_at is null, m.created_at desc limit 1")
                .param(person.value())
                .query((row, index) -> {
                    LocalDateTime sent = row.getObject(2, LocalDateTime.class);
                    return new Mail(
                            row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                            sent == null ? null : sent.toInstant(ZoneOffset.UTC),
                            row.getInt(3));
                })
                .optional();
    }
}
