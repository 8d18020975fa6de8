package fr.lignealigne.bilateral.scenario;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.node.NodeGone;
import fr.lignealigne.node.SignalHeard;
import fr.lignealigne.node.ThisNode;
import fr.lignealigne.shared.Attempts;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * Computes proposals, one at a time on each server since it takes a core, in a thread of its own and outside of any
 * transaction: the ground is read before, what was found is written after.
 */
@Service
public class Computing implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Computing.class);

    private final ScenarioTable table;
    private final PlacingTable placings;
    private final LeftOutTable leftOut;
    private final StoodTable stood;
    private final Surveying surveying;
    private final ThisNode node;
    private final Attempts attempts;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final AtomicReference<@Nullable Run> running = new AtomicReference<>();

    Computing(
            ScenarioTable table,
            PlacingTable placings,
            LeftOutTable leftOut,
            StoodTable stood,
            Surveying surveying,
            ThisNode node,
            Attempts attempts,
            Clock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.placings = placings;
        this.leftOut = leftOut;
        this.stood = stood;
        this.surveying = surveying;
        this.node = node;
        this.attempts = attempts;
        this.clock = clock;
        this.events = events;
    }

    /** Begins to compute; whoever asks may leave. Refused while another proposal is computed. */
    public void start(Viewer viewer, ScenarioId id) {
        NotAllowed.unless(ScenarioAccess.mayCompute(viewer));
        Kept kept = attempts.read(() -> table.find(id).orElseThrow(NotFound::new));
        Run run = new Run(id, kept.draft().seconds());
        if (running.get() instanceof Run before) {
            before.waitIfEnding();
        }
        if (!running.compareAndSet(null, run)) {
            throw new ScenarioRefused("scenario.busy");
        }
        boolean hasBegun = false;
        try {
            Search search = search(viewer, kept);
            run.search = search;
            attempts.at(() -> {
                ScenarioState state = table.lock(id).orElseThrow(NotFound::new).state();
                // Nothing else is computed here while this one has the turn: what says so was interrupted.
                Scenarios.unless(
                        state.mayBegin() || state == ScenarioState.COMPUTING && !isComputedElsewhere(id),
                        "scenario.begunAlready");
                table.begin(id, node.isOneOfSeveral() ? node.id() : null);
                events.publishEvent(new ScenarioChanged(id));
                return id;
            });
            Thread.ofPlatform().name("calendar-", 1).daemon().start(() -> compute(run, search));
            hasBegun = true;
        } finally {
            if (!hasBegun) {
                end(run);
            }
        }
    }

    private Search search(Viewer viewer, Kept kept) {
        Ground ground = surveying.of(viewer, kept);
        return attempts.read(() -> {
            ScenarioId basedOn = kept.basedOn();
            List<Kept.Row> before = basedOn == null ? List.of() : placings.of(basedOn);
            return new Search(kept.draft(), ground, placings.of(kept.id()), before);
        });
    }

    private void compute(Run run, Search search) {
        try {
            Kept.Found found = search.run((measures, spent) -> {
                run.best = measures;
                events.publishEvent(new ScenarioProgressed(run.scenario));
            });
            run.isEnding = true;
            finish(run.scenario, search.isStopped() ? ScenarioState.STOPPED : ScenarioState.READY, found);
        } catch (Throwable broken) {
            LOG.warn("A calendar could not be computed", broken);
            run.isEnding = true;
            attempts.at(() -> isStillComputedHere(run.scenario) ? interrupt(run.scenario) : run.scenario);
        } finally {
            end(run);
        }
    }

    private void end(Run run) {
        running.compareAndSet(run, null);
        run.over.countDown();
    }

    /** Whether a thread of this server computes it, or of another. */
    boolean isComputed(ScenarioId id) {
        return isComputedHere(id) || isComputedElsewhere(id);
    }

    private boolean isComputedHere(ScenarioId id) {
        return running.get() instanceof Run run && run.scenario.equals(id);
    }

    private boolean isComputedElsewhere(ScenarioId id) {
        return node.isOneOfSeveral() && table.isComputedElsewhere(id, node.id());
    }

    private void finish(ScenarioId id, ScenarioState state, Kept.Found found) {
        attempts.at(() -> {
            if (isStillComputedHere(id)) {
                placings.replace(id, found.rows());
                leftOut.replace(id, leftOut.stillToPlace(found.left()));
                stood.replace(id, found.stood());
                table.finish(id, state, found.measures(), clock.instant());
                events.publishEvent(new ScenarioChanged(id));
            }
            return id;
        });
    }

    private ScenarioId interrupt(ScenarioId id) {
        if (isStillComputed(id)) {
            table.state(id, ScenarioState.INTERRUPTED);
            events.publishEvent(new ScenarioChanged(id));
        }
        return id;
    }

    /** It may have been thrown away meanwhile. */
    private boolean isStillComputed(ScenarioId id) {
        return table.lock(id)
                .filter(kept -> kept.state() == ScenarioState.COMPUTING)
                .isPresent();
    }

    /** Another node may have taken this one for dead meanwhile, and computes it anew. */
    private boolean isStillComputedHere(ScenarioId id) {
        return isStillComputed(id) && (!node.isOneOfSeveral() || table.isBegunBy(id, node.id()));
    }

    /**
     * Ends the search; the best plan so far is kept. Nothing happens when it is over already; what is said to be computed
     * and is not was interrupted.
     */
    public void stop(Viewer viewer, ScenarioId id) {
        NotAllowed.unless(ScenarioAccess.mayCompute(viewer));
        if (!stopHere(id)) {
            attempts.at(() -> stopElsewhere(id));
        }
    }

    private boolean stopHere(ScenarioId id) {
        if (running.get() instanceof Run run && run.scenario.equals(id) && run.search instanceof Search search) {
            search.stop();
            return true;
        }
        return false;
    }

    private ScenarioId stopElsewhere(ScenarioId id) {
        if (isComputedElsewhere(id)) {
            events.publishEvent(new StopAsked(id));
            return id;
        }
        return isStillComputed(id) && !isComputed(id) ? interrupt(id) : id;
    }

    @EventListener
    void on(SignalHeard heard) {
        if (heard.signal() instanceof StopAsked asked && !stopHere(asked.scenario())) {
            beside(() -> interruptWhatEndedWithoutAWord(asked.scenario()));
        }
    }

    /** A search that could not write what it found is still said to be computed here; the others cannot know better. */
    private ScenarioId interruptWhatEndedWithoutAWord(ScenarioId id) {
        return isStillComputed(id) && !isComputedHere(id) && table.isBegunBy(id, node.id()) ? interrupt(id) : id;
    }

    /** Whoever listens to the other nodes waits for no connection of the pages. */
    private void beside(Supplier<?> act) {
        Thread.ofVirtual().name("calendar-elsewhere").start(() -> {
            try {
                attempts.at(act::get);
            } catch (RuntimeException away) {
                LOG.warn("What is said to be computed was not looked at", away);
            }
        });
    }

    /** Of that proposal while it is computed here. */
    public Optional<ScenarioProgress> progress(Viewer viewer, ScenarioId id) {
        NotAllowed.unless(ScenarioAccess.mayCompute(viewer));
        return Optional.ofNullable(running.get())
                .filter(run -> run.scenario.equals(id))
                .map(run -> new ScenarioProgress(
                        run.best, (double) (System.nanoTime() - run.begun) / TimeUnit.SECONDS.toNanos(1), run.seconds));
    }

    /** After a start nobody computes any more what was being computed here. */
    @EventListener(ApplicationReadyEvent.class)
    void interruptWhatWasComputed() {
        attempts.at(table::interrupt);
    }

    /** After a death neither what was being computed there. */
    @EventListener(NodeGone.class)
    void interruptWhatTheDeadComputed() {
        beside(table::interrupt);
    }

    @Override
    public void destroy() {
        if (running.get() instanceof Run run) {
            stopHere(run.scenario);
        }
    }
}
