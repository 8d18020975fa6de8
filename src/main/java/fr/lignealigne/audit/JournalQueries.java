package fr.lignealigne.audit;

import fr.lignealigne.shared.Clocks;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lines of the journal in the database, with the functions of those who acted and the links of the chain. */
@Component
class JournalQueries {

    private static final String FOUND = """
             from audit_entry a left join audit_link l on l.entry = a.id
            left join person p on p.id = a.person left join organisation o on o.id = p.organisation_id
            where (:act = '' or a.act = :act) and a.at >= :from and a.at < :to
            and (:words = '' or instr(a.object, :words) > 0)
            and (:who = '' or instr(concat(p.function, ', ', o.short_name), :who) > 0 or cast(a.person as char) = :who)
            """;

    private final JdbcClient jdbc;

    JournalQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A line with all that an export tells of it. */
    record Line(
            long id,
            String instant,
            @Nullable String personId,
            @Nullable String hash,
            AuditEntry entry) {}

    List<AuditEntry> latest(JournalSearch search, int offset, int limit) {
        return asked(
                        "select a.at, a.act, concat(p.function, ', ', o.short_name), a.object, l.position" + FOUND
                                + "order by a.id desc limit :limit offset :offset",
                        search)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, index) -> new AuditEntry(
                        row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getLong(5)))
                .list();
    }

    /** The lines after this id up to that one, in the order of their ids. */
    List<Line> lines(JournalSearch search, long after, long last, int limit) {
        return asked(
                        "select a.id, a.at, a.act, a.person, concat(p.function, ', ', o.short_name), a.object, l.position, l.hash"
                                + FOUND + "and a.id > :after and a.id <= :last order by a.id limit :limit",
                        search)
                .param("after", after)
                .param("last", last)
                .param("limit", limit)
                .query((row, index) -> {
                    LocalDateTime at = row.getObject(2, LocalDateTime.class);
                    return new Line(
                            row.getLong(1),
                            ChainedEntry.INSTANT.format(at),
                            row.getString(4),
                            row.getString(8),
                            new AuditEntry(
                                    at.toInstant(ZoneOffset.UTC),
                                    row.getString(3),
                                    row.getString(5),
                                    row.getString(6),
                                    row.getLong(7)));
                })
                .list();
    }

    long lastId() {
        return jdbc.sql("select coalesce(max(id), 0) from audit_entry")
                .query(Long.class)
                .single();
    }

    List<String> acts() {
        return jdbc.sql("select distinct act from audit_entry order by act")
                .query((row, index) -> row.getString(1))
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, JournalSearch search) {
        LocalDate from = search.from();
        LocalDate to = search.to();
        return jdbc.sql(sql)
                .param("act", search.act())
                .param("words", search.words())
                .param("who", search.who())
                .param("from", startOf(from == null ? LocalDate.EPOCH : from))
                .param("to", startOf(to == null ? LocalDate.of(9999, 1, 1) : to.plusDays(1)));
    }

    private static LocalDateTime startOf(LocalDate day) {
        return LocalDateTime.ofInstant(day.atStartOfDay(Clocks.PARIS).toInstant(), ZoneOffset.UTC);
    }
}
