package fr.lignealigne.proconnect;

import fr.lignealigne.account.LinkAsked;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The way to ProConnect: for who is not signed in and wants to be, or who is and proved that they want to link their
 * identity. What is asked there is noted in the session, with a state, a nonce and a proof key that are used once.
 */
class Departure extends OncePerRequestFilter {

    /** Why somebody goes there; nothing for who wants to come in. */
    static final String LINK = "link";

    /** When somebody went there. */
    static final String LEFT = "left";

    private final OAuth2AuthorizationRequestResolver questions;
    private final AuthorizationRequestRepository<OAuth2AuthorizationRequest> asked;
    private final Clock clock;

    Departure(
            OAuth2AuthorizationRequestResolver questions,
            AuthorizationRequestRepository<OAuth2AuthorizationRequest> asked,
            Clock clock) {
        this.questions = questions;
        this.asked = asked;
        this.clock = clock;
    }

    static boolean isSignedIn() {
        Authentication now = SecurityContextHolder.getContext().getAuthentication();
        return now != null && !(now instanceof AnonymousAuthenticationToken);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !ProConnectDoor.isAt(request, ProConnectDoor.START);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session == null) {
            // The door's page stood open for longer than its session: they read so, as when they send its form.
            response.sendRedirect(request.getContextPath() + "/connexion?fin");
            return;
        }
        LinkAsked link = taken(session);
        if (isSignedIn() != (link != null)) {
            response.sendRedirect(request.getContextPath() + (isSignedIn() ? "/" : "/connexion"));
            return;
        }
        OAuth2AuthorizationRequest question = OAuth2AuthorizationRequest.from(
                        Objects.requireNonNull(questions.resolve(request, ProConnectDoor.REGISTRATION)))
                .attributes(attributes -> note(attributes, link))
                .build();
        asked.saveAuthorizationRequest(question, request, response);
        response.sendRedirect(question.getAuthorizationRequestUri());
    }

    private void note(Map<String, Object> attributes, @Nullable LinkAsked link) {
        attributes.put(LEFT, clock.instant());
        if (link != null) {
            attributes.put(LINK, link);
        }
    }

    private static @Nullable LinkAsked taken(HttpSession session) {
        Object link = session.getAttribute(LinkAsked.ATTRIBUTE);
        session.removeAttribute(LinkAsked.ATTRIBUTE);
        return link instanceof LinkAsked asked ? asked : null;
    }
}
