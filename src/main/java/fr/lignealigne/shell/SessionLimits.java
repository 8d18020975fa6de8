package fr.lignealigne.shell;

import com.vaadin.flow.server.HandlerHelper;
import fr.lignealigne.account.DatedSessions;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session after half an hour in which its person did nothing, or half a day after they came in (ASVS 5.0 V7.3).
 * The heartbeats and the open channel of a page are no acts, though the servlet container counts them as such.
 */
class SessionLimits extends OncePerRequestFilter {

    static final Duration IDLE = Duration.ofMinutes(30);
    static final Duration LONGEST = Duration.ofHours(12);

    private final DatedSessions sessions;
    private final Clock clock;

    SessionLimits(DatedSessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null) {
            apply(session.getId(), isAnAct(request));
        }
        rest.doFilter(request, response);
    }

    private void apply(String session, boolean act) {
        sessions.datesOf(session).ifPresent(dates -> {
            Instant now = clock.instant();
            if (now.isAfter(dates.lastAct().plus(IDLE))
                    || now.isAfter(dates.since().plus(LONGEST))) {
                sessions.end(session);
            } else if (act) {
                sessions.act(session);
            }
        });
    }

    private static boolean isAnAct(HttpServletRequest request) {
        String kind = request.getParameter("v-r");
        return kind == null
                || !kind.equals(HandlerHelper.RequestType.HEARTBEAT.getIdentifier())
                        && !kind.equals(HandlerHelper.RequestType.PUSH.getIdentifier());
    }
}
