package fr.lignealigne.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.lignealigne.support.ChildProcess;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process tries what a hostile file would have it do, once as it is started by default and once shut. */
class ConfinementTest {

    private static final String SHUT = "shut";

    @Test
    void whatReadsAFileReachesNothingElse(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "un mot");
        try (ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(listening.getLocalPort());
            assertThat(tried("open", secret, port))
                    .allSatisfy((act, came) -> assertThat(came).as(act).isEqualTo("done"));
            Files.writeString(secret, "un mot");
            Map<String, String> shut = tried(SHUT, secret, port);
            assumeTrue(!"false".equals(shut.remove(SHUT)), "this kernel has no Landlock");
            assertThat(shut).containsOnlyKeys(tries(secret, 0, "").keySet());
            assertThat(shut).allSatisfy((act, came) -> assertThat(came).as(act).isEqualTo("refused"));
            assertThat(secret).hasContent("un mot");
            assertThat(folder.resolve("new")).doesNotExist();
        }
    }

    private static Map<String, String> tried(String how, Path secret, String port) throws Exception {
        ProcessBuilder builder = ChildProcess.of(
                ConfinementTest.class,
                how,
                secret.toString(),
                port,
                Long.toString(ProcessHandle.current().pid()));
        builder.command().addAll(1, Confinement.OPTIONS);
        Process process = builder.start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains(" = "))
                .toList();
        Map<String, String> tried = new LinkedHashMap<>();
        lines.forEach(line -> tried.put(line.split(" = ")[0], line.split(" = ")[1]));
        assertThat(tried).as("%s", lines).isNotEmpty();
        return tried;
    }

    public static void main(String[] arguments) {
        if (arguments[0].equals(SHUT)) {
            System.out.println(SHUT + " = " + Confinement.shut());
        }
        tries(Path.of(arguments[1]), Integer.parseInt(arguments[2]), arguments[3])
                .forEach((act, what) -> {
                    String came;
                    try {
                        what.call();
                        came = "done";
                    } catch (Exception | LinkageError refused) {
                        came = "refused";
                    }
                    System.out.println(act + " = " + came);
                });
        Runtime.getRuntime().halt(0);
    }

    private static Map<String, Callable<@Nullable Object>> tries(Path secret, int port, String parent) {
        Map<String, Callable<@Nullable Object>> tries = new LinkedHashMap<>();
        tries.put("reading a file", () -> Files.readString(secret));
        tries.put("reading it on another thread", () -> onAnother(secret));
        tries.put(
                "reading it in the common pool",
                () -> ForkJoinPool.commonPool()
                        .submit(() -> Files.readString(secret))
                        .get());
        tries.put(
                "reading what its parent was started with",
                () -> Files.readAllBytes(Path.of("/proc", parent, "environ")));
        tries.put("listing a folder", () -> {
            try (var files = Files.list(secret.getParent())) {
                return files.toList();
            }
        });
        tries.put("writing a file", () -> Files.writeString(secret.resolveSibling("new"), "un mot"));
        tries.put("writing over a file", () -> Files.writeString(secret, "un autre"));
        tries.put("moving a file", () -> Files.move(secret, secret.resolveSibling("moved")));
        tries.put("moving it back", () -> Files.move(secret.resolveSibling("moved"), secret));
        tries.put("deleting a file", () -> Files.deleteIfExists(secret.resolveSibling("new")) ? "" : fail());
        tries.put("connecting", () -> new Socket(InetAddress.getLoopbackAddress(), port));
        tries.put("listening", () -> new ServerSocket(0));
        tries.put("sending a datagram", DatagramSocket::new);
        tries.put("opening a local socket", () -> SocketChannel.open(StandardProtocolFamily.UNIX));
        tries.put("starting a program", () -> {
            Process process = new ProcessBuilder("/bin/cat", secret.toString()).start();
            return process.waitFor() == 0 ? "" : fail();
        });
        return tries;
    }

    private static @Nullable Object onAnother(Path secret) throws InterruptedException {
        AtomicReference<@Nullable String> read = new AtomicReference<>();
        Thread other = new Thread(() -> {
            try {
                read.set(Files.readString(secret));
            } catch (IOException refused) {
                read.set(null);
            }
        });
        other.start();
        other.join();
        return read.get() == null ? fail() : read.get();
    }

    private static Object fail() {
        throw new IllegalStateException("Nothing came of it");
    }
}
