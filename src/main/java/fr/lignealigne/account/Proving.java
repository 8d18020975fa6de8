package fr.lignealigne.account;

import fr.lignealigne.shared.Attempts;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * A fresh proof that the person at the keyboard is the one who signed in: their password. Wrong proofs slow down as
 * failed sign-ins do; hence outside the transaction of the act, which would take the count back.
 */
@Component
class Proving {

    private final PersonRepository people;
    private final PasswordEncoder encoder;
    private final SignInFailures failures;
    private final Attempts attempts;

    Proving(PersonRepository people, PasswordEncoder encoder, SignInFailures failures, Attempts attempts) {
        this.people = people;
        this.encoder = encoder;
        this.failures = failures;
        this.attempts = attempts;
    }

    private record Secret(String email, @Nullable String hash) {}

    /** Refuses a wrong password, and any after too many. */
    void prove(Viewer viewer, String password) {
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
