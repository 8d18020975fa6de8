package fr.lignealigne.reader;

import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.LinesChanged;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells open reading pages which lines have new remarks, after the commit.
 *
 * <p>Only line numbers travel here: each page asks the guarded service again for what its own viewer may see. The first
 * change goes out at once; those that follow within {@value #PAUSE} ms go out together.
 */
@Component
class LiveMarks implements DisposableBean {

    static final int PAUSE = 200;

    /** The lines that changed since a page was last told. */
    record Change(int firstLine, int lastLine) {

        Change with(Change other) {
            return new Change(Math.min(firstLine, other.firstLine), Math.max(lastLine, other.lastLine));
        }
    }

    private final Map<PlanVersionId, Set<Consumer<Change>>> pages = new ConcurrentHashMap<>();
    private final Map<PlanVersionId, Pending> pending = new ConcurrentHashMap<>();
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("live-marks").daemon().factory());

    /** What gathered during a pause; null while nothing did. */
    private record Pending(@Nullable Change change) {

        static final Pending NOTHING = new Pending(null);

        Pending with(Change more) {
            return new Pending(change == null ? more : change.with(more));
        }
    }

    /** Listens for changes of this version; run the answer to stop. */
    Runnable listen(PlanVersionId version, Consumer<Change> page) {
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
            tell(event.version(), change);
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
        pages.getOrDefault(version, Set.of()).forEach(page -> page.accept(change));
    }

    @Override
    public void destroy() {
        later.shutdownNow();
    }
}
