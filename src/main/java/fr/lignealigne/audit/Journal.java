package fr.lignealigne.audit;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.Viewer;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The journal of acts. */
@Service
public class Journal {

    private final JdbcClient jdbc;
    private final JournalQueries queries;
    private final Chain chain;
    private final Clock clock;

    Journal(JdbcClient jdbc, JournalQueries queries, Chain chain, Clock clock) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.chain = chain;
        this.clock = clock;
    }

    /** Adds a line, in the transaction of the act it tells. */
    @Transactional
    void add(String act, @Nullable PersonId person, String object) {
        jdbc.sql("insert into audit_entry (at, act, person, object) values (:at, :act, :person, :object)")
                .param("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("act", act)
                .param("person", person == null ? null : person.value())
                .param("object", object)
                .update();
    }

    /** Adds a line on its own, after an act that was refused and left nothing else. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void addApart(String act, @Nullable PersonId person, String object) {
        add(act, person, object);
    }

    /** A page of what is looked for, the latest first. */
    @Transactional(readOnly = true)
    public List<AuditEntry> page(Viewer viewer, JournalSearch search, int offset, int limit) {
        NotAllowed.unless(AuditAccess.mayRead(viewer));
        return queries.latest(search, offset, limit);
    }

    /** The acts that the journal holds, for the filter. */
    @Transactional(readOnly = true)
    public List<String> acts(Viewer viewer) {
        NotAllowed.unless(AuditAccess.mayRead(viewer));
        return queries.acts();
    }

    /** How the chain of the journal stood when it was last checked. */
    @Transactional(readOnly = true)
    public ChainState chain(Viewer viewer) {
        NotAllowed.unless(AuditAccess.mayRead(viewer));
        return chain.state();
    }

    /** Checks the whole chain now: some seconds for a million entries. */
    @Transactional
    public ChainState check(Viewer viewer) {
        NotAllowed.unless(AuditAccess.mayRead(viewer));
        return chain.check();
    }
}
