package fr.lignealigne.node;

import fr.lignealigne.shared.Attempts;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Listens to the other nodes: when the bell rings, and each second in any case. It begins before the server opens its door,
 * and one that hears nothing for {@value #DEAF_AFTER_SECONDS} s, or does not follow what it hears, is deaf, and serves nobody.
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
    private final EarLine line;
    private final Doorbell bell;
    private final Attempts attempts;
    private final ApplicationEventPublisher events;
    private final LongSupplier time;
    private final Semaphore rung = new Semaphore(0);
    private volatile long heardAt;
    private long hearingSince;
    private long beatenAt;
    private long roundAt;
    private volatile @Nullable Thread listening;

    @Autowired
    Ear(
            ThisNode node,
            Signals signals,
            SignalTable table,
            EarLine line,
            Doorbell bell,
            Attempts attempts,
            ApplicationEventPublisher events) {
        this(node, signals, table, line, bell, attempts, events, System::nanoTime);
    }

    /** @param time in nanoseconds, since whenever */
    Ear(
            ThisNode node,
            Signals signals,
            SignalTable table,
            EarLine line,
            Doorbell bell,
            Attempts attempts,
            ApplicationEventPublisher events,
            LongSupplier time) {
        this.node = node;
        this.signals = signals;
        this.table = table;
        this.line = line;
        this.bell = bell;
        this.attempts = attempts;
        this.events = events;
        this.time = time;
    }

    /** Whether it might not know what the others told lately: a session that was ended there, for one. */
    public boolean isDeaf() {
        return node.isOneOfSeveral() && isPast(heardAt, Duration.ofSeconds(DEAF_AFTER_SECONDS));
    }

    @Override
    public void start() {
        if (!node.isOneOfSeveral()) {
            attempts.at(table::leaveNothing);
            return;
        }
        begin();
        bell.open(rung::release);
        Thread thread = Thread.ofPlatform().name("node-ear").daemon().unstarted(this::listen);
        listening = thread;
        thread.start();
    }

    void begin() {
        line.open();
        line.begin(node.id());
        long now = time.getAsLong();
        signals.begin();
        heardAt = now;
        hearingSince = now;
        beatenAt = now;
        roundAt = now;
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
            } catch (Throwable away) {
                if (!isDeaf()) {
                    LOG.warn("What the other nodes tell cannot be read", away);
                }
            }
        }
    }

    /** What it knows is as old as the moment before it read, whatever came between. */
    void hear() {
        boolean wasDeaf = isDeaf();
        if (isPast(beatenAt, BEAT) && !beat()) {
            return;
        }
        long asked = time.getAsLong();
        boolean isRound = isPast(roundAt, ROUND);
        if (!signals.follow(isRound, this::isFollowed)) {
            return;
        }
        heardAt = asked;
        if (wasDeaf) {
            LOG.info("The other nodes are heard again");
            hearingSince = asked;
        }
        if (isRound) {
            roundAt = asked;
            sweep();
        }
    }

    /** Better deaf than wrong: what broke comes again, and until then it is not known what should have followed. */
    private boolean isFollowed(Object event) {
        try {
            events.publishEvent(event);
            return true;
        } catch (Throwable broken) {
            if (!isDeaf()) {
                LOG.error("What another node told was not followed", broken);
            }
            return false;
        }
    }

    /** Whether it is known what the others take this node for. */
    boolean beat() {
        if (!line.beat(node.id())) {
            LOG.warn("The other nodes took this one for dead");
            if (!isFollowed(new TakenForDead())) {
                return false;
            }
            line.begin(node.id());
        }
        beatenAt = time.getAsLong();
        return true;
    }

    /** After the database was away nobody has given a sign: only who has listened for a while says that others do not. */
    private void sweep() {
        if (!isPast(hearingSince, Duration.ofSeconds(DEAD_AFTER))) {
            return;
        }
        line.sweep(KEPT);
        if (line.bury(DEAD_AFTER)) {
            events.publishEvent(new NodeGone());
        }
    }

    private boolean isPast(long since, Duration duration) {
        return time.getAsLong() - since > duration.toNanos();
    }

    @Override
    public void stop() {
        Thread ending = listening;
        listening = null;
        bell.close();
        if (ending != null) {
            ending.interrupt();
            end();
        }
    }

    void end() {
        try {
            line.end(node.id());
        } catch (RuntimeException away) {
            LOG.info("The others learn within a minute that this node ended");
        } finally {
            line.close();
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
