package fr.lignealigne.audit.seal;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Seals in the database, and the deadlines that have none yet. */
@Component
class SealQueries {

    private static final int CHUNK = 256 * 1024;

    private static final String DUE = """
            select d.kind, d.subject, d.turn, d.version_id, d.occurred_at from (
                select 'PUBLICATION' as kind, v.id as subject, '' as turn, v.id as version_id,
                    v.published_at as occurred_at
                from plan_version v where v.published_at is not null
                union all
                select 'CLOSING', r.id, date_format(r.closes_at, '%Y-%m-%dT%H:%i:%s.%fZ'), r.version_id, r.closes_at
                from consultation_round r where r.closes_at <= :settled
                union all
                select 'RELEASE', r.id, '', r.version_id, r.released_at
                from consultation_round r where r.released_at is not null
                union all
                select 'SIGNATURE', p.id,
                    concat(p.text_number, ' ', date_format(p.closes_at, '%Y-%m-%dT%H:%i:%s.%fZ')),
                    p.version_id, least(p.closes_at, coalesce(r.deposited_at, p.closes_at))
                from joint_position p left join remark r on r.id = p.remark_id
                where p.closes_at is not null and (p.closes_at <= :settled or p.state = 'DEPOSITED')
            ) d where not exists
                (select 1 from seal s where s.subject = d.subject and s.kind = d.kind collate utf8mb4_bin
                and s.turn = d.turn collate utf8mb4_bin)
            """;

    private final JdbcClient jdbc;

    SealQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What has come and is not sealed; closings once nothing that began before them can still be on its way. */
    List<Deadline> due(LocalDateTime settled) {
        return jdbc.sql(DUE + "order by d.occurred_at, d.kind")
                .param("settled", settled)
                .query((row, index) -> new Deadline(
                        SealKind.valueOf(row.getString(1)),
                        UUID.fromString(row.getString(2)),
                        row.getString(3),
                        UUID.fromString(row.getString(4)),
                        row.getObject(5, LocalDateTime.class)))
                .list();
    }

    boolean isSealed(Deadline deadline) {
        return jdbc.sql("select exists (select 1 from seal where kind = ? and subject = ? and turn = ?)")
                .param(deadline.kind().name())
                .param(deadline.subject())
                .param(deadline.turn())
                .query(Boolean.class)
                .single();
    }

    /** The hash of the last link of the journal's chain; empty while there is none. */
    String endOfTheJournal() {
        return jdbc.sql("select hash from audit_link order by position desc limit 1")
                .query((row, index) -> row.getString(1))
                .optional()
                .orElse("");
    }

    void keep(SealId id, Deadline deadline, LocalDateTime now, SealArchive archive) {
        jdbc.sql("""
                        insert into seal (id, kind, subject, turn, version_id, occurred_at, sealed_at, number, size)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(id.value())
                .param(deadline.kind().name())
                .param(deadline.subject())
                .param(deadline.turn())
                .param(deadline.version())
                .param(deadline.occurredAt())
                .param(now)
                .param(archive.number())
                .param(archive.file().length)
                .update();
        byte[] file = archive.file();
        for (int from = 0, number = 0; from < file.length; from += CHUNK, number++) {
            jdbc.sql("insert into seal_chunk (seal_id, number, bytes) values (?, ?, ?)")
                    .param(id.value())
                    .param(number)
                    .param(Arrays.copyOfRange(file, from, Math.min(file.length, from + CHUNK)))
                    .update();
        }
    }

    List<SealSummary> list(Collection<SealKind> kinds) {
        return jdbc.sql("""
                        select s.id, s.kind, p.title, v.label, s.occurred_at, s.sealed_at, s.number, s.size from seal s
                        join plan_version v on v.id = s.version_id join plan p on p.id = v.plan_id
                        where s.kind in (:kinds) order by s.occurred_at desc, s.kind limit 500""")
                .param("kinds", kinds.stream().map(SealKind::name).toList())
                .query((row, index) -> new SealSummary(
                        new SealId(UUID.fromString(row.getString(1))),
                        SealKind.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getObject(6, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString(7),
                        row.getLong(8)))
                .list();
    }

    Optional<SealKind> kind(SealId id) {
        return jdbc.sql("select kind from seal where id = ?")
                .param(id.value())
                .query((row, index) -> SealKind.valueOf(row.getString(1)))
                .optional();
    }

    /** Writes the file, a piece at a time. */
    void write(SealId id, OutputStream out) throws IOException {
        byte @Nullable [] piece = piece(id, 0);
        for (int number = 1; piece != null; number++) {
            out.write(piece);
            piece = piece(id, number);
        }
    }

    private byte @Nullable [] piece(SealId id, int number) {
        return jdbc.sql("select bytes from seal_chunk where seal_id = ? and number = ?")
                .param(id.value())
                .param(number)
                .query((row, index) -> row.getBytes(1))
                .optional()
                .orElse(null);
    }
}
