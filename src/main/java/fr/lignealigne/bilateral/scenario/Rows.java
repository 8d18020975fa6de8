package fr.lignealigne.bilateral.scenario;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads columns. */
final class Rows {

    private Rows() {}

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    static Map<UUID, Long> byId(JdbcClient.StatementSpec asked) {
        Map<UUID, Long> found = new LinkedHashMap<>();
        asked.query(row -> {
            found.put(row.getObject(1, UUID.class), row.getLong(2));
        });
        return found;
    }
}
