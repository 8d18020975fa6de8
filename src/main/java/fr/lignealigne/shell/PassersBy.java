package fr.lignealigne.shell;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.session.SessionDestroyedEvent;
import org.springframework.stereotype.Component;

/**
 * The sessions of people who are not signed in: they live short, and there are never many. When there are too many, the
 * place that holds most of them loses its oldest, so that whoever opens them without end only shuts the door on
 * themselves.
 */
@Component
class PassersBy {

    static final Duration IDLE = Duration.ofMinutes(5);
    static final int MOST = 1_000;

    private final Map<String, Visit> oldestFirst = new LinkedHashMap<>();

    private record Visit(HttpSession session, String place) {}

    /** Someone from this place looks at a page that is open to all. */
    void note(HttpSession session, String place) {
        session.setMaxInactiveInterval((int) IDLE.toSeconds());
        Visit tooMany;
        synchronized (oldestFirst) {
            oldestFirst.putIfAbsent(session.getId(), new Visit(session, place));
            tooMany = oldestFirst.size() > MOST ? oldestFirst.remove(oldestOfTheBusiestPlace()) : null;
        }
        end(tooMany);
    }

    /** They came in: the session is no passer-by's any more. */
    void leave(String session) {
        synchronized (oldestFirst) {
            oldestFirst.remove(session);
        }
    }

    /** How many there are now. */
    int count() {
        synchronized (oldestFirst) {
            return oldestFirst.size();
        }
    }

    @EventListener
    void on(SessionDestroyedEvent event) {
        leave(event.getId());
    }

    private String oldestOfTheBusiestPlace() {
        Map<String, Long> held =
                oldestFirst.values().stream().collect(Collectors.groupingBy(Visit::place, Collectors.counting()));
        String busiest = held.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        return oldestFirst.entrySet().stream()
                .filter(visit -> visit.getValue().place().equals(busiest))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private static void end(@Nullable Visit visit) {
        try {
            if (visit != null) {
                visit.session().invalidate();
            }
        } catch (IllegalStateException alreadyOver) {
            // It ended by itself between the two.
        }
    }
}
