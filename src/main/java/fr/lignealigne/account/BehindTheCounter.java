package fr.lignealigne.account;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Where work goes on after the answer was given, so that the time of an answer tells nothing of whether an address is
 * known: one after the other, and what exceeds the queue is dropped.
 */
final class BehindTheCounter implements AutoCloseable {

    private static final int MOST_WAITING = 200;

    private final ThreadPoolExecutor hand;

    /** @param name of the thread */
    BehindTheCounter(String name) {
        this.hand = new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(MOST_WAITING),
                Thread.ofPlatform().daemon().name(name).factory(),
                new ThreadPoolExecutor.DiscardPolicy());
    }

    void execute(Runnable work) {
        hand.execute(work);
    }

    /** Ends what was begun first. */
    @Override
    public void close() {
        hand.close();
    }
}
