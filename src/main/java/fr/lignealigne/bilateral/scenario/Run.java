package fr.lignealigne.bilateral.scenario;

import fr.lignealigne.bilateral.planner.Measures;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One search for a proposal, on this server. */
final class Run {

    private static final Logger LOG = LoggerFactory.getLogger(Run.class);

    /** Seconds. */
    private static final int ENDS_WITHIN = 5;

    final ScenarioId scenario;
    final int seconds;
    final long begun = System.nanoTime();
    volatile @Nullable Search search;
    volatile @Nullable Measures best;
    volatile boolean isEnding;
    final CountDownLatch over = new CountDownLatch(1);

    Run(ScenarioId scenario, int seconds) {
        this.scenario = scenario;
        this.seconds = seconds;
    }

    /** What it found may be read already while it is still putting its things away. */
    void waitIfEnding() {
        try {
            if (isEnding && !over.await(ENDS_WITHIN, TimeUnit.SECONDS)) {
                LOG.warn("A search of a calendar does not end");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
