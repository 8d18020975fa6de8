package fr.lignealigne.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The server of the demonstration and of the tests, in the temporary folder and among those who kill. */
@Timeout(180)
class EmbeddedMariaDbModuleTest {

    /** One for all: what takes long is to unpack the server there. */
    @TempDir
    static Path folder;

    @Test
    void whatWasWrittenBelowTheTemporaryFolderIsThereAtTheNextStart() throws SQLException {
        EmbeddedMariaDb first = EmbeddedMariaDb.startIn(folder);
        write(first.url(), "la première fois");
        first.stop();
        EmbeddedMariaDb second = EmbeddedMariaDb.startIn(folder);
        try {
            assertThat(read(second.url())).isEqualTo("la première fois");
        } finally {
            second.stop();
        }
    }

    @Test
    void aServerThatAKilledProcessLeftBehindIsEndedAndItsDataKept() throws Exception {
        Path answer = folder.resolve("answer");
        Process starter = ChildProcess.of(LeftBehind.class, folder.toString()).start();
        ProcessHandle left = null;
        try {
            await(() -> Files.exists(answer), starter);
            String[] said = Files.readString(answer).split(" ");
            write(said[0], "avant la mort");
            left = ProcessHandle.of(Long.parseLong(said[1])).orElseThrow();
            starter.destroyForcibly().waitFor();
            assertThat(left.isAlive()).isTrue();
            EmbeddedMariaDb next = EmbeddedMariaDb.startIn(folder);
            try {
                assertThat(left.isAlive()).isFalse();
                assertThat(read(next.url())).isEqualTo("avant la mort");
            } finally {
                next.stop();
            }
        } finally {
            starter.destroyForcibly();
            if (left != null) {
                left.destroyForcibly();
            }
        }
    }

    @Test
    void aKilledServerIsStartedAgainAtItsAddressAndOneThatIsStoppedIsNot() throws Exception {
        EmbeddedMariaDb database = EmbeddedMariaDb.startIn(folder);
        AtomicBoolean gaveUp = new AtomicBoolean();
        try {
            database.startAgainWhenKilled(() -> gaveUp.set(true));
            write(database.url(), "avant la mort");
            ProcessHandle killed = database.process();
            killed.destroyForcibly();
            await(() -> !database.process().equals(killed) && answers(database), null);
            assertThat(read(database.url())).isEqualTo("avant la mort");
        } finally {
            database.stop();
        }
        Thread.sleep(500);
        assertThat(database.process().isAlive()).isFalse();
        assertThat(gaveUp).isFalse();
    }

    @Test
    void noOtherMachineReachesIt() throws IOException {
        EmbeddedMariaDb database = EmbeddedMariaDb.startIn(folder);
        try {
            NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> !address.isLoopbackAddress())
                    .forEach(address -> assertThatThrownBy(() -> {
                                try (Socket socket = new Socket()) {
                                    socket.connect(new InetSocketAddress(address, database.port()), 1000);
                                }
                            })
                            .isInstanceOf(IOException.class));
        } finally {
            database.stop();
        }
    }

    private static boolean answers(EmbeddedMariaDb database) {
        try {
            read(database.url());
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private static void await(BooleanSupplier reached, Process alive) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(90));
        while (!reached.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            assertThat(alive == null || alive.isAlive()).isTrue();
            Thread.sleep(50);
        }
    }

    private static void write(String url, String words) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url + "?user=root");
                Statement statement = connection.createStatement()) {
            statement.execute("create or replace table said (words varchar(100))");
            statement.execute("insert into said values ('" + words + "')");
        }
    }

    private static String read(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url + "?user=root&connectTimeout=2000");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select words from said")) {
            row.next();
            return row.getString(1);
        }
    }

    /** A process that starts a server, says where, and waits to be killed. */
    static final class LeftBehind {

        private LeftBehind() {}

        public static void main(String[] arguments) throws Exception {
            Path folder = Path.of(arguments[0]);
            EmbeddedMariaDb database = EmbeddedMariaDb.startIn(folder);
            Path written = Files.writeString(
                    folder.resolve("answer.new"),
                    database.url() + " " + database.process().pid());
            Files.move(written, folder.resolve("answer"));
            Thread.sleep(Duration.ofMinutes(2));
        }
    }
}
