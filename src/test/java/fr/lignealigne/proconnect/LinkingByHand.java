package fr.lignealigne.proconnect;

import fr.lignealigne.account.LinkAsked;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/** Does in a session what the button of the account page does there, for tests without a browser. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@TestComponent("demoLinkingByHand")
class LinkingByHand extends OncePerRequestFilter {

    static final String PATH = "essai/relier";

    private final AtomicReference<LinkAsked> next = new AtomicReference<>();

    /** What the next session that asks for {@link #PATH} notes. */
    void next(LinkAsked asked) {
        next.set(asked);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        if (request.getRequestURI().equals("/" + PATH)) {
            request.getSession(false).setAttribute(LinkAsked.ATTRIBUTE, next.get());
        } else {
            rest.doFilter(request, response);
        }
    }
}
