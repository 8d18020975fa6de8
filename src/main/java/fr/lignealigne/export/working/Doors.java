package fr.lignealigne.export.working;

import fr.lignealigne.account.PersonId;
import fr.lignealigne.export.numbered.PapersBusy;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * How many files leave at once: each holds a connection to the database as long as its reader takes it. One person holds
 * one door, so that nobody shuts out the others.
 */
final class Doors {

    private static final int AT_ONCE = 3;

    private final Duration patience;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition left = lock.newCondition();
    private final Set<PersonId> inside = new HashSet<>();

    Doors(Duration patience) {
        this.patience = patience;
    }

    /** Closes the door again. */
    interface Open extends AutoCloseable {

        @Override
        void close();
    }

    /** Waits for a while, then refuses. */
    Open open(PersonId person) {
        long nanos = patience.toNanos();
        lock.lock();
        try {
            while (inside.size() == AT_ONCE || inside.contains(person)) {
                nanos = left.awaitNanos(nanos);
                if (nanos <= 0) {
                    throw new PapersBusy();
                }
            }
            inside.add(person);
            return () -> leave(person);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new PapersBusy();
        } finally {
            lock.unlock();
        }
    }

    private void leave(PersonId person) {
        lock.lock();
        try {
            inside.remove(person);
            left.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
