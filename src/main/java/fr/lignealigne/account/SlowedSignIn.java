package fr.lignealigne.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;

/**
 * Asks the password, unless too many failures make whoever tries wait, and then the second factor of who has one or must
 * have one: until that is shown nobody is signed in. Every refusal reads the same, unknown, wrong or
 * shut out; one that has to wait says for how long, to the unknown too.
 */
class SlowedSignIn implements AuthenticationProvider {

    private final AuthenticationProvider byPassword;
    private final SignInFailures failures;
    private final KnownDevices devices;
    private final Sieges sieges;
    private final PersonRepository people;
    private final SecondSteps steps;
    private final UserDetailsService users;
    private final ApplicationEventPublisher events;

    SlowedSignIn(
            AuthenticationProvider byPassword,
            SignInFailures failures,
            KnownDevices devices,
            Sieges sieges,
            PersonRepository people,
            SecondSteps steps,
            UserDetailsService users,
            ApplicationEventPublisher events) {
        this.byPassword = byPassword;
        this.failures = failures;
        this.devices = devices;
        this.sieges = sieges;
        this.people = people;
        this.steps = steps;
        this.users = users;
        this.events = events;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        return asked.getDetails() instanceof SignInDetails details && details.step() instanceof SignInDetails.Step step
                ? takeStep(step, String.valueOf(asked.getCredentials()), details)
                : byPassword(asked);
    }

    /** The password was right before, in this session; who it is was settled then, whatever the form says now. */
    private Authentication takeStep(SignInDetails.Step step, String answer, SignInDetails details) {
        String email = step.halfIn().email();
        List<GrantedAuthority> authorities =
                new ArrayList<>(steps.take(step.halfIn(), step.kind(), answer, originOf(details, email)));
        UserDetails user = users.loadUserByUsername(email);
        authorities.addAll(user.getAuthorities());
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(user, null, authorities);
        signedIn.setDetails(details.kept(step.halfIn().token()));
        tell(email);
        return signedIn;
    }

    private Authentication byPassword(Authentication asked) {
        String email = EmailAddress.normal(asked.getName());
        SignInFailures.Attempt attempt = begin(email, originOf(asked, email));
        Authentication signedIn;
        try {
            signedIn = Objects.requireNonNull(byPassword.authenticate(asked));
        } catch (AuthenticationException refused) {
            events.publishEvent(
                    new SignInFailed(people.findByEmail(email).map(Person::id).orElse(null)));
            sieges.failed(email);
            throw new BadCredentialsException("refused", refused);
        }
        failures.succeeded(attempt);
        people.findByEmail(email).flatMap(steps::after).ifPresent(halfIn -> {
            throw new StepAsked(halfIn);
        });
        tell(email);
        return signedIn;
    }

    private void tell(String email) {
        people.findByEmail(email).ifPresent(person -> events.publishEvent(new SignedIn(person.id())));
    }

    private SignInFailures.Attempt begin(String email, SignInFailures.Origin origin) {
        try {
            return failures.begin(email, origin);
        } catch (HasToWait wait) {
            throw new BadCredentialsException("slowed", wait);
        }
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    private SignInFailures.Origin originOf(Authentication asked, String email) {
        if (!(asked.getDetails() instanceof SignInDetails details)) {
            return new SignInFailures.Origin("", null);
        }
        return originOf(details, email);
    }

    private SignInFailures.Origin originOf(SignInDetails details, String email) {
        return new SignInFailures.Origin(details.place(), slateOf(details.device(), email));
    }

    private @Nullable String slateOf(@Nullable String device, String email) {
        return device == null ? null : devices.slateOf(email, device).orElse(null);
    }
}
