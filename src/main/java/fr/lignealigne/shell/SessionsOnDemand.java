package fr.lignealigne.shell;

import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.spring.security.RequestUtil;
import fr.lignealigne.account.DatedSessions;
import fr.lignealigne.account.HalfIn;
import fr.lignealigne.account.SignInDetails;
import fr.lignealigne.proconnect.ProConnectDoor;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Only a page that is open to all begins a session, since Vaadin and the token of the sign-in form need one. Whoever
 * asks for anything else without one gets an answer and leaves nothing behind.
 */
class SessionsOnDemand extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final DatedSessions signedIn;
    private final PassersBy passersBy;
    private final RequestUtil vaadin;

    SessionsOnDemand(DatedSessions signedIn, PassersBy passersBy, RequestUtil vaadin) {
        this.signedIn = signedIn;
        this.passersBy = passersBy;
        this.vaadin = vaadin;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session == null && !mayBegin(request)) {
            withoutSession(request, response, rest);
            return;
        }
        String before = session == null ? null : session.getId();
        rest.doFilter(request, response);
        settle(request, before);
    }

    private boolean mayBegin(HttpServletRequest request) {
        return READING.contains(request.getMethod()) && kind(request) == null && vaadin.isAnonymousRoute(request);
    }

    private static @Nullable String kind(HttpServletRequest request) {
        return request.getParameter("v-r");
    }

    /** Without a session no token can be right, no channel can be open, and only what stands there can be read. */
    private void withoutSession(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        if (!READING.contains(request.getMethod())
                && !vaadin.isFrameworkInternalRequest(request)
                && !UnsubscribePage.isAsked(request)) {
            response.sendRedirect(SecurityConfiguration.doorAfterTheEnd(request));
        } else if (HandlerHelper.RequestType.PUSH.getIdentifier().equals(kind(request))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            rest.doFilter(new WithoutSession(request), response);
        }
    }

    private void settle(HttpServletRequest request, @Nullable String before) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return;
        }
        if (signedIn.datesOf(session.getId()).isEmpty()) {
            passersBy.note(session, SignInDetails.network(request.getRemoteAddr()));
            if (session.getAttribute(HalfIn.ATTRIBUTE) != null
                    || session.getAttribute(ProConnectDoor.UNDERWAY) != null) {
                // Installing an application on a phone, or signing in elsewhere, takes longer than passing by.
                session.setMaxInactiveInterval((int) HalfIn.LIFE.toSeconds());
            }
        } else if (before != null && !before.equals(session.getId())) {
            passersBy.leave(before);
            session.setMaxInactiveInterval((int) SessionLimits.IDLE.toSeconds());
        }
    }

    /** Stands before Vaadin: what wants a session where none is begun is not there, and no failure. */
    static void orNothing(ServletRequest request, ServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        try {
            rest.doFilter(request, response);
        } catch (ServletException | RuntimeException thrown) {
            if (!isForWantOfASession(thrown) || response.isCommitted()) {
                throw thrown;
            }
            PlainPage.send(
                    (HttpServletRequest) request, (HttpServletResponse) response, HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static boolean isForWantOfASession(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof NoSession) {
                return true;
            }
        }
        return false;
    }

    /** Something wanted a session where none is begun: it stands nowhere. No trace, since anybody can cause it. */
    private static final class NoSession extends RuntimeException {

        NoSession() {
            super("No session is begun here", null, false, false);
        }
    }

    private static final class WithoutSession extends HttpServletRequestWrapper {

        WithoutSession(HttpServletRequest request) {
            super(request);
        }

        @Override
        public HttpSession getSession() {
            throw new NoSession();
        }

        @Override
        public @Nullable HttpSession getSession(boolean create) {
            if (create) {
                throw new NoSession();
            }
            return null;
        }
    }
}
