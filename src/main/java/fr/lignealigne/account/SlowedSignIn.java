package fr.lignealigne.account;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;

/**
 * Asks the password, unless too many failures make whoever tries wait. Every refusal reads the same, unknown, wrong or
 * shut out; one that has to wait says for how long, to the unknown too.
 */
class SlowedSignIn implements AuthenticationProvider {

    private final AuthenticationProvider byPassword;
    private final SignInFailures failures;
    private final KnownDevices devices;
    private final Sieges sieges;
    private final PersonRepository people;
    private final ApplicationEventPublisher events;

    SlowedSignIn(
            AuthenticationProvider byPassword,
            SignInFailures failures,
            KnownDevices devices,
            Sieges sieges,
            PersonRepository people,
            ApplicationEventPublisher events) {
        this.byPassword = byPassword;
        this.failures = failures;
        this.devices = devices;
        this.sieges = sieges;
        this.people = people;
        this.events = events;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
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
        people.findByEmail(email).ifPresent(person -> events.publishEvent(new SignedIn(person.id())));
        return signedIn;
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
        return new SignInFailures.Origin(details.place(), slateOf(details.device(), email));
    }

    private @Nullable String slateOf(@Nullable String device, String email) {
        return device == null ? null : devices.slateOf(email, device).orElse(null);
    }
}
