package fr.lignealigne.plan.imports.reading;

import fr.lignealigne.plan.imports.UnreadableFile;
import fr.lignealigne.plan.imports.UnreadableFile.Reason;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A limit of time for whatever a reader meets in a file.
 *
 * <p>A reader runs on a thread of its own. When its time is over the person is answered, and the thread is interrupted:
 * it ends at its next {@link #check}. One that does not end keeps its place among the few that may read at once, so that
 * harmful files cannot take more of the machine than that.
 */
public final class TimeLimit {

    private static final Logger LOG = LoggerFactory.getLogger(TimeLimit.class);

    private static final int AT_ONCE = 4;
    private static final Semaphore PLACES = new Semaphore(AT_ONCE, true);

    private TimeLimit() {}

    /** What the reading gives, or a refusal when it takes longer than this. */
    public static <T> T within(Duration limit, Supplier<T> reading) {
        long end = System.nanoTime() + limit.toNanos();
        try {
            if (!PLACES.tryAcquire(limit.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new UnreadableFile(Reason.TOO_SLOW, AT_ONCE + " others are being read");
            }
            var task = new FutureTask<>(reading::get);
            Thread thread = Thread.ofPlatform().daemon().name("reading a file").start(() -> {
                try {
                    task.run();
                } finally {
                    PLACES.release();
                }
            });
            return result(task, thread, end - System.nanoTime());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreadableFile(Reason.TOO_SLOW, "given up", e);
        }
    }

    private static <T> T result(FutureTask<T> task, Thread thread, long nanos) throws InterruptedException {
        try {
            return task.get(nanos, TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            LOG.warn("A file took too long to read");
            throw new UnreadableFile(Reason.TOO_SLOW, "out of time", e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException thrown -> throw thrown;
                case Error thrown -> throw thrown;
                case null, default -> throw new IllegalStateException(e);
            }
        } finally {
            thread.interrupt();
        }
    }

    /** To be asked at every line, element or letter: ends a reader whose time is over. */
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new UnreadableFile(Reason.TOO_SLOW, "stopped");
        }
    }
}
