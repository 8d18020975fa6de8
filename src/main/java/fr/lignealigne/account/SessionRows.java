package fr.lignealigne.account;

import fr.lignealigne.node.ThisNode;
import fr.lignealigne.shared.Attempts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The open sessions as each of several nodes writes its own down, so that « Mes appareils » shows them all. They say what
 * there is and open nothing: whether a session stands is known to its node alone. One node writes none.
 */
@Component
class SessionRows {

    private static final int LONGEST_DEVICE = 300;

    /** No session lasts longer than these hours; see its limits. */
    private static final int LONGEST = 12;

    private static final Logger LOG = LoggerFactory.getLogger(SessionRows.class);

    private final JdbcClient jdbc;
    private final ThisNode node;
    private final Attempts attempts;
    private final Set<String> lateHashes = ConcurrentHashMap.newKeySet();

    SessionRows(JdbcClient jdbc, ThisNode node, Attempts attempts) {
        this.jdbc = jdbc;
        this.node = node;
        this.attempts = attempts;
    }

    /** Whether there are any. */
    boolean areKept() {
        return node.isOneOfSeveral();
    }

    /** Whether it is written down; where it is not, nothing but « Mes appareils » misses it. */
    boolean opened(String session, PersonId person, String device, @Nullable UUID known, DatedSessions.Dates dates) {
        if (!areKept()) {
            return false;
        }
        try {
            // A node that the others took for dead has no row there until it noticed.
            return attempts.at(() -> jdbc.sql("""
                            insert into open_session (id_hash, person_id, node, known_device, device, since, last_act)
                            select :hash, :person, id, :known, :device, :since, :act from portal_node where id = :node
                            on duplicate key update last_act = :act""")
                            .param("hash", Secrets.hash(session))
                            .param("person", person.value())
                            .param("node", node.id())
                            .param("known", known)
                            .param(
                                    "device",
                                    device.length() > LONGEST_DEVICE ? device.substring(0, LONGEST_DEVICE) : device)
                            .param("since", Links.utc(dates.since()))
                            .param("act", Links.utc(dates.lastAct()))
                            .update())
                    > 0;
        } catch (RuntimeException away) {
            LOG.info("A session that began is not written down for now");
            return false;
        }
    }

    void acted(String session, Instant lastAct) {
        if (areKept()) {
            attempts.at(() -> jdbc.sql("update open_session set last_act = ? where id_hash = ?")
                    .params(Links.utc(lastAct), Secrets.hash(session))
                    .update());
        }
    }

    /** Whatever transaction was before it, and never in the way of an end: what stays is tried again with {@link #sweep}. */
    void closed(Collection<String> sessions) {
        if (areKept()) {
            delete(sessions.stream().map(Secrets::hash).toList());
        }
    }

    private void delete(Collection<String> hashes) {
        try {
            attempts.apart(() -> jdbc.sql("delete from open_session where id_hash in (:hashes)")
                    .param("hashes", hashes)
                    .update());
            lateHashes.removeAll(hashes);
        } catch (RuntimeException away) {
            LOG.info("The rows of sessions that are over stay for now");
            lateHashes.addAll(hashes);
        }
    }

    /** What could not be deleted when it was over, and what can be open no more, whoever wrote it. */
    void sweep(Instant now) {
        if (areKept()) {
            if (!lateHashes.isEmpty()) {
                delete(List.copyOf(lateHashes));
            }
            attempts.at(() -> jdbc.sql("delete from open_session where since < ?")
                    .param(Links.utc(now.minus(Duration.ofHours(LONGEST))))
                    .update());
        }
    }

    /** Those that are to end are shown no more. */
    void over(SessionsToEnd ending) {
        if (areKept()) {
            attempts.at(() -> jdbc.sql("delete from open_session where person_id = :person"
                            + " and (:only is null or id_hash = :only) and not id_hash <=> :but")
                    .param("person", ending.person().value())
                    .param("only", ending.only())
                    .param("but", ending.but())
                    .update());
        }
    }

    /** Those of a person on the other nodes, each named by its hash. */
    List<OpenSessions.OpenSession> elsewhere(PersonId person) {
        return areKept()
                ? jdbc.sql(
                                "select id_hash, device, since, last_act from open_session where person_id = ? and node <> ?")
                        .params(person.value(), node.id())
                        .query(SessionRows::row)
                        .list()
                : List.of();
    }

    /** The known device of a session elsewhere. */
    Optional<UUID> deviceOf(String hash, PersonId person) {
        return areKept()
                ? jdbc.sql("select known_device from open_session where id_hash = ? and person_id = ?"
                                + " and known_device is not null")
                        .params(hash, person.value())
                        .query(UUID.class)
                        .optional()
                : Optional.empty();
    }

    private static OpenSessions.OpenSession row(ResultSet row, int index) throws SQLException {
        return new OpenSessions.OpenSession(row.getString(1), row.getString(2), moment(row, 3), moment(row, 4));
    }

    private static Instant moment(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
