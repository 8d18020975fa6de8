package fr.lignealigne.proconnect;

import fr.lignealigne.account.LinkAsked;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
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

    private final OAuth2AuthorizationRequestResolver questions;
    private final AuthorizationRequestRepository<OAuth2AuthorizationRequest> asked;

    Departure(
            OAuth2AuthorizationRequestResolver questions,
            AuthorizationRequestRepository<OAuth2AuthorizationRequest> asked) {
        this.questions = questions;
        this.asked = asked;
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
        LinkAsked link = session == null ? null : taken(session);
        if (session == null || isSignedIn() != (link != null)) {
            response.sendRedirect(request.getContextPath() + (isSignedIn() ? "/" : "/connexion"));
            return;
        }
        OAuth2AuthorizationRequest question =
                Objects.requireNonNull(questions.resolve(request, ProConnectDoor.REGISTRATION));
        if (link != null) {
            question = OAuth2AuthorizationRequest.from(question)
                    .attributes(attributes -> attributes.put(LINK, link))
                    .build();
        }
        asked.saveAuthorizationRequest(question, request, response);
        response.sendRedirect(question.getAuthorizationRequestUri());
    }

    private static @Nullable LinkAsked taken(HttpSession session) {
        Object link = session.getAttribute(LinkAsked.ATTRIBUTE);
        session.removeAttribute(LinkAsked.ATTRIBUTE);
        return link instanceof LinkAsked asked ? asked : null;
    }
}
