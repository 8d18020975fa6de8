package fr.lignealigne.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The mails that wait to leave. */
@Component
class Outbox {

    static final int MOST_ATTEMPTS = 12;

    /** A mail that was taken may be on its way for so long: what follows it in its thread waits. */
    private static final Duration ON_ITS_WAY = Duration.ofMinutes(2);

    private static final String DUE = """
            select m.id, m.recipient, m.subject, m.body, m.attempts, m.unsubscribe,
                m.thread, m.calendar_name, m.calendar_method, m.calendar
            from outgoing_mail m
            where m.sent_at is null and m.given_up_at is null and m.next_at <= ? and m.attempts < ?
                and (m.thread is null or not exists (select 1 from outgoing_mail e where e.thread = m.thread
                    and e.number < m.number and e.sent_at is null and (e.given_up_at is null or e.next_at > ?)))
            order by m.next_at, m.number limit 1 for update skip locked""";
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
    record Mail(
            UUID id,
            String recipient,
            String subject,
            String body,
            int attempts,
            String unsubscribe,
            @Nullable Enclosure enclosure) {

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
        insert(recipient, subject, body, unsubscribe, null);
    }

    /** The same, with a calendar object; gives the mail's identity. */
    @Transactional(propagation = Propagation.MANDATORY)
    UUID write(String recipient, String subject, String body, Enclosure enclosure) {
        return insert(recipient, subject, body, "", enclosure);
    }

    private UUID insert(
            String recipient, String subject, String body, String unsubscribe, @Nullable Enclosure enclosure) {
        UUID id = UUID.randomUUID();
        LocalDateTime now = utc(clock.instant());
        jdbc.sql("insert into outgoing_mail (id, recipient, subject, body, created_at, next_at, attempts, unsubscribe,"
                        + " thread, calendar_name, calendar_method, calendar)"
                        + " values (?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?)")
                .param(id)
                .param(recipient)
                .param(subject)
                .param(body)
                .param(now)
                .param(now)
                .param(unsubscribe)
                .param(enclosure == null ? null : enclosure.thread())
                .param(enclosure == null ? null : enclosure.name())
                .param(enclosure == null ? null : enclosure.method())
                .param(enclosure == null ? null : enclosure.calendar())
                .update();
        return id;
    }

    /**
     * Lets nothing of a thread leave any more; what is on its way at this moment may still arrive.
     *
     * @return whether any of it was ever tried, and so may have arrived
     */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean takeBack(UUID thread) {
        boolean tried = jdbc
                .sql("select attempts from outgoing_mail where thread = ? for update")
                .param(thread)
                .query(Integer.class)
                .list()
                .stream()
                .anyMatch(attempts -> attempts > 0);
        Instant now = clock.instant();
        jdbc.sql(
                        "update outgoing_mail set given_up_at = ?, next_at = if(attempts > 0, ?, next_at), body = '', calendar = null"
                                + " where thread = ? and sent_at is null and given_up_at is null")
                .params(utc(now), utc(now.plus(ON_ITS_WAY)), thread)
                .update();
        return tried;
    }

    /** Lets a mail that was just taken not leave after all: that it was taken was no attempt. */
    @Transactional
    void drop(UUID id) {
        Instant now = clock.instant();
        jdbc.sql("update outgoing_mail set given_up_at = ?, next_at = ?, attempts = attempts - 1, body = '',"
                        + " unsubscribe = '', calendar = null where id = ? and sent_at is null and given_up_at is null")
                .params(utc(now), utc(now), id)
                .update();
    }

    /**
     * Takes the mail that is due first, so that no other node takes it; unless it is noted as sent it comes back after a
     * pause that doubles. What is of a thread waits for what was written before. One at a time, so that a slow mail server never outlasts the pause of the others.
     */
    @Transactional
    Optional<Mail> take() {
        Instant now = clock.instant();
        Optional<Mail> due = jdbc.sql(DUE)
                .params(utc(now), MOST_ATTEMPTS, utc(now))
                .query(Outbox::mail)
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
        Instant now = clock.instant();
        return jdbc.sql("update outgoing_mail set given_up_at = ?, body = '', unsubscribe = '', calendar = null"
                        + " where sent_at is null and given_up_at is null and attempts >= ? and next_at <= ?")
                .params(utc(now), MOST_ATTEMPTS, utc(now))
                .update();
    }

    @Transactional
    void noteSent(UUID id) {
        jdbc.sql("update outgoing_mail set sent_at = ?, body = '', unsubscribe = '', calendar = null where id = ?")
                .params(utc(clock.instant()), id)
                .update();
    }

    private static Mail mail(ResultSet row, int number) throws SQLException {
        UUID thread = row.getObject("thread", UUID.class);
        return new Mail(
                row.getObject("id", UUID.class),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("body"),
                row.getInt("attempts"),
                row.getString("unsubscribe"),
                thread == null
                        ? null
                        : new Enclosure(
                                thread,
                                row.getString("calendar_name"),
                                row.getString("calendar_method"),
                                row.getString("calendar")));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
