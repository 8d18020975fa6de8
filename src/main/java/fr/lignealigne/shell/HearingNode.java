package fr.lignealigne.shell;

import fr.lignealigne.node.Ear;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A node that hears nothing of the others serves nobody who is in: their session may have been ended there. An open page
 * tries again by itself.
 */
class HearingNode extends OncePerRequestFilter {

    private final Ear ear;

    HearingNode(Ear ear) {
        this.ear = ear;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null && ear.isDeaf()) {
            response.setHeader("Retry-After", "3");
            PlainPage.send(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        rest.doFilter(request, response);
    }
}
