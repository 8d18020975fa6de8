package fr.lignealigne.node;

import fr.lignealigne.shared.Attempts;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Listens to the other nodes: when the bell rings, and each second in any case. It begins before the server opens its door,
 * and one that hears nothing for {@value #DEAF_AFTER_SECONDS} s is deaf, and serves nobody.
 */
@Component
public class Ear implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Ear.class);

    private static final int DEAF_AFTER_SECONDS = 3;

    /** Seconds without a sign after which a node counts as dead; less than what is told is kept. */
    private static final int DEAD_AFTER = 60;

    private static final int KEPT = 600;
    private static final Duration BEAT = Duration.ofSeconds(5);
    private static final Duration ROUND = Duration.ofSeconds(30);

    private final ThisNode node;
    private final Signals signals;
    private final SignalTable table;
    private final Doorbell bell;
    private final Attempts attempts;
    private final ApplicationEventPublisher events;
    private final Semaphore rung = new Semaphore(0);
    private volatile long heardAt;
    private long hearingSince;
    private long beatenAt;
    private long roundAt;
    private volatile @Nullable Thread listening;

    Ear(
            ThisNode node,
            Signals signals,
            SignalTable table,
            Doorbell bell,
            Attempts attempts,
            ApplicationEventPublisher events) {
        this.node = node;
        this.signals = signals;
        this.table = table;
        this.bell = bell;
        this.attempts = attempts;
        this.events = events;
    }

    /** Whether it might not know what the others told lately: a session that was ended there, for one. */
    public boolean isDeaf() {
        return node.isOneOfSeveral() && isPast(heardAt, Duration.ofSeconds(DEAF_AFTER_SECONDS));
    }

    @Override
    public void start() {
        if (!node.isOneOfSeveral()) {
            return;
        }
        attempts.at(() -> {
            table.begin(node.id());
            return node.id();
        });
        signals.begin();
        long now = System.nanoTime();
        heardAt = now;
        hearingSince = now;
        beatenAt = now;
        roundAt = now;
        bell.open(rung::release);
        Thread thread = Thread.ofPlatform().name("node-ear").daemon().unstarted(this::listen);
        listening = thread;
        thread.start();
    }

    private void listen() {
        while (Thread.currentThread() == listening) {
            try {
                if (rung.tryAcquire(1, TimeUnit.SECONDS)) {
                    rung.drainPermits();
                }
                hear();
            } catch (InterruptedException ending) {
                return;
            } catch (RuntimeException away) {
                if (!isDeaf()) {
                    LOG.warn("What the other nodes tell cannot be read", away);
                }
            }
        }
    }

    private void hear() {
        boolean wasDeaf = isDeaf();
        if (isPast(beatenAt, BEAT)) {
            beat();
        }
        boolean isRound = isPast(roundAt, ROUND);
        tell(isRound ? signals.unheardFromTheStart() : signals.unheard());
        heardAt = System.nanoTime();
        if (wasDeaf) {
            LOG.info("The other nodes are heard again");
            hearingSince = heardAt;
        }
        if (isRound) {
            roundAt = heardAt;
            sweep();
        }
    }

    private void tell(List<Signal> heard) {
        for (Signal signal : heard) {
            try {
                events.publishEvent(new SignalHeard(signal));
            } catch (RuntimeException broken) {
                LOG.error("A signal was not followed: {}", SignalKinds.nameOf(signal), broken);
            }
        }
    }

    void beat() {
        boolean isAlive = attempts.at(() -> {
            boolean counted = table.beat(node.id());
            if (!counted) {
                table.begin(node.id());
            }
            return counted;
        });
        beatenAt = System.nanoTime();
        if (!isAlive) {
            LOG.warn("The other nodes took this one for dead");
            events.publishEvent(new TakenForDead());
        }
    }

    /** After the database was away nobody has given a sign: only who has listened for a while says that others do not. */
    private void sweep() {
        if (!isPast(hearingSince, Duration.ofSeconds(DEAD_AFTER))) {
            return;
        }
        boolean isOneGone = attempts.at(() -> {
            table.sweep(KEPT);
            return table.bury(DEAD_AFTER);
        });
        if (isOneGone) {
            events.publishEvent(new NodeGone());
        }
    }

    private static boolean isPast(long since, Duration time) {
        return System.nanoTime() - since > time.toNanos();
    }

    @Override
    public void stop() {
        Thread ending = listening;
        listening = null;
        bell.close();
        if (ending != null) {
            ending.interrupt();
            try {
                attempts.at(() -> {
                    table.end(node.id());
                    return node.id();
                });
            } catch (RuntimeException away) {
                LOG.info("The others learn within a minute that this node ended");
            }
        }
    }

    @Override
    public boolean isRunning() {
        return listening != null;
    }

    /** Before the server opens its door, and after it closed it. */
    @Override
    public int getPhase() {
        return 0;
    }
}
