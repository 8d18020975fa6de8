package fr.lignealigne.shell;

import com.vaadin.flow.server.VaadinSession;
import fr.lignealigne.account.CollectiveJoined;
import fr.lignealigne.account.CollectiveLeft;
import fr.lignealigne.account.RoleGiven;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Rights that change while pages are open. A role taken ends the sessions (they are ended where it is taken); one that is
 * given is there without coming in again; who leaves the Collective has no page of its room before their eyes.
 */
@Component
class FreshRoles {

    private final UserDetailsService people;
    private final ApplicationEventPublisher events;

    FreshRoles(UserDetailsService people, ApplicationEventPublisher events) {
        this.people = people;
        this.events = events;
    }

    @EventListener
    void on(RoleGiven event) {
        events.publishEvent(new SeatsMoved(event.person(), null, false));
    }

    @EventListener
    void on(CollectiveJoined event) {
        events.publishEvent(new SeatsMoved(null, event.organisation(), false));
    }

    @EventListener
    void on(CollectiveLeft event) {
        events.publishEvent(new SeatsMoved(null, event.organisation(), true));
    }

    /** Gives the present session the roles that its person has now. */
    void takeUp() {
        Authentication signedIn =
                Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        UserDetails now = people.loadUserByUsername(signedIn.getName());
        List<GrantedAuthority> authorities = new ArrayList<>(now.getAuthorities());
        // When each factor was shown stays as it was.
        signedIn.getAuthorities().stream()
                .filter(FactorGrantedAuthority.class::isInstance)
                .forEach(authorities::add);
        var fresh = UsernamePasswordAuthenticationToken.authenticated(now, null, authorities);
        fresh.setDetails(signedIn.getDetails());
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                        new SecurityContextImpl(fresh));
    }
}
