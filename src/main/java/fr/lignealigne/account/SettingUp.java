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

    /** Keeps the application that showed this code; gives the recovery codes when there were none. */
    List<String> keepApp(FactorSetup setup, String code, boolean onlyAsFirst) {
        return keep(setup, onlyAsFirst, FactorAct.APP_ADDED, () -> apps.keep(setup.person(), setup.key(), code));
    }

    /** Keeps the passkey that the browser made; gives the recovery codes when there were none. */
    List<String> keepPasskey(FactorSetup setup, String answer, String label, boolean onlyAsFirst) {
        if (label.isBlank()) {
            throw new Invalid("factor.labelMissing");
        }
        PublicKeyCredentialCreationOptions asked = setup.takeAsked();
        return keep(
                setup,
                onlyAsFirst,
                FactorAct.PASSKEY_ADDED,
                () -> asked != null && passkeys.keep(asked, answer, label.strip()));
    }

    /** Two at once, of whom one stole the password: who comes second finds that there is a factor, and that it is not theirs. */
    private List<String> keep(FactorSetup setup, boolean onlyAsFirst, FactorAct act, BooleanSupplier works) {
        return attempts.at(() -> {
            Person person = people.lock(setup.person().value()).orElseThrow(NotFound::new);
            NotAllowed.unless(person.mayEnter());
            if (onlyAsFirst && held.any(person.id())) {
                throw new Invalid("factor.already");
            }
            if (!works.getAsBoolean()) {
                throw new Invalid("factor.notKept");
            }
            events.publishEvent(new FactorChanged(person.id(), person.email(), act, person.id()));
            return recovery.left(person.id()) == 0 ? recovery.renew(person.id()) : List.of();
        });
    }
}
