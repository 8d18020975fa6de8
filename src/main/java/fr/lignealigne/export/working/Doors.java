package fr.lignealigne.export.working;

import fr.lignealigne.export.numbered.PapersBusy;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** How many files leave at once: each holds a connection to the database as long as its reader takes it. */
final class Doors {

    private static final int AT_ONCE = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Semaphore free = new Semaphore(AT_ONCE, true);

    /** Closes the door again. */
    interface Open extends AutoCloseable {

        @Override
        void close();
    }

    /** Waits for a while, then refuses. */
    Open open() {
        try {
            if (free.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return free::release;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw new PapersBusy();
    }
}
