package fr.lignealigne.demo;

import fr.lignealigne.support.EmbeddedMariaDb;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** Where the demonstration keeps what is done in it; one process at a time holds it. */
final class DemoFolder implements AutoCloseable {

    private static final String LOCK = "lock";
    private static final String LOADING = "loading";

    private final Path home;
    private final FileChannel lock;

    private DemoFolder(Path home, FileChannel lock) {
        this.home = home;
        this.lock = lock;
    }

    /** Takes the folder, or says who has it. A process that was killed holds nothing any more. */
    static DemoFolder take(Path home) throws IOException, FolderTaken {
        Files.createDirectories(home);
        FileChannel channel = FileChannel.open(home.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean isOurs;
        try {
            isOurs = channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            isOurs = false;
        }
        if (!isOurs) {
            channel.close();
            throw new FolderTaken(home, Files.readString(home.resolve(LOCK)).strip());
        }
        return new DemoFolder(home, channel);
    }

    /**
     * Tells those who come second where the demonstration is. It is written through the channel that holds the lock: on
     * Linux, closing another one on the same file would give the lock up.
     */
    void holdAt(String address) throws IOException {
        String holder = address + ", process " + ProcessHandle.current().pid();
        lock.truncate(0);
        lock.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
    }

    /** Whether the last start was ended before it had loaded everything. */
    boolean isHalfLoaded() {
        return Files.exists(home.resolve(LOADING));
    }

    boolean isNew() {
        return !Files.exists(database());
    }

    void startLoading() throws IOException {
        Files.writeString(home.resolve(LOADING), "");
    }

    void endLoading() throws IOException {
        Files.deleteIfExists(home.resolve(LOADING));
    }

    /** Throws away all that was done; a server that was left behind on it is ended first. */
    void empty() throws IOException {
        EmbeddedMariaDb.endLeftBehind(database());
        try (Stream<Path> entries = Files.list(home)) {
            List<Path> all = entries.filter(entry -> !entry.endsWith(LOCK)).toList();
            for (Path entry : all) {
                FileSystemUtils.deleteRecursively(entry);
            }
        }
    }

    Path database() {
        return home.resolve("mariadb");
    }

    Path mail() {
        return home.resolve("mail");
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    /** Somebody shows the demonstration from this folder already. */
    static final class FolderTaken extends Exception {

        FolderTaken(Path home, String holder) {
            super("A demonstration runs on " + home + " already"
                    + (holder.isEmpty() ? "" : ": " + holder)
                    + ". Stop that one first, or open it in the browser.");
        }
    }
}
