package fr.lignealigne.bench;

import fr.lignealigne.support.EmbeddedMariaDb;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/**
 * A second MariaDB that has each transaction before its client is told done ({@code AFTER_SYNC}): what docs/operations.md
 * sets, on one machine.
 */
final class Replica {

    /**
     * Set on the primary; the patience is longer than any test, so that it never goes on alone. It is to wait from when there
     * is somebody to wait for.
     */
    static final List<String> OF_THE_PRIMARY = List.of(
            "--server-id=1",
            "--log-bin=primary",
            "--binlog-format=ROW",
            "--sync-binlog=1",
            "--rpl-semi-sync-master-wait-point=AFTER_SYNC",
            "--rpl-semi-sync-master-wait-no-slave=ON",
            "--rpl-semi-sync-master-timeout=600000");

    private static final List<String> ITS_OWN =
            List.of("--server-id=2", "--rpl-semi-sync-slave-enabled=ON", "--skip-slave-start", "--read-only=ON");

    private static final int PATIENCE = 60;

    private final EmbeddedMariaDb server;

    private Replica(EmbeddedMariaDb server) {
        this.server = server;
    }

    /**
     * Begins with a copy of the primary at rest, as replicas do: triggers that were made on a server without rights have
     * nobody for their definer, which no replica takes.
     */
    static Replica startIn(Path folder, EmbeddedMariaDb primary, Path files) throws Exception {
        primary.stop();
        Files.createDirectories(folder);
        FileSystemUtils.copyRecursively(files.resolve("data"), folder.resolve("data"));
        primary.start();
        Replica replica = new Replica(EmbeddedMariaDb.startIn(folder, ITS_OWN));
        replica.execute("set global gtid_slave_pos = '" + position(primary) + "'");
        execute(primary, "set global rpl_semi_sync_master_enabled = ON");
        replica.execute("change master to master_host = '127.0.0.1', master_port = " + primary.port()
                + ", master_user = 'root', master_use_gtid = slave_pos, master_ssl_verify_server_cert = 0");
        replica.execute("start slave");
        replica.await("Slave_IO_Running", "Yes");
        return replica;
    }

    private static String position(EmbeddedMariaDb primary) throws SQLException {
        try (Connection connection = DriverManager.getConnection(primary.url(), "root", "");
                Statement one = connection.createStatement();
                ResultSet position = one.executeQuery("select @@gtid_binlog_pos")) {
            position.next();
            return position.getString(1);
        }
    }

    String url() {
        return server.url();
    }

    /** What it has is played to the end; from then on it is the primary. */
    void promote() throws Exception {
        execute("stop slave io_thread");
        await("Slave_SQL_Running_State", "Slave has read all relay log; waiting for more updates");
        execute("stop slave");
        execute("set global read_only = 0");
    }

    void stop() {
        server.stop();
    }

    private void execute(String statement) throws SQLException {
        execute(server, statement);
    }

    private static void execute(EmbeddedMariaDb server, String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.url(), "root", "");
                Statement one = connection.createStatement()) {
            one.execute(statement);
        }
    }

    private void await(String column, String wanted) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        String stands = "";
        String broken = "";
        while (System.nanoTime() < end) {
            try (Connection connection = open();
                    Statement one = connection.createStatement();
                    ResultSet status = one.executeQuery("show slave status")) {
                stands = status.next() ? status.getString(column) : "";
                broken = status.getString("Last_SQL_Error") + status.getString("Last_IO_Error");
                if (wanted.equals(stands)) {
                    return;
                }
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException(column + " is " + stands + ", not " + wanted + ": " + broken);
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(server.url(), "root", "");
    }
}
