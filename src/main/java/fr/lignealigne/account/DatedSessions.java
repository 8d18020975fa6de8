package fr.lignealigne.account;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistryImpl;

/** The sessions open on this node, each with when its person came in and last did something. */
public class DatedSessions extends SessionRegistryImpl {

    private final Clock clock;
    private final Map<String, Dates> dates = new ConcurrentHashMap<>();
    private final List<Consumer<String>> listening = new CopyOnWriteArrayList<>();
    private final List<Consumer<List<String>>> afterwards = new CopyOnWriteArrayList<>();

    public DatedSessions(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param since when the person signed in
     * @param lastAct when they last did something; a page that lies open does nothing
     */
    public record Dates(Instant since, Instant lastAct) {}

    @Override
    public void registerNewSession(String session, Object principal) {
        super.registerNewSession(session, principal);
        dates.put(session, new Dates(clock.instant(), clock.instant()));
    }

    @Override
    public void removeSessionInformation(String session) {
        super.removeSessionInformation(session);
        dates.remove(session);
    }

    /** The dates of a session; empty when nobody is signed in there. */
    public Optional<Dates> datesOf(String session) {
        return Optional.ofNullable(dates.get(session));
    }

    /** The person did something in this session. */
    public void act(String session) {
        dates.computeIfPresent(session, (id, known) -> new Dates(known.since(), clock.instant()));
    }

    /**
     * Ends sessions: their next request finds the door closed, and their open pages hear no more. All doors are closed
     * before the first page is emptied, and all pages emptied before anything is written down.
     */
    public void end(Collection<String> sessions) {
        List<String> ended = expire(sessions);
        ended.forEach(session -> listening.forEach(page -> page.accept(session)));
        if (!ended.isEmpty()) {
            afterwards.forEach(rest -> rest.accept(ended));
        }
    }

    public void end(String session) {
        end(List.of(session));
    }

    /** The first part of it, which waits for nothing; gives those that there are. */
    List<String> expire(Collection<String> sessions) {
        List<String> known = new ArrayList<>();
        for (String session : sessions) {
            SessionInformation open = getSessionInformation(session);
            if (open != null) {
                open.expireNow();
                known.add(session);
            }
        }
        return known;
    }

    /** Whether this session was ended; one of which nothing is known was not. */
    public boolean isEnded(String session) {
        SessionInformation known = getSessionInformation(session);
        return known != null && known.isExpired();
    }

    /** Tells of every session that is ended from now on, at once. */
    public void onEnd(Consumer<String> ended) {
        listening.add(ended);
    }

    /** Tells of all that were ended together, once their pages are empty. */
    void afterEnd(Consumer<List<String>> ended) {
        afterwards.add(ended);
    }
}
