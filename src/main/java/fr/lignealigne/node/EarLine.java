package fr.lignealigne.node;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariConfigMXBean;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.DataSourceUnwrapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A connection to the database that no page takes: a rush in which pages wait for theirs makes no node deaf. Each statement
 * stands for itself; the moments are the database's.
 */
@Component
class EarLine {

    private final DataSource ofPages;
    private @Nullable HikariDataSource own;
    private @Nullable JdbcClient jdbc;

    EarLine(DataSource ofPages) {
        this.ofPages = ofPages;
    }

    record Row(long id, String kind, String body) {}

    void open() {
        HikariDataSource pages = Objects.requireNonNull(
                DataSourceUnwrapper.unwrap(ofPages, HikariConfigMXBean.class, HikariDataSource.class));
        HikariConfig config = new HikariConfig();
        pages.copyStateTo(config);
        config.setPoolName("ear");
        config.setMetricsTrackerFactory(null);
        config.setMaximumPoolSize(1);
        config.setMinimumIdle(1);
        config.setAutoCommit(true);
        HikariDataSource opened = new HikariDataSource(config);
        own = opened;
        jdbc = JdbcClient.create(opened);
    }

    void close() {
        if (own != null) {
            own.close();
        }
    }

    private JdbcClient jdbc() {
        return Objects.requireNonNull(jdbc);
    }

    /** Of the others, in their order. */
    List<Long> idsAfter(long id, UUID self) {
        return jdbc().sql("select id from node_signal where id > ? and node <> ? order by id")
                .params(id, self)
                .query((row, index) -> row.getLong(1))
                .list();
    }

    List<Row> read(Collection<Long> ids) {
        return jdbc().sql("select id, kind, body from node_signal where id in (:ids) order by id")
                .param("ids", ids)
                .query((row, index) -> new Row(row.getLong(1), row.getString(2), row.getString(3)))
                .list();
    }

    /** Erases what is older; by id, since a range of moments would make whoever tells something wait. */
    void sweep(int seconds) {
        jdbc().sql("select max(id) from node_signal where told_at < utc_timestamp(6) - interval ? second")
                .param(seconds)
                .query((row, index) -> row.getLong(1))
                .optional()
                .filter(last -> last > 0)
                .ifPresent(last -> jdbc().sql("delete from node_signal where id <= ?")
                        .param(last)
                        .update());
    }

    void begin(UUID node) {
        jdbc().sql("insert into portal_node (id, seen_at) values (?, utc_timestamp(6))")
                .param(node)
                .update();
    }

    /** Whether it still counted as alive. */
    boolean beat(UUID node) {
        return jdbc().sql("update portal_node set seen_at = utc_timestamp(6) where id = ?")
                        .param(node)
                        .update()
                == 1;
    }

    void end(UUID node) {
        jdbc().sql("delete from portal_node where id = ?").param(node).update();
    }

    /** Takes those for dead that gave no sign for so long; whether there was one. */
    boolean bury(int seconds) {
        List<UUID> dead = jdbc().sql("select id from portal_node where seen_at < utc_timestamp(6) - interval ? second")
                .param(seconds)
                .query((row, index) -> row.getObject(1, UUID.class))
                .list();
        int buried = 0;
        for (UUID node : dead) {
            buried += jdbc().sql(
                            "delete from portal_node where id = ? and seen_at < utc_timestamp(6) - interval ? second")
                    .param(node)
                    .param(seconds)
                    .update();
        }
        return buried > 0;
    }
}
