package fr.lignealigne.plan.imports.intake;

import fr.lignealigne.plan.imports.UnreadableFile;
import fr.lignealigne.plan.imports.UnreadableFile.Reason;
import fr.lignealigne.shared.Confinement;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
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
 * Reads a file in a process of its own: whatever a library does with it, the memory, the time and the depth it takes are
 * those of that process, which is ended when they are spent. It gets the file and nothing else: no setting, no secret, no
 * way to the database, no file and no network ({@link Confinement}).
 */
final class ReadingProcess {

    /** What one file may take, in mebibytes; a plan of 20 MB takes a third. */
    private static final int MEMORY = 512;

    /** A text of the most items, each with some thousand characters; more is no plan. */
    private static final int LONGEST_ANSWER = 64 << 20;

    private static final Logger LOG = LoggerFactory.getLogger(ReadingProcess.class);
    private static final int AT_ONCE = 2;
    private static final Semaphore PLACES = new Semaphore(AT_ONCE, true);
    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    private ReadingProcess() {}

    /** What the process answers; refuses with {@link UnreadableFile} when it was ended. */
    static byte[] answer(Question question, Duration limit) {
        try {
            if (!PLACES.tryAcquire(limit.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new UnreadableFile(Reason.TOO_SLOW, AT_ONCE + " others are being read");
            }
            try {
                return inProcess(question, limit);
            } finally {
                PLACES.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreadableFile(Reason.TOO_SLOW, "given up", e);
        } catch (IOException e) {
            throw new UncheckedIOException("No process could be started to read a file", e);
        }
    }

    private static byte[] inProcess(Question question, Duration limit) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command()).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        Process process = builder.start();
        AtomicBoolean outOfTime = new AtomicBoolean();
        Thread clock = Thread.ofVirtual().start(() -> endAfter(limit, process, outOfTime));
        try {
            hand(question, process);
            byte[] answer = process.getInputStream().readNBytes(LONGEST_ANSWER + 1);
            if (answer.length > LONGEST_ANSWER) {
                throw new UnreadableFile(Reason.TOO_LONG, "more than " + LONGEST_ANSWER + " bytes of text");
            }
            boolean hasEnded = process.waitFor(1, TimeUnit.SECONDS);
            if (hasEnded && process.exitValue() == Confinement.OPEN) {
                Confinement.tellOpen();
            } else if (!hasEnded || process.exitValue() != 0) {
                boolean late = outOfTime.get();
                LOG.warn("The process that read a file was ended, {}", late ? "out of time" : "out of memory");
                throw new UnreadableFile(late ? Reason.TOO_SLOW : Reason.BOMB, "its process was ended");
            }
            return answer;
        } finally {
            clock.interrupt();
            process.destroyForcibly();
        }
    }

    /** A process that ended before it read all has its answer looked at, not the broken pipe. */
    private static void hand(Question question, Process process) {
        try (OutputStream file = process.getOutputStream()) {
            question.write(file);
        } catch (IOException ended) {
            LOG.debug("The process ended before it had the whole file", ended);
        }
    }

    /** By its handle: a process that is destroyed itself closes what is being read from it at that moment. */
    private static void endAfter(Duration limit, Process process, AtomicBoolean outOfTime) {
        try {
            if (!process.waitFor(limit.toNanos(), TimeUnit.NANOSECONDS)) {
                outOfTime.set(true);
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
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(1, Confinement.OPTIONS);
        if (isPacked()) {
            command.add(command.size() - 2, "-Dloader.main=" + ReadingMain.class.getName());
            command.add(LAUNCHER);
        } else {
            command.add(ReadingMain.class.getName());
        }
        return command;
    }

    /** In the jar for production the classes stand in jars inside, which only its launcher finds. */
    private static boolean isPacked() {
        URL place = ReadingProcess.class.getResource("ReadingProcess.class");
        return place != null && place.toString().startsWith("jar:nested:");
    }
}
