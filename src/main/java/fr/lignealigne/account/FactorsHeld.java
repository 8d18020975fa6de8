package fr.lignealigne.account;

import java.util.List;

/**
 * The second factors of a person.
 *
 * @param recoveryCodes how many are left
 * @param compulsory whether the last one has to stay
 */
public record FactorsHeld(List<FactorSummary> factors, int recoveryCodes, boolean compulsory) {

    public boolean isEmpty() {
        return factors.isEmpty();
    }

    public boolean has(FactorKind kind) {
        return factors.stream().anyMatch(factor -> factor.kind() == kind);
    }

    public boolean mayRemove() {
        return !compulsory || factors.size() > 1;
    }
}
