package fr.lignealigne.attachment.cleaning;

import fr.lignealigne.attachment.FileKind;
import fr.lignealigne.attachment.RefusedFile;
import fr.lignealigne.attachment.RefusedFile.Reason;
import fr.lignealigne.shared.Confinement;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks and cleans a file in a process of its own, which is ended when its memory or time are spent. It gets the file and
 * nothing else: no setting, no secret, no way to the database, no file and no network ({@link Confinement}). The file goes
 * through, and is whole in that process only.
 */
public final class CleaningProcess {

    /** What one file may take, in mebibytes. */
    private static final int MEMORY = 512;

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int AT_ONCE = 2;
    private static final Semaphore PLACES = new Semaphore(AT_ONCE, true);

    private static final Logger LOG = LoggerFactory.getLogger(CleaningProcess.class);
    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    private CleaningProcess() {}

    /** Takes the cleaned bytes as they come. */
    @FunctionalInterface
    public interface Taker {
        void take(InputStream cleaned) throws IOException;
    }

    /**
     * Hands the cleaned file over.
     *
     * @throws RefusedFile when it is not of this kind, may do harm, or is more than can be checked
     */
    public static void clean(FileKind kind, InputStream content, Taker taker) throws IOException {
        clean(kind, content, taker, LONGEST);
    }

    static void clean(FileKind kind, InputStream content, Taker taker, Duration limit) throws IOException {
        try {
            if (!PLACES.tryAcquire(limit.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new RefusedFile(Reason.BUSY);
            }
            try {
                inProcess(kind, content, taker, limit);
            } finally {
                PLACES.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RefusedFile(Reason.TOO_SLOW);
        }
    }

    private static void inProcess(FileKind kind, InputStream content, Taker taker, Duration limit)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command()).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        Process process = builder.start();
        var isLate = new AtomicBoolean();
        Thread clock = Thread.ofVirtual().start(() -> endAfter(limit, process, isLate));
        try {
            hand(kind, content, process);
            var answer = new DataInputStream(process.getInputStream());
            String refused = answer.readUTF();
            if (!refused.isEmpty()) {
                throw new RefusedFile(Reason.valueOf(refused));
            }
            taker.take(new DeclaredLength(answer, answer.readLong()));
            if (process.waitFor(1, TimeUnit.SECONDS) && process.exitValue() == Confinement.OPEN) {
                Confinement.tellOpen();
            }
        } catch (EOFException ended) {
            LOG.warn("The process that checked a file was ended, out of {}", isLate.get() ? "time" : "memory");
            throw new RefusedFile(isLate.get() ? Reason.TOO_SLOW : Reason.BOMB);
        } finally {
            clock.interrupt();
            process.destroyForcibly();
        }
    }

    /** A process that ended before it read all has its answer looked at, not the broken pipe. */
    private static void hand(FileKind kind, InputStream content, Process process) {
        try (var to = new DataOutputStream(process.getOutputStream())) {
            to.writeUTF(kind.name());
            content.transferTo(to);
        } catch (IOException ended) {
            LOG.debug("The process ended before it had the whole file", ended);
        }
    }

    private static void endAfter(Duration limit, Process process, AtomicBoolean isLate) {
        try {
            if (!process.waitFor(limit.toNanos(), TimeUnit.NANOSECONDS)) {
                isLate.set(true);
                // By its handle: the process itself would close its output under whoever reads it.
                process.toHandle().destroyForcibly();
            }
        } catch (InterruptedException answered) {
            Thread.currentThread().interrupt();
        }
    }

    /** The same Java with the same classes, on a small heap that ends the process when it is full. */
    private static List<String> command() {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + MEMORY + "m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(1, Confinement.OPTIONS);
        if (isPacked()) {
            command.add(command.size() - 2, "-Dloader.main=" + CleaningMain.class.getName());
            command.add(LAUNCHER);
        } else {
            command.add(CleaningMain.class.getName());
        }
        return command;
    }

    /** In the jar for production the classes stand in jars inside, which only its launcher finds. */
    private static boolean isPacked() {
        URL place = CleaningProcess.class.getResource("CleaningProcess.class");
        return place != null && place.toString().startsWith("jar:nested:");
    }
}
