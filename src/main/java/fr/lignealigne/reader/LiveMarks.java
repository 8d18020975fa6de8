package fr.lignealigne.reader;

import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.LinesChanged;
import fr.lignealigne.remark.Remarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells open reading pages which lines have new remarks, after the commit and beside the thread of whoever wrote: a
 * hundred open pages make no remark slower.
 *
 * <p>The first change goes out at once; those that follow within {@value #PAUSE} ms go out together. The marks are read
 * from the guarded service for each page's own viewer, once a change for all those who see the same ({@link
 * SeenMarks}).
 */
@Component
class LiveMarks implements DisposableBean {

    static final int PAUSE = 200;

    private static final int TELLERS = 4;

    /** The lines that changed since a page was last told. */
    record Change(int firstLine, int lastLine) {

        Change with(Change other) {
            return new Change(Math.min(firstLine, other.firstLine), Math.max(lastLine, other.lastLine));
        }
    }

    private final Remarks remarks;
    private final Map<PlanVersionId, Set<Consumer<SeenMarks>>> pages = new ConcurrentHashMap<>();
    private final Map<PlanVersionId, Pending> pending = new ConcurrentHashMap<>();
    private final ExecutorService tellers = Executors.newFixedThreadPool(
            TELLERS, Thread.ofPlatform().name("live-marks-", 1).daemon().factory());
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("live-marks").daemon().factory());

    LiveMarks(Remarks remarks) {
        this.remarks = remarks;
    }

    /** What gathered during a pause; null while nothing did. */
    private record Pending(@Nullable Change change) {

        static final Pending NOTHING = new Pending(null);

        Pending with(Change more) {
            return new Pending(change == null ? more : change.with(more));
        }
    }

    /** Listens for changes of this version; run the answer to stop. */
    Runnable listen(PlanVersionId version, Consumer<SeenMarks> page) {
        pages.computeIfAbsent(version, id -> ConcurrentHashMap.newKeySet()).add(page);
        return () -> pages.computeIfPresent(version, (id, listening) -> {
            listening.remove(page);
            return listening.isEmpty() ? null : listening;
        });
    }

    @TransactionalEventListener
    void on(LinesChanged event) {
        Change change = new Change(event.firstLine(), event.lastLine());
        Pending now =
                pending.compute(event.version(), (version, old) -> old == null ? Pending.NOTHING : old.with(change));
        if (now == Pending.NOTHING) {
            later.execute(() -> tell(event.version(), change));
            later.schedule(() -> endPause(event.version()), PAUSE, TimeUnit.MILLISECONDS);
        }
    }

    private void endPause(PlanVersionId version) {
        Pending gathered = pending.remove(version);
        if (gathered != null && gathered.change() != null) {
            tell(version, gathered.change());
        }
    }

    private void tell(PlanVersionId version, Change change) {
        SeenMarks seen = new SeenMarks(remarks, version, change);
        List<Callable<Void>> tellings = new ArrayList<>();
        pages.getOrDefault(version, Set.of())
                .forEach(page -> tellings.add(() -> {
                    page.accept(seen);
                    return null;
                }));
        try {
            // Waits for all, so that no page hears of an older change after a newer one.
            tellers.invokeAll(tellings);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void destroy() {
        later.shutdownNow();
        tellers.shutdownNow();
    }
}
