package fr.lignealigne.account;

import fr.lignealigne.shared.Attempts;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * A fresh proof that the person at the keyboard is the one who signed in: the second factor of who has one, shown
 * lately; else their password. Wrong proofs slow down as failed sign-ins do; hence outside the transaction of the act,
 * which would take the count back.
 */
@Component
class Proving {

    private final PersonRepository people;
    private final PasswordEncoder encoder;
    private final SignInFailures failures;
    private final HeldFactors factors;
    private final FreshProof fresh;
    private final Attempts attempts;

    Proving(
            PersonRepository people,
            PasswordEncoder encoder,
            SignInFailures failures,
            HeldFactors factors,
            FreshProof fresh,
            Attempts attempts) {
        this.people = people;
        this.encoder = encoder;
        this.failures = failures;
        this.factors = factors;
        this.fresh = fresh;
        this.attempts = attempts;
    }

    private record Secret(String email, @Nullable String hash) {}

    /** Refuses who has or must have a second factor and did not show it lately; asks the password of who has none. */
    void prove(Viewer viewer, String password) {
        boolean has = attempts.read(() -> {
            fresh.refuseUnlessShown(viewer);
            return factors.any(viewer.person());
        });
        if (!has) {
            provePassword(viewer, password);
        }
    }

    /** Refuses a wrong password, and any after too many. */
    void provePassword(Viewer viewer, String password) {
        Secret secret = attempts.read(() -> people.findById(viewer.person().value())
                .map(person -> new Secret(person.email(), person.passwordHash()))
                .orElseThrow(NotFound::new));
        String own = "person:" + viewer.person();
        SignInFailures.Attempt attempt = failures.begin(secret.email(), new SignInFailures.Origin(own, own));
        if (secret.hash() == null || !encoder.matches(password, secret.hash())) {
            throw new Invalid("password.presentWrong");
        }
        failures.succeeded(attempt);
    }
}
