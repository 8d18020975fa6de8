package fr.lignealigne.export.numbered;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** How much is printed at once, and how long the next document waits for its turn before it is refused. */
final class Presses {

    /** Gives the press back. */
    interface Turn extends AutoCloseable {

        @Override
        void close();
    }

    private final Semaphore free;
    private final Duration patience;

    Presses(int number, Duration patience) {
        free = new Semaphore(number, true);
        this.patience = patience;
    }

    /** @param presses how many it takes */
    Turn take(int presses) {
        try {
            if (free.tryAcquire(presses, patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return () -> free.release(presses);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw new PapersBusy();
    }
}
