package fr.lignealigne.shell;

import fr.lignealigne.account.HalfIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/** From the password to the second factor: a new session, in which nobody is signed in. */
final class HalfWay {

    private HalfWay() {}

    /** Whoever planted the session before knows nothing of the new one, and whoever was signed in there no longer is. */
    static void goOn(HttpServletRequest request, HttpServletResponse response, HalfIn halfIn) throws IOException {
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        request.getSession(true).setAttribute(HalfIn.ATTRIBUTE, halfIn);
        response.sendRedirect(request.getContextPath() + "/" + HalfIn.PAGE);
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
