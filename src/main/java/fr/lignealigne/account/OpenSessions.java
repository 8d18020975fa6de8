package fr.lignealigne.account;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.session.SessionDestroyedEvent;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;

/** The sessions a person has open, on which device, and ending them. */
@Service
public class OpenSessions {

    /**
     * One open session.
     *
     * @param device the browser's own words (its User-Agent)
     */
    public record OpenSession(String id, String device, Instant since, Instant lastSeen) {}

    private record Opened(String device, Instant since) {}

    private final SessionRegistry registry;
    private final Clock clock;
    private final Map<String, Opened> opened = new ConcurrentHashMap<>();

    OpenSessions(SessionRegistry registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
    }

    /** Notes the device of a session when its first page opens. */
    public void note(String sessionId, String device) {
        opened.computeIfAbsent(sessionId, id -> new Opened(device, clock.instant()));
    }

    /** The open sessions of the person with this address, the last seen first. */
    public List<OpenSession> of(String email) {
        return informations(email).stream()
                .map(session -> {
                    Instant seen = session.getLastRequest().toInstant();
                    Opened start = opened.getOrDefault(session.getSessionId(), new Opened("", seen));
                    return new OpenSession(session.getSessionId(), start.device(), start.since(), seen);
                })
                .sorted(Comparator.comparing(OpenSession::lastSeen).reversed())
                .toList();
    }

    /** Ends one session of this person; its next request finds the door closed. */
    public void end(String email, String sessionId) {
        informations(email).stream()
                .filter(session -> session.getSessionId().equals(sessionId))
                .forEach(SessionInformation::expireNow);
    }

    /** Ends all sessions of this person but the one named. */
    public void endOthers(String email, String kept) {
        informations(email).stream()
                .filter(session -> !session.getSessionId().equals(kept))
                .forEach(SessionInformation::expireNow);
    }

    @TransactionalEventListener
    void on(PersonDisabled event) {
        endOthers(event.email(), "");
    }

    @EventListener
    void on(SessionDestroyedEvent event) {
        opened.remove(event.getId());
    }

    private List<SessionInformation> informations(String email) {
        return registry.getAllPrincipals().stream()
                .filter(principal -> principal instanceof UserDetails user
                        && user.getUsername().equals(email))
                .flatMap(principal -> registry.getAllSessions(principal, false).stream())
                .toList();
    }
}
