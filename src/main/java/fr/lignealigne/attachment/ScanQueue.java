package fr.lignealigne.attachment;

import fr.lignealigne.account.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files that wait for the scanner, in the database: they wait through any restart. */
@Repository
class ScanQueue {

    private final JdbcClient jdbc;
    private final AttachmentQueries queries;

    ScanQueue(JdbcClient jdbc, AttachmentQueries queries) {
        this.jdbc = jdbc;
        this.queries = queries;
    }

    /** A file that is being scanned by this claim. */
    record Claimed(StoredFile file, UUID holder, PersonId addedBy) {}

    /** Claims the file that has waited longest. */
    Optional<Claimed> claim(Instant now, Duration length) {
        return jdbc.sql("""
                        select id from attachment where state in ('WAITING', 'UNSCANNED') and loose_since is null
                            and (scanning_until is null or scanning_until < ?)
                        order by state desc, added_at limit 1 for update skip locked""")
                .param(AttachmentQueries.utc(now))
                .query((row, index) -> row.getObject(1, UUID.class))
                .optional()
                .flatMap(id -> {
                    jdbc.sql("update attachment set scanning_until = ? where id = ?")
                            .params(AttachmentQueries.utc(now.plus(length)), id)
                            .update();
                    return queries.find(id);
                })
                .map(hung -> new Claimed(new StoredFile(hung.file(), queries), hung.holder(), hung.addedBy()));
    }

    /** Gives a claim back at once. */
    boolean release(Claimed claimed) {
        return jdbc.sql("update attachment set scanning_until = null where id = ?")
                        .param(claimed.file().file().id().value())
                        .update()
                == 1;
    }

    /** Keeps the verdict; the bytes of what is infected are destroyed. False when another settled it before. */
    boolean settle(Claimed claimed, Scanner.Verdict verdict) {
        UUID id = claimed.file().file().id().value();
        boolean isSettled = jdbc.sql("update attachment set scanning_until = null, state = ?"
                                + " where id = ? and state in ('WAITING', 'UNSCANNED')")
                        .params(verdict.name(), id)
                        .update()
                == 1;
        if (isSettled && verdict == Scanner.Verdict.INFECTED) {
            jdbc.sql("delete from attachment_chunk where attachment_id = ?")
                    .param(id)
                    .update();
        }
        return isSettled;
    }
}
