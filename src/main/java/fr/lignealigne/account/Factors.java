package fr.lignealigne.account;

import fr.lignealigne.shared.Attempts;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * One's own second factors: seeing, adding and removing them. Each change takes a proof: the factor one has, shown
 * lately, or the password of who has none yet.
 */
@Service
public class Factors {

    private final HeldFactors held;
    private final SettingUp settingUp;
    private final PasskeyStore passkeys;
    private final CodeApps apps;
    private final RecoveryCodes recovery;
    private final CompulsoryFactors compulsory;
    private final Proving proving;
    private final FreshProof fresh;
    private final PersonRepository people;
    private final Attempts attempts;
    private final ApplicationEventPublisher events;

    Factors(
            HeldFactors held,
            SettingUp settingUp,
            PasskeyStore passkeys,
            CodeApps apps,
            RecoveryCodes recovery,
            CompulsoryFactors compulsory,
            Proving proving,
            FreshProof fresh,
            PersonRepository people,
            Attempts attempts,
            ApplicationEventPublisher events) {
        this.held = held;
        this.settingUp = settingUp;
        this.passkeys = passkeys;
        this.apps = apps;
        this.recovery = recovery;
        this.compulsory = compulsory;
        this.proving = proving;
        this.fresh = fresh;
        this.people = people;
        this.attempts = attempts;
        this.events = events;
    }

    public FactorsHeld of(Viewer viewer) {
        return attempts.read(() -> held.held(viewer.person(), compulsory.isFor(viewer.roles())));
    }

    /**
     * Begins to set one up.
     *
     * @param session in which it is done; the first factor ends the others
     */
    public FactorSetup begin(Viewer viewer, String password, String session) {
        proving.prove(viewer, password);
        return new FactorSetup(viewer.person(), self(viewer).email(), session);
    }

    /** As the browser is asked to make a passkey. */
    public String askNewPasskey(Viewer viewer, FactorSetup setup) {
        check(viewer, setup);
        return settingUp.toMake(setup);
    }

    /** Keeps the application that showed this code; gives the recovery codes when there were none. */
    public List<String> keepApp(Viewer viewer, FactorSetup setup, String code) {
        check(viewer, setup);
        return settingUp
                .keepApp(setup, code, () -> fresh.refuseUnlessShown(viewer))
                .codes();
    }

    /** Keeps the passkey that the browser made; gives the recovery codes when there were none. */
    public List<String> keepPasskey(Viewer viewer, FactorSetup setup, String answer, String label) {
        check(viewer, setup);
        return settingUp
                .keepPasskey(setup, answer, label, () -> fresh.refuseUnlessShown(viewer))
                .codes();
    }

    /** Removes a passkey; the last factor stays where it is compulsory. */
    public void removePasskey(Viewer viewer, UUID id) {
        remove(viewer, FactorAct.PASSKEY_REMOVED, () -> passkeys.forget(viewer.person(), id));
    }

    /** Removes the application; the last factor stays where it is compulsory. */
    public void removeApp(Viewer viewer) {
        remove(viewer, FactorAct.APP_REMOVED, () -> apps.forget(viewer.person()));
    }

    /** Makes new recovery codes; those before work no more. */
    public List<String> renewCodes(Viewer viewer) {
        fresh.refuseUnlessShown(viewer);
        return attempts.at(() -> {
            Person self = people.lock(viewer.person().value()).orElseThrow(NotFound::new);
            if (!held.any(self.id())) {
                throw new Invalid("factor.none");
            }
            tell(self, FactorAct.CODES_RENEWED);
            return recovery.renew(self.id());
        });
    }

    /** Of two that are removed at once, where one has to stay, one stays: their person is locked. */
    private void remove(Viewer viewer, FactorAct act, BooleanSupplier removing) {
        fresh.refuseUnlessShown(viewer);
        attempts.at(() -> {
            Person self = people.lock(viewer.person().value()).orElseThrow(NotFound::new);
            if (!held.held(self.id(), compulsory.isFor(self.roles())).mayRemove()) {
                throw new Invalid("factor.last");
            }
            if (!removing.getAsBoolean()) {
                throw new NotFound();
            }
            if (!held.any(self.id())) {
                recovery.forget(self.id());
            }
            tell(self, act);
            return self.id();
        });
    }

    private void tell(Person self, FactorAct act) {
        events.publishEvent(new FactorChanged(self.id(), self.email(), act, self.id()));
    }

    /** What began when there was no factor does not go on by the password alone once there is one. */
    private void check(Viewer viewer, FactorSetup setup) {
        NotAllowed.unless(viewer.person().equals(setup.person()));
        fresh.refuseUnlessShown(viewer);
    }

    private Person self(Viewer viewer) {
        return attempts.read(() -> people.findById(viewer.person().value()).orElseThrow(NotFound::new));
    }
}
