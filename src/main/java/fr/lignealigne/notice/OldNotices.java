package fr.lignealigne.notice;

import static fr.lignealigne.notice.NoticeTable.utc;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What is kept no longer, erased some rows at a time, each time in a transaction of its own. */
@Repository
class OldNotices {

    private static final int AT_A_TIME = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    OldNotices(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Erases the days of old digests. */
    @Transactional
    void sweepDigests(Instant before) {
        jdbc.sql("delete from notice_digest where day < ?").params(utc(before)).update();
    }

    /** Erases some of those that were read before that moment; whether there may be more. */
    @Transactional
    boolean sweepRead(Instant before) {
        return sweep("read_at", before);
    }

    /** Erases some of those that were told before that moment; whether there may be more. */
    @Transactional
    boolean sweepTold(Instant before) {
        return sweep("told_at", before);
    }

    /** Looks first and erases by key: a delete over the moments would lock also what people have in their lists. */
    private boolean sweep(String moment, Instant before) {
        List<UUID> old = jdbc.sql(
                        "select id from notice where " + moment + " < ? order by " + moment + " limit " + AT_A_TIME)
                .param(utc(before))
                .query((row, index) -> row.getObject(1, UUID.class))
                .list();
        batches.batchUpdate(
                "delete from notice where id = ?",
                old.stream().map(id -> new Object[] {id}).toList());
        return old.size() == AT_A_TIME;
    }
}
