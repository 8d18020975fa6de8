package fr.lignealigne.bilateral;

import java.util.concurrent.atomic.AtomicReference;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * A meeting became another one between the transaction that read what to lock and the one that locked it; what is locked
 * is not what it takes. Asked again, the act locks what it takes now.
 */
final class Overtaken extends ConcurrencyFailureException {

    private Overtaken() {
        super("the meeting changed before its resources were locked");
    }

    /** Ends this transaction unless that is what was locked; the next one locks what was just read. */
    static <T> void unlessStill(AtomicReference<T> locked, T now) {
        if (!now.equals(locked.get())) {
            locked.set(now);
            throw new Overtaken();
        }
    }
}
