package fr.lignealigne.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The mails that wait to leave. */
@Component
class Outbox {

    private static final int MOST_ATTEMPTS = 12;
    private static final Pattern LINK = Pattern.compile("https?://[!-;=?-~]+");

    private final JdbcClient jdbc;
    private final Clock clock;

    Outbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A mail with the identity it keeps through every attempt.
     *
     * @param unsubscribe where one click ends mails of its kind; empty for those that cannot be ended
     */
    record Mail(UUID id, String recipient, String subject, String body, int attempts, String unsubscribe) {

        /** The body may hold the secret of a link: it never reaches a log. */
        @Override
        public String toString() {
            return "Mail[id=" + id + ", attempts=" + attempts + "]";
        }
    }

    /** Writes a mail in the transaction of what it tells; it leaves after it. */
    @Transactional(propagation = Propagation.MANDATORY)
    void write(String recipient, String subject, String body) {
        write(recipient, subject, body, "");
    }

    /** The same, with a link that ends mails of its kind. */
    @Transactional(propagation = Propagation.MANDATORY)
    void write(String recipient, String subject, String body, String unsubscribe) {
        if (!unsubscribe.isEmpty() && !LINK.matcher(unsubscribe).matches()) {
            throw new IllegalArgumentException("What goes into a header is one link");
        }
        Instant now = clock.instant();
        jdbc.sql("insert into outgoing_mail (id, recipient, subject, body, created_at, next_at, attempts,"
                        + " unsubscribe) values (?, ?, ?, ?, ?, ?, 0, ?)")
                .params(UUID.randomUUID(), recipient, subject, body, utc(now), utc(now), unsubscribe)
                .update();
    }

    /**
     * Takes the mail that is due first, so that no other node takes it; unless it is noted as sent it comes back after a
     * pause that doubles. One at a time, so that a slow mail server never outlasts the pause of the others.
     */
    @Transactional
    Optional<Mail> take() {
        Instant now = clock.instant();
        Optional<Mail> due = jdbc.sql("select id, recipient, subject, body, attempts, unsubscribe from outgoing_mail"
                        + " where sent_at is null and next_at <= ? and attempts < ? order by next_at, created_at limit 1"
                        + " for update skip locked")
                .params(utc(now), MOST_ATTEMPTS)
                .query((row, index) -> new Mail(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getInt(5),
                        row.getString(6)))
                .optional();
        due.ifPresent(mail -> {
            Duration pause = Duration.ofMinutes(1L << Math.min(8, mail.attempts()));
            jdbc.sql("update outgoing_mail set attempts = attempts + 1, next_at = ? where id = ?")
                    .params(utc(now.plus(pause)), mail.id())
                    .update();
        });
        return due;
    }

    /** Erases what could not be sent at all, since it may hold a link; how many there were. */
    @Transactional
    int giveUp() {
        return jdbc.sql(
                        "update outgoing_mail set body = '', unsubscribe = '' where sent_at is null and attempts >= ? and next_at <= ?"
                                + " and body <> ''")
                .params(MOST_ATTEMPTS, utc(clock.instant()))
                .update();
    }

    @Transactional
    void noteSent(UUID id) {
        jdbc.sql("update outgoing_mail set sent_at = ?, body = '', unsubscribe = '' where id = ?")
                .params(utc(clock.instant()), id)
                .update();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
