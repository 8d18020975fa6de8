package fr.lignealigne.reader;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.DatedSessions;
import fr.lignealigne.account.Viewer;
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
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells open reading pages which lines have new remarks, after the commit and beside the thread of whoever wrote: a
 * hundred open pages make no remark slower.
 *
 * <p>A page hears only of what its viewer may know; an update without new marks would already tell that somebody is
 * writing there. The first change goes out at once; those that follow within {@value #PAUSE} ms go out together. The
 * marks are read from the guarded service for each page's own viewer, once for all those who see the same
 * ({@link SeenMarks}).
 */
@Component
class LiveMarks implements DisposableBean {

    static final int PAUSE = 200;

    private static final int TELLERS = 4;

    /** An open page: whose it is, and what it does when something its viewer may know of changed on these lines. */
    record Page(Viewer viewer, BiConsumer<LineRange, SeenMarks> changed) {}

    private final Remarks remarks;
    private final CurrentViewer currentViewer;
    private final DatedSessions sessions;
    private final Map<PlanVersionId, Set<Page>> pages = new ConcurrentHashMap<>();
    private final Map<PlanVersionId, List<LinesChanged>> pending = new ConcurrentHashMap<>();
    private final ExecutorService tellers = Executors.newFixedThreadPool(
            TELLERS, Thread.ofPlatform().name("live-marks-", 1).daemon().factory());
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("live-marks").daemon().factory());

    LiveMarks(Remarks remarks, CurrentViewer currentViewer, DatedSessions sessions) {
        this.remarks = remarks;
        this.currentViewer = currentViewer;
        this.sessions = sessions;
    }

    /**
     * Tells a page from now until it is closed, in its own turn. Who its viewer was when it was opened only spares
     * asking: what they may know is asked anew, since a person may have changed organisation meanwhile.
     */
    void follow(AttachEvent page, PlanVersionId version, Viewer viewer, BiConsumer<LineRange, SeenMarks> changed) {
        UI ui = page.getUI();
        String session = ui.getSession().getSession().getId();
        Runnable stop = listen(
                version,
                new Page(
                        viewer,
                        (lines, seen) -> ui.access(() -> {
                            if (!sessions.isEnded(session)) {
                                seen.linesFor(currentViewer.get()).ifPresent(known -> changed.accept(known, seen));
                            }
                        })));
        page.getSource().addDetachListener(event -> stop.run());
    }

    /** Listens for changes of this version; run the answer to stop. */
    Runnable listen(PlanVersionId version, Page page) {
        pages.computeIfAbsent(version, id -> ConcurrentHashMap.newKeySet()).add(page);
        return () -> pages.computeIfPresent(version, (id, listening) -> {
            listening.remove(page);
            return listening.isEmpty() ? null : listening;
        });
    }

    @TransactionalEventListener
    void on(LinesChanged change) {
        List<LinesChanged> gathered = pending.compute(
                change.version(),
                (version, old) -> old == null
                        ? List.of()
                        : Stream.concat(old.stream(), Stream.of(change)).toList());
        if (gathered.isEmpty()) {
            later.execute(() -> tell(change.version(), List.of(change)));
            later.schedule(() -> endPause(change.version()), PAUSE, TimeUnit.MILLISECONDS);
        }
    }

    private void endPause(PlanVersionId version) {
        List<LinesChanged> gathered = pending.remove(version);
        if (gathered != null && !gathered.isEmpty()) {
            tell(version, gathered);
        }
    }

    private void tell(PlanVersionId version, List<LinesChanged> changes) {
        SeenMarks seen = new SeenMarks(remarks, version, changes);
        List<Callable<Void>> tellings = new ArrayList<>();
        for (Page page : pages.getOrDefault(version, Set.of())) {
            seen.linesFor(page.viewer())
                    .ifPresent(lines -> tellings.add(() -> {
                        page.changed().accept(lines, seen);
                        return null;
                    }));
        }
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
