package fr.lignealigne.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.DatedSessions;
import fr.lignealigne.account.LiveNews;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.node.Ear;
import fr.lignealigne.node.SignalHeard;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells open pages what changed, after the commit and beside the thread of whoever changed it: a hundred open pages make
 * no act slower.
 *
 * <p>The first change goes out with those of the same act, which come within {@value #SAME_ACT} ms; those that follow within
 * {@value #PAUSE} ms go out together. Who the viewers of the pages are is read anew for each telling, for all of them in
 * one question, since a person may have lost a right meanwhile.
 */
@Service
public class LivePages implements DisposableBean {

    /** Milliseconds. */
    public static final int PAUSE = 100;

    /** Milliseconds. */
    private static final int SAME_ACT = 5;

    private static final int TELLERS = 4;
    private static final Logger LOG = LoggerFactory.getLogger(LivePages.class);

    private final CurrentViewer viewers;
    private final LiveNews news;
    private final DatedSessions sessions;
    private final Ear ear;
    private final TellingTimes times;
    private final Map<Class<?>, Set<Listener<?>>> listeners = new ConcurrentHashMap<>();
    private final ExecutorService tellers = Executors.newFixedThreadPool(
            TELLERS, Thread.ofPlatform().name("live-pages-", 1).daemon().factory());
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("live-rounds").daemon().factory());
    private final RecentChanges recent = new RecentChanges();
    private final WaitingChanges waiting = new WaitingChanges();

    LivePages(CurrentViewer viewers, LiveNews news, DatedSessions sessions, Ear ear, TellingTimes times) {
        this.viewers = viewers;
        this.news = news;
        this.sessions = sessions;
        this.ear = ear;
        this.times = times;
    }

    /** As {@link #follow(Component, Class, Predicate, Hearing)}, for what is not worth sharing. */
    public <C extends Change> void follow(
            Component page, Class<C> kind, Predicate<? super C> concerns, Consumer<List<C>> heard) {
        follow(page, kind, concerns, (viewer, changes, telling) -> heard.accept(changes));
    }

    /**
     * Tells a page, whenever it is open, of changes of this kind that concern it and that its viewer may know of; also of
     * those that came between this call and its opening, since it may have been read before them.
     *
     * @param concerns asked outside the page's turn: it must not touch the page
     */
    public <C extends Change> void follow(
            Component page, Class<C> kind, Predicate<? super C> concerns, Hearing<C> heard) {
        long asked = recent.last();
        page.addAttachListener(event -> listen(event.getUI(), page, asked, kind, concerns, heard));
        page.getUI().ifPresent(ui -> listen(ui, page, asked, kind, concerns, heard));
    }

    private <C extends Change> void listen(
            UI ui, Component page, long asked, Class<C> kind, Predicate<? super C> concerns, Hearing<C> heard) {
        String session = ui.getSession().getSession().getId();
        PersonId person = viewers.get().person();
        Listener<C> listener = new Listener<>(person, kind, concerns, heard, hearing -> inTurn(ui, session, hearing));
        Runnable stop = listen(listener);
        List<Change> missed = recent.since(asked);
        if (!missed.isEmpty()) {
            rounds.execute(() -> catchUp(listener, missed));
        }
        page.addDetachListener(event -> {
            event.unregisterListener();
            stop.run();
        });
    }

    /** A node that hears nothing of the others does not know who was ended there: what it would tell waits. */
    private void inTurn(UI ui, String session, Runnable hearing) {
        // A page that was left meanwhile hears nothing, and misses nothing.
        ui.accessLater(
                        () -> {
                            if (sessions.isEnded(session)) {
                                return;
                            }
                            if (ear.isDeaf()) {
                                afterPause(() -> inTurn(ui, session, hearing));
                            } else {
                                hearing.run();
                            }
                        },
                        () -> {})
                .run();
    }

    private void catchUp(Listener<?> listener, List<Change> missed) {
        if (ear.isDeaf()) {
            afterPause(() -> catchUp(listener, missed));
        } else {
            tell(List.of(listener), missed);
        }
    }

    private void afterPause(Runnable work) {
        rounds.schedule(work, PAUSE, TimeUnit.MILLISECONDS);
    }

    /** Tells somebody who has no page, on a thread of ours; run the answer to stop. */
    public <C extends Change> Runnable listen(
            PersonId person, Class<C> kind, Predicate<? super C> concerns, Hearing<C> heard) {
        return listen(new Listener<>(person, kind, concerns, heard, Runnable::run));
    }

    private Runnable listen(Listener<?> listener) {
        Set<Listener<?>> alike = listeners.computeIfAbsent(listener.kind(), kind -> ConcurrentHashMap.newKeySet());
        alike.add(listener);
        return () -> alike.remove(listener);
    }

    /** Those who listen for changes of these kinds. */
    private List<Listener<?>> listeners(List<Change> changes) {
        return listeners.entrySet().stream()
                .filter(alike -> changes.stream().anyMatch(alike.getKey()::isInstance))
                .flatMap(alike -> alike.getValue().stream())
                .toList();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(Change change) {
        take(change);
    }

    /** It was committed on another node, and is told here as if it had been on this one. */
    @EventListener
    void on(SignalHeard heard) {
        if (heard.signal() instanceof Change change) {
            take(change);
        }
    }

    private void take(Change change) {
        recent.add(change);
        if (waiting.add(change)) {
            rounds.schedule(this::round, SAME_ACT, TimeUnit.MILLISECONDS);
        }
    }

    /** Tells what waits, then looks again after the pause, until nothing came meanwhile. */
    private void round() {
        if (ear.isDeaf()) {
            afterPause(this::round);
            return;
        }
        List<Change> changes = waiting.take();
        if (changes.isEmpty()) {
            return;
        }
        long start = System.nanoTime();
        try {
            tell(listeners(changes), changes);
            waiting.told();
        } catch (RuntimeException unread) {
            LOG.warn("Open pages were not told of {} changes", changes.size(), unread);
            waiting.putBack(changes);
        } finally {
            times.note(System.nanoTime() - start);
            afterPause(this::round);
        }
    }

    private void tell(List<Listener<?>> open, List<Change> changes) {
        List<Listener<?>> concerned = open.stream()
                .filter(listener -> listener.isConcernedBy(changes))
                .toList();
        if (concerned.isEmpty()) {
            return;
        }
        Set<PersonId> people = concerned.stream().map(Listener::person).collect(Collectors.toSet());
        Map<PersonId, Viewer> now = viewers.of(people);
        Set<PersonId> quiet = news.unwantedBy(people);
        List<Change> compulsory = changes.stream().filter(Change::isCompulsory).toList();
        Telling telling = new Telling();
        List<Callable<Void>> tellings = new ArrayList<>();
        for (Listener<?> listener : concerned) {
            Viewer viewer = now.get(listener.person());
            if (viewer != null) {
                tellings.add(() -> {
                    listener.tell(viewer, quiet.contains(listener.person()) ? compulsory : changes, telling);
                    return null;
                });
            }
        }
        try {
            // Waits for all, so that no page hears of an older change after a newer one.
            for (Future<Void> told : tellers.invokeAll(tellings)) {
                noteFailure(told);
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private static void noteFailure(Future<Void> told) throws InterruptedException {
        try {
            told.get();
        } catch (ExecutionException broken) {
            LOG.warn("An open page could not be told of a change", broken.getCause());
        }
    }

    @Override
    public void destroy() {
        rounds.shutdownNow();
        tellers.shutdownNow();
    }
}
