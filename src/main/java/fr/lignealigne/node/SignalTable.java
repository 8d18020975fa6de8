package fr.lignealigne.node;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the nodes told each other in the last minutes, as it is written within an act; it is read by {@link EarLine}. */
@Component
class SignalTable {

    private final JdbcClient jdbc;

    SignalTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID node, String kind, String body) {
        jdbc.sql("insert into node_signal (node, told_at, kind, body) values (?, utc_timestamp(6), ?, ?)")
                .params(node, kind, body)
                .update();
    }

    /** What several nodes left behind, with the rows of their sessions: one alone has nobody who would sweep it away. */
    int leaveNothing() {
        return jdbc.sql("delete from node_signal").update()
                + jdbc.sql("delete from portal_node").update();
    }
}
