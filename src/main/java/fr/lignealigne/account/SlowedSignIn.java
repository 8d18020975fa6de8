package fr.lignealigne.account;

import java.util.Locale;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Asks the password, unless too many failures make this address or this place wait; every refusal reads the same:
 * unknown, wrong, shut out, slowed.
 */
class SlowedSignIn implements AuthenticationProvider {

    private final AuthenticationProvider byPassword;
    private final SignInFailures failures;
    private final PersonRepository people;
    private final ApplicationEventPublisher events;

    SlowedSignIn(
            AuthenticationProvider byPassword,
            SignInFailures failures,
            PersonRepository people,
            ApplicationEventPublisher events) {
        this.byPassword = byPassword;
        this.failures = failures;
        this.people = people;
        this.events = events;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String email = normal(asked.getName());
        SignInFailures.Attempt attempt =
                failures.begin(email, placeOf(asked)).orElseThrow(() -> new BadCredentialsException("slowed"));
        Authentication signedIn;
        try {
            signedIn = Objects.requireNonNull(byPassword.authenticate(asked));
        } catch (AuthenticationException refused) {
            events.publishEvent(
                    new SignInFailed(people.findByEmail(email).map(Person::id).orElse(null)));
            throw new BadCredentialsException("refused", refused);
        }
        failures.succeeded(attempt);
        people.findByEmail(email).ifPresent(person -> events.publishEvent(new SignedIn(person.id())));
        return signedIn;
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** The client's address; of IPv6 the network of 64 bits, which one household has whole. */
    private static String placeOf(Authentication asked) {
        if (!(asked.getDetails() instanceof WebAuthenticationDetails web)) {
            return "";
        }
        String address = web.getRemoteAddress();
        String[] groups = address.split(":");
        return groups.length < 8 ? address : String.join(":", groups[0], groups[1], groups[2], groups[3]);
    }
}
