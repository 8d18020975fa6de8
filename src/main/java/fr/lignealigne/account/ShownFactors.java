package fr.lignealigne.account;

import fr.lignealigne.shared.Attempts;
import fr.lignealigne.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Component;

/** Looks at what somebody shows as their second factor. Tries are counted before, as those of passwords are. */
@Component
class ShownFactors {

    private final PersonRepository people;
    private final Passkeys passkeys;
    private final CodeApps apps;
    private final RecoveryCodes recovery;
    private final SignInFailures failures;
    private final FactorSieges sieges;
    private final Attempts attempts;
    private final ApplicationEventPublisher events;

    ShownFactors(
            PersonRepository people,
            Passkeys passkeys,
            CodeApps apps,
            RecoveryCodes recovery,
            SignInFailures failures,
            FactorSieges sieges,
            Attempts attempts,
            ApplicationEventPublisher events) {
        this.people = people;
        this.passkeys = passkeys;
        this.apps = apps;
        this.recovery = recovery;
        this.failures = failures;
        this.sieges = sieges;
        this.attempts = attempts;
        this.events = events;
    }

    /** Counts the try, then looks; refuses who has to wait. A slate of its own, beside that of passwords. */
    boolean isRight(
            PersonId person,
            SignInFailures.Origin origin,
            FactorKind kind,
            String answer,
            @Nullable PublicKeyCredentialRequestOptions asked) {
        String slate = origin.slate();
        String account = "second-factor/" + person;
        SignInFailures.Attempt attempt = failures.begin(
                account, new SignInFailures.Origin(origin.place(), slate == null ? null : "second-factor/" + slate));
        boolean right = attempts.at(() -> looked(person, kind, answer, asked));
        if (right) {
            failures.succeeded(attempt);
        } else {
            warn(person, account);
        }
        return right;
    }

    /** However often the password was given between them, at the door or within a session. */
    private void warn(PersonId person, String account) {
        attempts.at(() -> {
            boolean due = failures.lately(account) >= HalfIn.MOST_WRONG && sieges.isFirstToday(person);
            if (due) {
                tell(person, FactorAct.TRIED);
            }
            return due;
        });
    }

    private boolean looked(
            PersonId person, FactorKind kind, String answer, @Nullable PublicKeyCredentialRequestOptions asked) {
        return switch (kind) {
            case PASSKEY -> asked != null && passkeys.isShown(person, asked, answer);
            case CODE -> apps.accept(person, answer);
            case RECOVERY -> isRecovered(person, answer);
        };
    }

    private boolean isRecovered(PersonId person, String answer) {
        boolean right = recovery.use(person, answer);
        if (right) {
            tell(person, FactorAct.RECOVERY_USED);
        }
        return right;
    }

    /** Tells the person and the journal. */
    void tell(PersonId person, FactorAct act) {
        String email =
                people.findById(person.value()).orElseThrow(NotFound::new).email();
        events.publishEvent(new FactorChanged(person, email, act, null));
    }
}
