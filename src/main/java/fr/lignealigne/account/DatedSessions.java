package fr.lignealigne.account;

import java.time.Clock;
import java.time.Instant;
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

    /** Ends a session: its next request finds the door closed, and its open pages hear no more. */
    public void end(String session) {
        SessionInformation open = getSessionInformation(session);
        if (open != null) {
            open.expireNow();
            listening.forEach(ended -> ended.accept(session));
        }
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
}
