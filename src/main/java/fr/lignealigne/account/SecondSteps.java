package fr.lignealigne.account;

import fr.lignealigne.shared.Attempts;
import fr.lignealigne.shared.Invalid;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Component;

/**
 * The second step at the door: a passkey, a one-time code or a recovery code after the password; or, for who must have
 * one and has none, setting one up there. Until then nobody is signed in.
 */
@Component
public class SecondSteps {

    private final PersonRepository people;
    private final CompulsoryFactors compulsory;
    private final HeldFactors held;
    private final ShownFactors shown;
    private final SettingUp settingUp;
    private final Passkeys passkeys;
    private final WaitingResets resets;
    private final Vouching vouching;
    private final Attempts attempts;
    private final Clock clock;

    SecondSteps(
            PersonRepository people,
            CompulsoryFactors compulsory,
            HeldFactors held,
            ShownFactors shown,
            SettingUp settingUp,
            Passkeys passkeys,
            WaitingResets resets,
            Vouching vouching,
            Attempts attempts,
            Clock clock) {
        this.people = people;
        this.compulsory = compulsory;
        this.held = held;
        this.shown = shown;
        this.settingUp = settingUp;
        this.passkeys = passkeys;
        this.resets = resets;
        this.vouching = vouching;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** The second step of a person whose password was right; empty for who needs none. */
    Optional<HalfIn> after(Person person) {
        return after(person, null);
    }

    /** The same, with what the State's sign-on vouched for in place of the password. */
    Optional<HalfIn> after(Person person, @Nullable StateIdentity identity) {
        boolean has = attempts.read(() -> held.any(person.id()));
        return has || compulsory.isFor(person.roles())
                ? Optional.of(new HalfIn(
                        person.id(),
                        person.email(),
                        digest(person),
                        clock.instant(),
                        has ? null : new FactorSetup(person.id(), person.email(), ""),
                        identity))
                : Optional.empty();
    }

    public boolean isOver(HalfIn halfIn) {
        return halfIn.isOver(clock.instant());
    }

    /** What they may show. */
    public FactorsHeld held(HalfIn halfIn) {
        return attempts.read(() -> held.held(halfIn.person(), true));
    }

    /** As the browser is asked to show a passkey. */
    public String askPasskey(HalfIn halfIn) {
        PublicKeyCredentialRequestOptions options = attempts.read(() -> passkeys.toShow(halfIn.email()));
        halfIn.ask(options);
        return Passkeys.json(options);
    }

    /** As the browser is asked to make one. */
    public String askNewPasskey(HalfIn halfIn) {
        return settingUp.toMake(setup(halfIn));
    }

    /** Sets the application up that showed this code; gives the recovery codes. */
    public List<String> keepApp(HalfIn halfIn, String code) {
        FactorSetup setup = setup(halfIn);
        return noted(halfIn, settingUp.keepApp(setup, code, () -> refuseASecond(setup)));
    }

    /** Sets the passkey up that the browser made; gives the recovery codes. */
    public List<String> keepPasskey(HalfIn halfIn, String answer, String label) {
        FactorSetup setup = setup(halfIn);
        return noted(halfIn, settingUp.keepPasskey(setup, answer, label, () -> refuseASecond(setup)));
    }

    private static List<String> noted(HalfIn halfIn, SettingUp.Kept kept) {
        halfIn.hasSetUp(kept.factor());
        return kept.codes();
    }

    /** Two at once, of whom one stole the password: who comes second finds that there is a factor, and that it is not theirs. */
    private void refuseASecond(FactorSetup setup) {
        if (held.any(setup.person())) {
            throw new Invalid("factor.already");
        }
    }

    private FactorSetup setup(HalfIn halfIn) {
        FactorSetup setup = halfIn.setup();
        if (setup == null || isOver(halfIn) || isOutdated(halfIn)) {
            throw new Invalid("factor.stepOver");
        }
        return setup;
    }

    /**
     * Takes the step.
     *
     * @param step a {@link FactorKind}, or {@link HalfIn#SET_UP}
     * @return what the session remembers of it
     */
    List<FactorGrantedAuthority> take(HalfIn halfIn, String step, String answer, SignInFailures.Origin origin) {
        if (isOver(halfIn) || isOutdated(halfIn)) {
            throw StepRefused.over();
        }
        FactorKind kind = step.equals(HalfIn.SET_UP) ? setUpIn(halfIn) : shownIn(halfIn, kind(step), answer, origin);
        if (!halfIn.end()) {
            throw StepRefused.over();
        }
        dropReset(halfIn.person());
        return List.of(
                factor(
                        halfIn.identity() == null
                                ? FactorGrantedAuthority.PASSWORD_AUTHORITY
                                : FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY,
                        halfIn.since()),
                factor(kind.authority(), clock.instant()));
    }

    static FactorGrantedAuthority factor(String authority, Instant at) {
        return FactorGrantedAuthority.withAuthority(authority).issuedAt(at).build();
    }

    /** Who comes in lost nothing: a reset that waits was not asked by them, or is not needed any more. */
    private void dropReset(PersonId person) {
        attempts.at(() -> {
            boolean waited = resets.forget(person);
            if (waited) {
                shown.tell(person, FactorAct.RESET_REFUSED);
            }
            return waited;
        });
    }

    /** Set up here, and not taken away since. */
    private FactorKind setUpIn(HalfIn halfIn) {
        FactorSummary factor = halfIn.factorSetUp();
        if (factor == null) {
            throw StepRefused.wrong();
        }
        if (!attempts.read(() -> held.stands(halfIn.person(), factor))) {
            throw StepRefused.over();
        }
        return factor.kind();
    }

    private FactorKind shownIn(HalfIn halfIn, FactorKind kind, String answer, SignInFailures.Origin origin) {
        boolean right;
        try {
            right = shown.isRight(halfIn.person(), origin, kind, answer, halfIn.takeAsked());
        } catch (HasToWait wait) {
            throw StepRefused.slowed(wait);
        }
        if (!right) {
            halfIn.fail();
            throw isOver(halfIn) ? StepRefused.over() : StepRefused.wrong();
        }
        return kind;
    }

    private static FactorKind kind(String step) {
        return Arrays.stream(FactorKind.values())
                .filter(kind -> kind.name().equals(step))
                .findFirst()
                .orElseThrow(StepRefused::wrong);
    }

    /** Shut out, frozen, with another password or vouched for no more: whoever holds the first step holds nothing. */
    private boolean isOutdated(HalfIn halfIn) {
        StateIdentity identity = halfIn.identity();
        return attempts.read(() -> people.findById(halfIn.person().value())
                .filter(Person::mayEnter)
                .filter(person -> halfIn.isOf(digest(person)))
                .filter(person -> identity == null || vouching.letsIn(person, identity))
                .isEmpty());
    }

    private static String digest(Person person) {
        return Secrets.hash(Objects.requireNonNullElse(person.passwordHash(), ""));
    }
}
