package fr.lignealigne.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The links of the journal in the database. */
@Component
class ChainQueries {

    private final JdbcClient jdbc;

    ChainQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A link and what it holds; the entry is null when it is gone. */
    record Link(long position, String hash, @Nullable ChainedEntry entry) {}

    /** The end of the chain. */
    record End(long position, String hash) {

        static final End OF_NOTHING = new End(0, ChainedEntry.BEGINNING);
    }

    End end() {
        return jdbc.sql("select position, hash from audit_link order by position desc limit 1")
                .query((row, index) -> new End(row.getLong(1), row.getString(2)))
                .optional()
                .orElse(End.OF_NOTHING);
    }

    /** The entry with the greatest id that is linked; 0 when none is. */
    long furthest() {
        return jdbc.sql("select coalesce(max(entry), 0) from audit_link")
                .query(Long.class)
                .single();
    }

    /** Committed entries that have no link, at the positions after this one. */
    List<ChainedEntry> unlinked(long from, int most, long after) {
        return jdbc.sql("""
                        select a.id, a.at, a.act, a.person, a.object from audit_entry a
                        left join audit_link l on l.entry = a.id
                        where a.id > :from and l.entry is null order by a.id limit :most""")
                .param("from", from)
                .param("most", most)
                .query((row, index) -> entry(row, after + index + 1))
                .list();
    }

    long waiting(long from) {
        return jdbc.sql("""
                        select count(*) from audit_entry a left join audit_link l on l.entry = a.id
                        where a.id > :from and l.entry is null""").param("from", from).query(Long.class).single();
    }

    void link(ChainedEntry entry, String hash) {
        jdbc.sql("insert into audit_link (position, entry, hash) values (:position, :entry, :hash)")
                .param("position", entry.position())
                .param("entry", entry.id())
                .param("hash", hash)
                .update();
    }

    /** The links after this position, with their entries. */
    List<Link> links(long after, int most) {
        return jdbc.sql("""
                        select a.id, a.at, a.act, a.person, a.object, l.position, l.hash from audit_link l
                        left join audit_entry a on a.id = l.entry
                        where l.position > :after order by l.position limit :most""")
                .param("after", after)
                .param("most", most)
                .query((row, index) -> {
                    long position = row.getLong(6);
                    return new Link(position, row.getString(7), row.getLong(1) == 0 ? null : entry(row, position));
                })
                .list();
    }

    private static ChainedEntry entry(ResultSet row, long position) throws SQLException {
        String person = row.getString(4);
        return new ChainedEntry(
                position,
                row.getLong(1),
                row.getObject(2, LocalDateTime.class),
                row.getString(3),
                person == null ? null : UUID.fromString(person),
                row.getString(5));
    }

    Optional<ChainState> lastCheck() {
        return jdbc.sql("select at, position, hash, flaw, flawed_at from audit_check")
                .query((row, index) -> {
                    String flaw = row.getString(4);
                    return new ChainState(
                            row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                            row.getLong(2),
                            row.getString(3),
                            flaw == null ? null : ChainFlaw.valueOf(flaw),
                            row.getLong(5),
                            0);
                })
                .optional();
    }

    void note(ChainState check, LocalDateTime at) {
        ChainFlaw flaw = check.flaw();
        jdbc.sql("""
                        replace into audit_check (id, at, position, hash, flaw, flawed_at)
                        values (1, :at, :position, :hash, :flaw, :flawedAt)""")
                .param("at", at)
                .param("position", check.position())
                .param("hash", check.hash())
                .param("flaw", flaw == null ? null : flaw.name())
                .param("flawedAt", flaw == null ? null : check.flawedAt())
                .update();
    }
}
