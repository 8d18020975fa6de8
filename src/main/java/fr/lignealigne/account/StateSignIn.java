package fr.lignealigne.account;

import fr.lignealigne.shared.Attempts;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;

/**
 * The door for whom the State's sign-on vouches for: it stands in the place of the password, and of nothing else. Whose
 * identity nobody linked, who may not enter, who works for another body or is no agent of the State is refused; who has
 * a second factor or must have one shows it before anybody is signed in.
 */
@Component
public class StateSignIn {

    private final Vouching vouching;
    private final SecondSteps steps;
    private final SignInFailures failures;
    private final KnownDevices devices;
    private final UserDetailsService users;
    private final Attempts attempts;
    private final ApplicationEventPublisher events;

    StateSignIn(
            Vouching vouching,
            SecondSteps steps,
            SignInFailures failures,
            KnownDevices devices,
            UserDetailsService users,
            Attempts attempts,
            ApplicationEventPublisher events) {
        this.vouching = vouching;
        this.steps = steps;
        this.failures = failures;
        this.devices = devices;
        this.users = users;
        this.attempts = attempts;
        this.events = events;
    }

    /** An answer of the sign-on that is looked at. */
    public final class Attempt {

        private final SignInFailures.Attempt counted;

        private Attempt(SignInFailures.Attempt counted) {
            this.counted = counted;
        }

        /** What was answered was right, whoever it is. */
        public void succeed() {
            failures.succeeded(counted);
        }

        /** It was wrong: after some of these the next ones from there wait. */
        public void fail() {
            failures.failed(counted);
        }
    }

    /**
     * Asked before anything is asked of the sign-on, which nobody hammers by way of the portal. A browser in which somebody
     * came in before is counted by itself: what its neighbours do wrong does not slow it.
     */
    public Attempt begin(SignInDetails details) {
        String device = details.device();
        String slate = device == null ? null : devices.slateOf(device).orElse(null);
        try {
            return new Attempt(failures.look(
                    "state-sign-on/" + details.place(), new SignInFailures.Origin(details.place(), slate)));
        } catch (HasToWait wait) {
            throw new StateSignInRefused(wait);
        }
    }

    /** Lets this identity in; throws {@link StepAsked} when a second factor is to be shown before. */
    public Authentication enter(StateIdentity identity, SignInDetails details) {
        Vouching.Found found = attempts.read(() -> vouching.find(identity));
        Person person = found.person();
        if (person == null || found.refused() != null) {
            events.publishEvent(new SignInFailed(person == null ? null : person.id()));
            throw new StateSignInRefused(Objects.requireNonNullElse(found.refused(), "not linked"));
        }
        steps.after(person, identity).ifPresent(halfIn -> {
            throw new StepAsked(halfIn);
        });
        UserDetails user = users.loadUserByUsername(person.email());
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities());
        signedIn.setDetails(details.kept(identity.token()));
        events.publishEvent(new SignedIn(person.id()));
        return signedIn;
    }
}
