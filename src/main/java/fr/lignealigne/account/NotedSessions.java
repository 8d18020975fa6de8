package fr.lignealigne.account;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.core.session.SessionDestroyedEvent;
import org.springframework.security.core.session.SessionIdChangedEvent;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.stereotype.Component;

/** On which device each session of this node is open; where there are several nodes it is written down for the others. */
@Component
class NotedSessions {

    private final DatedSessions registry;
    private final KnownDevices known;
    private final SessionRows rows;
    private final Clock clock;
    private final Map<String, String> devices = new ConcurrentHashMap<>();
    private final Map<String, Instant> written = new ConcurrentHashMap<>();

    NotedSessions(DatedSessions registry, KnownDevices known, SessionRows rows, Clock clock) {
        this.registry = registry;
        this.known = known;
        this.rows = rows;
        this.clock = clock;
        registry.afterEnd(this::closed);
    }

    void note(String session, String device) {
        if (devices.putIfAbsent(session, device) == null && rows.areKept()) {
            write(session, device);
        }
    }

    String deviceOf(String session) {
        return devices.getOrDefault(session, "");
    }

    private void write(String session, String device) {
        registry.datesOf(session).ifPresent(dates -> {
            if (personOf(session) instanceof PersonId person
                    && rows.opened(
                            session, person, device, known.deviceOf(session).orElse(null), dates)) {
                written.put(session, dates.lastAct());
            }
        });
    }

    private @Nullable PersonId personOf(String session) {
        SessionInformation open = registry.getSessionInformation(session);
        return open != null && !open.isExpired() && open.getPrincipal() instanceof SignedInPerson signedIn
                ? signedIn.person()
                : null;
    }

    /** The others read when somebody last did something here, half a minute late. */
    @Scheduled(fixedDelayString = "PT30S")
    void noteActs() {
        if (!rows.areKept()) {
            return;
        }
        devices.forEach((session, device) -> {
            if (!written.containsKey(session)) {
                write(session, device);
            }
        });
        written.forEach((session, then) -> registry.datesOf(session)
                .map(DatedSessions.Dates::lastAct)
                .filter(last -> last.isAfter(then) && written.replace(session, then, last))
                .ifPresent(last -> rows.acted(session, last)));
        rows.sweep(clock.instant());
    }

    @EventListener
    void on(SessionDestroyedEvent event) {
        forget(event.getId());
    }

    /** It goes on under another name, and is noted under that when its next page opens. */
    @EventListener
    void on(SessionIdChangedEvent event) {
        forget(event.getOldSessionId());
    }

    private void forget(String session) {
        devices.remove(session);
        closed(List.of(session));
    }

    private void closed(List<String> sessions) {
        List<String> rowed = sessions.stream()
                .filter(session -> written.remove(session) != null)
                .toList();
        if (!rowed.isEmpty()) {
            rows.closed(rowed);
        }
    }
}
