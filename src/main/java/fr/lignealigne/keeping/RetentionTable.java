package fr.lignealigne.keeping;

import static fr.lignealigne.keeping.RetentionTurn.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What goes since its time is over, some rows at a time, and what is written down of it. */
@Repository
class RetentionTable {

    static final int AT_A_TIME = 1_000;

    private static final String COLUMNS = "select rule, began_at, ended_at, gone from retention_run";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RetentionTable(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** Deletes some of what is due, and counts it in the same transaction; whether there may be more. */
    @Transactional
    public boolean some(DueRows due, Instant kept) {
        int gone = jdbc.sql("delete from " + due.table() + due.where() + " limit " + AT_A_TIME)
                .param("kept", utc(kept))
                .update();
        count(due.keep(), gone);
        return gone == AT_A_TIME;
    }

    /** Counts what may be told into the run of its kind that is not told yet, and begins one where there is none. */
    @Transactional
    public void count(Keep keep, int gone) {
        if (gone == 0 || keep.isWalled()) {
            return;
        }
        int known = jdbc.sql("update retention_run set gone = gone + ? where rule = ? and ended_at is null")
                .params(gone, keep.name())
                .update();
        if (known == 0) {
            jdbc.sql("insert into retention_run (rule, began_at, gone) values (?, ?, ?)")
                    .params(keep.name(), utc(clock.instant()), gone)
                    .update();
        }
    }

    /** Tells what went, also of a round that was broken off; each once. */
    @Transactional
    public void tell() {
        List<Long> open = jdbc.sql("select id from retention_run where ended_at is null order by id for update")
                .query((row, index) -> row.getLong(1))
                .list();
        open.forEach(id -> {
            RetentionRun run = jdbc.sql(COLUMNS + " where id = ?")
                    .param(id)
                    .query(RetentionTable::run)
                    .single();
            jdbc.sql("update retention_run set ended_at = ? where id = ?")
                    .params(utc(clock.instant()), id)
                    .update();
            events.publishEvent(new DataGone(run.keep(), run.gone()));
        });
    }

    List<RetentionRun> latest(int most) {
        return jdbc.sql(COLUMNS + " where ended_at is not null order by id desc limit " + most)
                .query(RetentionTable::run)
                .list();
    }

    /** How many rows are due by then. */
    long due(DueRows due, Instant kept) {
        return jdbc.sql("select count(*) from " + due.table() + due.where())
                .param("kept", utc(kept))
                .query(Long.class)
                .single();
    }

    Optional<Instant> nextRound() {
        return jdbc.sql("select next_at from retention_turn")
                .query(LocalDateTime.class)
                .optional()
                .map(next -> next.toInstant(ZoneOffset.UTC));
    }

    /** A person whose identity was erased: a number, and what is shown instead. */
    record Erased(UUID person, String email, String sentence, Instant at) {}

    List<Erased> erasedSince(Instant moment) {
        return jdbc.sql("select id, email, function, erased_at from person where erased_at >= ? order by erased_at, id")
                .param(utc(moment))
                .query((row, index) -> new Erased(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    private static RetentionRun run(ResultSet row, int index) throws SQLException {
        LocalDateTime ended = row.getObject(3, LocalDateTime.class);
        return new RetentionRun(
                Keep.valueOf(row.getString(1)),
                row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                ended == null ? null : ended.toInstant(ZoneOffset.UTC),
                row.getLong(4));
    }
}
