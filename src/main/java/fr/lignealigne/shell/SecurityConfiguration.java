package fr.lignealigne.shell;

import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategyConfiguration;
import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import fr.lignealigne.account.DatedSessions;
import fr.lignealigne.account.DeviceCookie;
import fr.lignealigne.account.HalfIn;
import fr.lignealigne.account.HasToWait;
import fr.lignealigne.account.Roles;
import fr.lignealigne.account.SignInDetails;
import fr.lignealigne.account.StateSignInRefused;
import fr.lignealigne.account.StepAsked;
import fr.lignealigne.account.StepRefused;
import fr.lignealigne.node.Ear;
import fr.lignealigne.proconnect.ProConnectDoor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.session.ConcurrentSessionFilter;
import org.springframework.security.web.session.SessionInformationExpiredEvent;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;

/** The doors of the portal: what is open to all, what wants a session, and the headers on every answer. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity
@Import(VaadinAwareSecurityContextHolderStrategyConfiguration.class)
class SecurityConfiguration {

    /** Calendars that programs ask for: the address itself is the secret. */
    private static final String CALENDAR_FEEDS = "/agenda/*";

    /** Vaadin's pages are on their way before Spring would add the headers at the end: they go first. */
    private static final ObjectPostProcessor<HeaderWriterFilter> EAGERLY = new ObjectPostProcessor<>() {
        @Override
        public <O extends HeaderWriterFilter> O postProcess(O filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    };

    @Bean
    SecurityFilterChain portalFilterChain(
            HttpSecurity http,
            DatedSessions registry,
            Ear ear,
            Clock clock,
            RequestUtil vaadin,
            PassersBy passersBy,
            ComingIn comingIn,
            DeviceCookie device,
            ObjectProvider<ProConnectDoor> proConnect,
            Refused refused,
            MetricsKey metrics)
            throws Exception {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(BrowserCache.OPEN)
                .permitAll()
                .requestMatchers("/error")
                .permitAll()
                .requestMatchers("/actuator/health/**", UnsubscribePage.PATHS, CALENDAR_FEEDS, SecurityContact.PATH)
                .permitAll()
                .requestMatchers(MetricsKey.PATH)
                .access(administratorsAnd(metrics))
                .requestMatchers("/actuator/**")
                .hasRole(Roles.ADMINISTRATOR)
                .requestMatchers("/texte/**", "/documents/**")
                .authenticated());
        http.headers(headers -> {
            headers.addObjectPostProcessor(EAGERLY);
            headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable);
            headers.addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                    new NegatedRequestMatcher(BrowserCache.KEPT), new CacheControlHeadersWriter()));
        });
        http.sessionManagement(sessions -> sessions.maximumSessions(-1)
                .sessionRegistry(registry)
                .expiredSessionStrategy(SecurityConfiguration::leave));
        http.addFilterAfter(new SessionsOnDemand(registry, passersBy, vaadin), HeaderWriterFilter.class);
        http.addFilterBefore(new HearingNode(ear), ConcurrentSessionFilter.class);
        http.addFilterBefore(new SessionLimits(registry, clock), ConcurrentSessionFilter.class);
        http.logout(logout -> logout.addLogoutHandler(
                new HeaderWriterLogoutHandler(new ClearSiteDataHeaderWriter(Directive.CACHE, Directive.STORAGE))));
        // Mail programs end mails by a post without any session (RFC 8058): the link itself is the secret.
        // Vaadin's own setting leaves the login form without a token: somebody could then be signed in unawares, as
        // somebody else, and write what is confidential into a stranger's account.
        http.csrf(csrf -> csrf.ignoringRequestMatchers(vaadin::isFrameworkInternalRequest, UnsubscribePage::isAsked));
        http.exceptionHandling(errors -> errors.accessDeniedHandler(refused));
        http.setSharedObject(VaadinSavedRequestAwareAuthenticationSuccessHandler.class, comingIn);
        // Before Vaadin's part, which settles where those go who leave.
        proConnect.ifAvailable(door -> door.into(http, comingIn, SecurityConfiguration::refuse));
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                pages -> pages.enableCsrfConfiguration(false).loginView(LoginView.class));
        http.formLogin(
                form -> form.authenticationDetailsSource(request -> new SignInDetails(request, device.read(request)))
                        .failureHandler(SecurityConfiguration::refuse));
        return http.build();
    }

    private static AuthorizationManager<RequestAuthorizationContext> administratorsAnd(MetricsKey key) {
        AuthorizationManager<RequestAuthorizationContext> carried =
                (who, asked) -> new AuthorizationDecision(key.isCarriedBy(asked.getRequest()));
        return AuthorizationManagers.anyOf(AuthorityAuthorizationManager.hasRole(Roles.ADMINISTRATOR), carried);
    }

    /** One answer for all who are refused; who has to wait reads for how long, and whose password was right goes on. */
    private static void refuse(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        switch (refused) {
            case StepAsked asked -> HalfWay.goOn(request, response, asked.halfIn());
            case StepRefused step when step.isOver() -> HalfWay.beginAgain(request, response);
            case StepRefused step -> sendBack(request, response, HalfIn.PAGE, step);
            case StateSignInRefused sign -> sendBack(request, response, "connexion", ProConnectDoor.REFUSED, sign);
            default -> sendBack(request, response, "connexion", refused);
        }
    }

    private static void sendBack(
            HttpServletRequest request, HttpServletResponse response, String page, AuthenticationException refused)
            throws IOException {
        sendBack(request, response, page, "error", refused);
    }

    private static void sendBack(
            HttpServletRequest request,
            HttpServletResponse response,
            String page,
            String what,
            AuthenticationException refused)
            throws IOException {
        String there = request.getContextPath() + "/" + page + "?" + what;
        response.sendRedirect(
                refused.getCause() instanceof HasToWait wait
                        ? there + "&" + LoginView.WAIT + "=" + wait.minutes()
                        : there);
    }

    static String doorAfterTheEnd(HttpServletRequest request) {
        return request.getContextPath() + "/connexion?fin";
    }

    /** A session that was ended leads back to the door, also from within an open page. */
    private static void leave(SessionInformationExpiredEvent ended) throws IOException {
        HttpServletRequest request = ended.getRequest();
        HttpServletResponse response = ended.getResponse();
        String door = doorAfterTheEnd(request);
        String kind = request.getParameter("v-r");
        if (kind == null) {
            response.sendRedirect(door);
        } else if (kind.equals(HandlerHelper.RequestType.UIDL.getIdentifier())) {
            // Vaadin's client looks for these words in an answer that is not its own.
            response.setContentType("text/plain");
            response.getWriter().write("Vaadin-Refresh: " + door);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
