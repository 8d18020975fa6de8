package fr.lignealigne.proconnect;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.DelegatingSecurityContextRepository;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.session.ConcurrentSessionFilter;

/** What the portal's door needs of ProConnect; there is none where it is not switched on. */
public final class ProConnectDoor {

    /** The address that leads there, without a slash in front. */
    public static final String START = "oauth2/authorization/proconnect";

    /** The parameter of the door's page, and of the account page, that says that ProConnect's answer did nothing. */
    public static final String REFUSED = "proconnect";

    /** The session's attribute while somebody is there. */
    public static final String UNDERWAY =
            HttpSessionOAuth2AuthorizationRequestRepository.class.getName() + ".AUTHORIZATION_REQUEST";

    static final String REGISTRATION = "proconnect";
    static final String BACK = "login/oauth2/code/proconnect";

    private final Departure departure;
    private final ComingBack comingBack;
    private final LeavingBoth leaving;

    ProConnectDoor(Departure departure, ComingBack comingBack, LeavingBoth leaving) {
        this.departure = departure;
        this.comingBack = comingBack;
        this.leaving = leaving;
    }

    static boolean isAt(HttpServletRequest request, String path) {
        return HttpMethod.GET.matches(request.getMethod())
                && request.getRequestURI().equals(request.getContextPath() + "/" + path);
    }

    /** Opens it in this chain: who comes in or is refused is treated as after the password. */
    public void into(HttpSecurity http, AuthenticationSuccessHandler in, AuthenticationFailureHandler refused) {
        comingBack.setAuthenticationSuccessHandler(in);
        comingBack.setAuthenticationFailureHandler(refused);
        http.with(new Beside(), beside -> {});
        http.setSharedObject(LogoutSuccessHandler.class, leaving);
    }

    /** After the filter that turns ended sessions away. */
    private final class Beside extends AbstractHttpConfigurer<Beside, HttpSecurity> {

        @Override
        public void configure(HttpSecurity http) {
            comingBack.setSessionAuthenticationStrategy(http.getSharedObject(SessionAuthenticationStrategy.class));
            comingBack.setSecurityContextRepository(new DelegatingSecurityContextRepository(
                    new RequestAttributeSecurityContextRepository(), new HttpSessionSecurityContextRepository()));
            http.addFilterAfter(comingBack, ConcurrentSessionFilter.class);
            http.addFilterAfter(departure, ConcurrentSessionFilter.class);
        }
    }
}
