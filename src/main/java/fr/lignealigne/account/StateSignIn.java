package fr.lignealigne.account;

import fr.lignealigne.shared.Attempts;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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

    private final HeldIdentities held;
    private final PersonRepository people;
    private final SecondSteps steps;
    private final SignInFailures failures;
    private final KnownDevices devices;
    private final UserDetailsService users;
    private final Attempts attempts;
    private final ApplicationEventPublisher events;

    StateSignIn(
            HeldIdentities held,
            PersonRepository people,
            SecondSteps steps,
            SignInFailures failures,
            KnownDevices devices,
            UserDetailsService users,
            Attempts attempts,
            ApplicationEventPublisher events) {
        this.held = held;
        this.people = people;
        this.steps = steps;
        this.failures = failures;
        this.devices = devices;
        this.users = users;
        this.attempts = attempts;
        this.events = events;
    }

    /** An answer of the sign-on that is looked at; it counts as a failure of its place until it was right. */
    public final class Attempt {

        private final SignInFailures.Attempt counted;

        private Attempt(SignInFailures.Attempt counted) {
            this.counted = counted;
        }

        /** What was answered was right, whoever it is. */
        public void succeed() {
            failures.succeeded(counted);
        }
    }

    /** Counted before anything is asked of the sign-on, which nobody hammers by way of the portal. */
    public Attempt begin(SignInDetails details) {
        String account = "state-sign-on/" + details.place();
        try {
            return new Attempt(failures.begin(account, new SignInFailures.Origin(details.place(), null)));
        } catch (HasToWait wait) {
            throw new StateSignInRefused(wait);
        }
    }

    /** Lets this identity in; throws {@link StepAsked} when a second factor is to be shown before. */
    public Authentication enter(StateIdentity identity, SignInDetails details) {
        Looked looked = attempts.read(() -> look(identity));
        Person person = looked.person();
        if (person == null || looked.refused() != null) {
            events.publishEvent(new SignInFailed(person == null ? null : person.id()));
            throw new StateSignInRefused(Objects.requireNonNullElse(looked.refused(), "not linked"));
        }
        steps.after(person, identity.token()).ifPresent(halfIn -> {
            throw new StepAsked(halfIn);
        });
        UserDetails user = users.loadUserByUsername(person.email());
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities());
        signedIn.setDetails(details.withoutStep(identity.token()));
        events.publishEvent(new SignedIn(person.id()));
        return signedIn;
    }

    /**
     * Whose identity it is, and why they may not enter.
     *
     * @param person null when nobody linked it
     * @param refused null when they may
     */
    private record Looked(@Nullable Person person, @Nullable String refused) {}

    private Looked look(StateIdentity identity) {
        PersonId id = held.holder(identity.hash()).orElse(null);
        if (id == null) {
            return new Looked(null, "not linked");
        }
        Person person = people.findAllByIdIn(List.of(id.value())).getFirst();
        return new Looked(person, refused(person, identity));
    }

    private @Nullable String refused(Person person, StateIdentity identity) {
        if (!person.mayEnter() || person.passwordHash() == null) {
            return "shut out";
        }
        if (!StateIdentityAccess.mayHave(person.roles())) {
            return "without role";
        }
        return held.of(person.id())
                        .filter(open -> open.siret().equals(identity.siret()))
                        .isPresent()
                ? null
                : "another body";
    }
}
