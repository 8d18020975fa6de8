package fr.lignealigne.shell;

import fr.lignealigne.account.HalfIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Collections;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** From the password to the second factor: a session of another name, in which nobody is signed in. */
final class HalfWay {

    private static final String VAADIN = "com.vaadin.";

    private HalfWay() {}

    /**
     * Whoever planted the session before knows nothing of the new one, and whoever was signed in there no longer is.
     *
     * <p>Where nobody was, the session goes on under its new name, with Vaadin's part of it alone: thrown away, it would
     * close the channel of the page that the form stands on, whose client then loads that page anew and breaks off the way
     * to the second factor.
     */
    static void goOn(HttpServletRequest request, HttpServletResponse response, HalfIn halfIn) throws IOException {
        HttpSession before = request.getSession(false);
        if (before != null && isSomebodys(before)) {
            before.invalidate();
        } else if (before != null) {
            request.changeSessionId();
            Collections.list(before.getAttributeNames()).stream()
                    .filter(name -> !name.startsWith(VAADIN))
                    .forEach(before::removeAttribute);
        }
        request.getSession(true).setAttribute(HalfIn.ATTRIBUTE, halfIn);
        response.sendRedirect(request.getContextPath() + "/" + HalfIn.PAGE);
    }

    private static boolean isSomebodys(HttpSession session) {
        return session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null;
    }

    static void beginAgain(HttpServletRequest request, HttpServletResponse response) throws IOException {
        end(request);
        response.sendRedirect(SecurityConfiguration.doorAfterTheEnd(request));
    }

    static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(HalfIn.ATTRIBUTE);
        }
    }
}
