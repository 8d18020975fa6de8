package fr.lignealigne.support;

import java.time.Duration;
import java.util.concurrent.Future;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Waits until somebody waits: a second act that has come as far as the locks of the first. */
public final class Waiting {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    /** The table of transactions is made anew only when nobody read it for a tenth of a second. */
    private static final long PAUSE_MILLIS = 150;

    private Waiting() {}

    /** Returns once any act waits for a lock of the database; fails when this one ends before, or never comes there. */
    public static void forALock(JdbcClient jdbc, Future<?> act) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!waits(jdbc)) {
            if (act.isDone() || System.nanoTime() > end) {
                throw new IllegalStateException("it does not wait for a lock");
            }
            pause();
        }
    }

    private static boolean waits(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from information_schema.innodb_trx where trx_state = 'LOCK WAIT'")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
