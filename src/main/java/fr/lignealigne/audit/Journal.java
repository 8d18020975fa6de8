package fr.lignealigne.audit;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.Clocks;
import java.time.Clock;
import java.time.LocalDate;
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
    private final Clock clock;

    Journal(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
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

    /** A page of the journal, the latest first; of one act, or one day in Paris, when they are named. */
    @Transactional(readOnly = true)
    public List<AuditEntry> page(Viewer viewer, String act, @Nullable LocalDate day, int offset, int limit) {
        NotAllowed.unless(AuditAccess.mayRead(viewer));
        return jdbc.sql("""
                        select a.at, a.act, concat(p.function, ', ', o.short_name), a.object from audit_entry a
                        left join person p on p.id = a.person left join organisation o on o.id = p.organisation_id
                        where (:act = '' or a.act = :act) and a.at >= :from and a.at < :to
                        order by a.id desc limit :limit offset :offset""")
                .param("act", act)
                .param("from", day == null ? LocalDate.EPOCH.atStartOfDay() : startOf(day))
                .param("to", day == null ? LocalDate.of(9999, 1, 1).atStartOfDay() : startOf(day.plusDays(1)))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, index) -> new AuditEntry(
                        row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4)))
                .list();
    }

    private static LocalDateTime startOf(LocalDate day) {
        return LocalDateTime.ofInstant(day.atStartOfDay(Clocks.PARIS).toInstant(), ZoneOffset.UTC);
    }

    /** The acts that the journal holds, for the filter. */
    @Transactional(readOnly = true)
    public List<String> acts(Viewer viewer) {
        NotAllowed.unless(AuditAccess.mayRead(viewer));
        return jdbc.sql("select distinct act from audit_entry order by act")
                .query((row, index) -> row.getString(1))
                .list();
    }
}
