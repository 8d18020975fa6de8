package fr.lignealigne.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * Someone signed in may not do this: they read so, and the log has a line. Only the form of the sign-in page goes back
 * to the door, since its token ends with the session in which it was shown.
 */
@Component
class Refused implements AccessDeniedHandler {

    private final RefusalLog log;

    Refused(RefusalLog log) {
        this.log = log;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (request.getServletPath().equals("/connexion")) {
            response.sendRedirect(SecurityConfiguration.doorAfterTheEnd(request));
            return;
        }
        log.note(denied instanceof CsrfException ? "token" : "role", firstSegment(request.getServletPath()));
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    private static String firstSegment(String path) {
        String[] segments = path.split("/", 3);
        return segments.length < 2 ? path : "/" + segments[1];
    }
}
