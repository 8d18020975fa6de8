package fr.lignealigne.account;

import fr.lignealigne.shared.Attempts;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.stereotype.Component;

/** Keeping a second factor once its person showed that it works; the first one brings the recovery codes. */
@Component
class SettingUp {

    private final PersonRepository people;
    private final HeldFactors held;
    private final CodeApps apps;
    private final Passkeys passkeys;
    private final RecoveryCodes recovery;
    private final Attempts attempts;
    private final ApplicationEventPublisher events;

    SettingUp(
            PersonRepository people,
            HeldFactors held,
            CodeApps apps,
            Passkeys passkeys,
            RecoveryCodes recovery,
            Attempts attempts,
            ApplicationEventPublisher events) {
        this.people = people;
        this.held = held;
        this.apps = apps;
        this.passkeys = passkeys;
        this.recovery = recovery;
        this.attempts = attempts;
        this.events = events;
    }

    /** As the browser is asked to make a passkey. */
    String toMake(FactorSetup setup) {
        PublicKeyCredentialCreationOptions options = attempts.read(() -> passkeys.toMake(setup.email()));
        setup.ask(options);
        return Passkeys.json(options);
    }

    /**
     * What was set up.
     *
     * @param codes the recovery codes; empty when there were some
     */
    record Kept(FactorSummary factor, List<String> codes) {}

    /**
     * Keeps the application that showed this code.
     *
     * @param check refuses what does not hold any more once the person is locked
     */
    Kept keepApp(FactorSetup setup, String code, Runnable check) {
        return keep(setup, check, FactorAct.APP_ADDED, () -> apps.keep(setup.person(), setup.key(), code));
    }

    /**
     * Keeps the passkey that the browser made.
     *
     * @param check refuses what does not hold any more once the person is locked
     */
    Kept keepPasskey(FactorSetup setup, String answer, String label, Runnable check) {
        if (label.isBlank()) {
            throw new Invalid("factor.labelMissing");
        }
        PublicKeyCredentialCreationOptions asked = setup.takeAsked();
        return keep(
                setup,
                check,
                FactorAct.PASSKEY_ADDED,
                () -> asked != null && passkeys.keep(asked, answer, label.strip()));
    }

    /** The first one ends the sessions that began without: the password alone opens nothing from now on. */
    private Kept keep(FactorSetup setup, Runnable check, FactorAct act, BooleanSupplier works) {
        return attempts.at(() -> {
            Person person = people.lock(setup.person().value()).orElseThrow(NotFound::new);
            NotAllowed.unless(person.mayEnter());
            check.run();
            boolean first = !held.any(person.id());
            if (!works.getAsBoolean()) {
                throw new Invalid("factor.notKept");
            }
            events.publishEvent(new FactorChanged(person.id(), person.email(), act, person.id()));
            if (first) {
                events.publishEvent(new FirstFactorSetUp(person.id(), person.email(), setup.session()));
            }
            FactorKind kind = act == FactorAct.APP_ADDED ? FactorKind.CODE : FactorKind.PASSKEY;
            return new Kept(
                    held.lastAdded(person.id(), kind),
                    recovery.left(person.id()) == 0 ? recovery.renew(person.id()) : List.of());
        });
    }
}
