package fr.lignealigne.proconnect;

import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.DeviceCookie;
import fr.lignealigne.account.LinkAsked;
import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.SignInDetails;
import fr.lignealigne.account.StateIdentities;
import fr.lignealigne.account.StateIdentity;
import fr.lignealigne.account.StateSignIn;
import fr.lignealigne.account.StateSignInRefused;
import fr.lignealigne.account.StepAsked;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.client.RestClientException;

/**
 * Somebody comes back from ProConnect: what they bring is held against what was asked in this very session, once; then it
 * lets them in, or links their identity to the account they are signed in with. Whatever is wrong gives one refusal, and
 * a line in the log that holds no word of theirs.
 */
class ComingBack extends AbstractAuthenticationProcessingFilter {

    private static final Logger LOG = LoggerFactory.getLogger(ComingBack.class);

    private static final Pattern OUR_WORDS = Pattern.compile("[a-z_]{1,40}");
    private static final int LONGEST = 2_000;

    private final AuthorizationRequestRepository<OAuth2AuthorizationRequest> asked;
    private final Function<OAuth2AuthorizationExchange, StateIdentity> identities;
    private final String issuer;
    private final StateSignIn door;
    private final StateIdentities links;
    private final CurrentViewer viewers;
    private final DeviceCookie device;

    ComingBack(
            AuthorizationRequestRepository<OAuth2AuthorizationRequest> asked,
            Function<OAuth2AuthorizationExchange, StateIdentity> identities,
            String issuer,
            StateSignIn door,
            StateIdentities links,
            CurrentViewer viewers,
            DeviceCookie device) {
        super(request -> ProConnectDoor.isAt(request, ProConnectDoor.BACK), refusedByDefault -> refusedByDefault);
        this.asked = asked;
        this.identities = identities;
        this.issuer = issuer;
        this.door = door;
        this.links = links;
        this.viewers = viewers;
        this.device = device;
    }

    @Override
    public @Nullable Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response)
            throws AuthenticationException, IOException {
        OAuth2AuthorizationRequest question = asked.removeAuthorizationRequest(request, response);
        if (question == null) {
            throw atAnyTime("never asked here");
        }
        LinkAsked link = question.getAttribute(Departure.LINK);
        request.setAttribute(Departure.LINK, link);
        if (Departure.isSignedIn() != (link != null)) {
            throw atAnyTime(link == null ? "already signed in" : "signed in no more");
        }
        SignInDetails details = new SignInDetails(request, device.read(request));
        StateSignIn.Attempt attempt = door.begin(details);
        try {
            StateIdentity identity =
                    identities.apply(new OAuth2AuthorizationExchange(question, answer(request, question)));
            if (link == null) {
                Authentication in = door.enter(identity, details);
                attempt.succeed();
                return in;
            }
            links.link(viewers.get(), link, identity);
            attempt.succeed();
            carry(request, identity.token());
            response.sendRedirect(request.getContextPath() + "/compte#proconnect");
            return null;
        } catch (StepAsked goesOn) {
            attempt.succeed();
            throw goesOn;
        } catch (RuntimeException refused) {
            Away away = Away.behind(refused);
            if (away == null) {
                attempt.fail();
            }
            LOG.warn("ProConnect let nobody in: {}", away == null ? why(refused) : away.getMessage());
            throw refused instanceof StateSignInRefused sentence ? sentence : new StateSignInRefused("refused");
        }
    }

    /** Anybody causes it as often as they like, and nobody counts it: no line of the log for each. */
    private static StateSignInRefused atAnyTime(String why) {
        LOG.debug("ProConnect let nobody in: {}", why);
        return new StateSignInRefused(why);
    }

    /** Who opened a session there to link their identity leaves that one too. */
    private static void carry(HttpServletRequest request, String token) {
        Authentication now =
                Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        if (now.getDetails() instanceof SignInDetails details) {
            var carrying = UsernamePasswordAuthenticationToken.authenticated(
                    Objects.requireNonNull(now.getPrincipal()), null, now.getAuthorities());
            carrying.setDetails(details.kept(token));
            request.getSession()
                    .setAttribute(
                            HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                            new SecurityContextImpl(carrying));
        }
    }

    private OAuth2AuthorizationResponse answer(HttpServletRequest request, OAuth2AuthorizationRequest question) {
        String error = only(request, "error");
        if (error != null) {
            throw new StateSignInRefused(OUR_WORDS.matcher(error).matches() ? "told " + error : "told an error");
        }
        String code = only(request, "code");
        String from = only(request, "iss");
        if (code == null || code.isEmpty()) {
            throw new StateSignInRefused("no code");
        }
        if (from != null && !from.equals(issuer)) {
            throw new StateSignInRefused("another issuer");
        }
        return OAuth2AuthorizationResponse.success(code)
                .redirectUri(Objects.requireNonNull(question.getRedirectUri()))
                .state(Objects.requireNonNull(only(request, "state")))
                .build();
    }

    /** Said twice, or without end, it is said by nobody honest. */
    private static @Nullable String only(HttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        if (values == null) {
            return null;
        }
        if (values.length > 1 || values[0].length() > LONGEST) {
            throw new StateSignInRefused("said twice or without end");
        }
        return values[0];
    }

    /** Words of our own, and those of the standard; never what came from outside. */
    private static String why(RuntimeException refused) {
        return switch (refused) {
            case StateSignInRefused ours -> String.valueOf(ours.getMessage());
            case OAuth2AuthenticationException standard ->
                OUR_WORDS.matcher(standard.getError().getErrorCode()).matches()
                        ? standard.getError().getErrorCode()
                        : "told an error";
            case JwtException unsigned -> "wrong user information";
            case RestClientException other -> "no signed user information";
            case NotAllowed notTheirs -> "not to be linked";
            default -> refused.getClass().getSimpleName();
        };
    }

    /** Whoever is in stays in, and reads of it where they set out. */
    @Override
    protected void unsuccessfulAuthentication(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException, ServletException {
        if (Departure.isSignedIn()) {
            response.sendRedirect(request.getContextPath()
                    + (request.getAttribute(Departure.LINK) == null
                            ? "/"
                            : "/compte?" + ProConnectDoor.REFUSED + "#proconnect"));
        } else {
            getFailureHandler().onAuthenticationFailure(request, response, refused);
        }
    }
}
