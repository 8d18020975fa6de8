package fr.lignealigne.account;

import fr.lignealigne.shared.NotFound;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The second factors a person holds, of whichever kind. */
@Component
class HeldFactors {

    private final PasskeyStore passkeys;
    private final CodeApps apps;
    private final RecoveryCodes recovery;

    HeldFactors(PasskeyStore passkeys, CodeApps apps, RecoveryCodes recovery) {
        this.passkeys = passkeys;
        this.apps = apps;
        this.recovery = recovery;
    }

    List<FactorSummary> of(PersonId person) {
        return Stream.concat(passkeys.of(person).stream(), apps.of(person).stream())
                .toList();
    }

    boolean any(PersonId person) {
        return !of(person).isEmpty();
    }

    /** Whether this very one was not taken away since. */
    boolean stands(PersonId person, FactorSummary factor) {
        return of(person).stream().anyMatch(factor::isSame);
    }

    /** The one of this kind that was added last. */
    FactorSummary lastAdded(PersonId person, FactorKind kind) {
        return of(person).stream()
                .filter(factor -> factor.kind() == kind)
                .max(Comparator.comparing(FactorSummary::addedAt))
                .orElseThrow(NotFound::new);
    }

    FactorsHeld held(PersonId person, boolean compulsory) {
        return new FactorsHeld(of(person), recovery.left(person), compulsory);
    }

    /** Forgets them all, and the recovery codes with them. */
    void forgetAll(PersonId person) {
        passkeys.forgetAll(person);
        apps.forget(person);
        recovery.forget(person);
    }
}
