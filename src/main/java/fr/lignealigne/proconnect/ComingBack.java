package fr.lignealigne.proconnect;

import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.DeviceCookie;
import fr.lignealigne.account.LinkAsked;
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
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;

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
        try {
            return comeBack(request, response);
        } catch (StepAsked goesOn) {
            throw goesOn;
        } catch (RuntimeException refused) {
            LOG.warn("ProConnect let nobody in: {}", why(refused));
            throw refused instanceof StateSignInRefused sentence ? sentence : new StateSignInRefused("refused");
        }
    }

    private @Nullable Authentication comeBack(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        OAuth2AuthorizationRequest question = asked.removeAuthorizationRequest(request, response);
        if (question == null) {
            throw new StateSignInRefused("never asked here");
        }
        OAuth2AuthorizationResponse answer = answer(request, question);
        LinkAsked link = question.getAttribute(Departure.LINK);
        if (Departure.isSignedIn() != (link != null)) {
            throw new StateSignInRefused(link == null ? "already signed in" : "signed in no more");
        }
        SignInDetails details = new SignInDetails(request, device.read(request));
        StateSignIn.Attempt attempt = door.begin(details);
        StateIdentity identity = identities.apply(new OAuth2AuthorizationExchange(question, answer));
        if (link == null) {
            return entered(attempt, identity, details);
        }
        links.link(viewers.get(), link, identity);
        attempt.succeed();
        response.sendRedirect(request.getContextPath() + "/compte#proconnect");
        return null;
    }

    private Authentication entered(StateSignIn.Attempt attempt, StateIdentity identity, SignInDetails details) {
        try {
            Authentication in = door.enter(identity, details);
            attempt.succeed();
            return in;
        } catch (StepAsked goesOn) {
            attempt.succeed();
            throw goesOn;
        }
    }

    private OAuth2AuthorizationResponse answer(HttpServletRequest request, OAuth2AuthorizationRequest question) {
        String error = only(request, "error");
        if (error != null) {
            throw new StateSignInRefused(OUR_WORDS.matcher(error).matches() ? "told " + error : "told an error");
        }
        String code = only(request, "code");
        String from = only(request, "iss");
        if (code == null || code.isEmpty() || from != null && !from.equals(issuer)) {
            throw new StateSignInRefused(code == null ? "no code" : "another issuer");
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
            case OAuth2AuthenticationException standard
            when OUR_WORDS.matcher(standard.getError().getErrorCode()).matches() ->
                standard.getError().getErrorCode();
            default -> refused.getClass().getSimpleName();
        };
    }

    @Override
    protected void unsuccessfulAuthentication(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException, ServletException {
        getFailureHandler().onAuthenticationFailure(request, response, refused);
    }
}
