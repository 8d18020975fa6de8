package fr.lignealigne.account;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the first seat of a role stands.
 *
 * @param proposal what waits or was refused; null when nothing does
 */
public record FirstSeatSummary(
        Role role, State state, @Nullable Proposal proposal) {

    /** From nobody to somebody who came in. */
    public enum State {
        EMPTY,
        PROPOSED,
        REFUSED,
        /** Two agreed, and the person did not come in yet: a wrong address can still be named anew. */
        INVITED,
        HELD
    }

    /**
     * Whom an administrator proposed.
     *
     * @param isNew whether the organisation is made with its first holder
     * @param by the function and organisation of who proposed
     * @param refusal why it was refused; empty while it waits
     * @param mayConfirm whether it waits for this very viewer
     */
    public record Proposal(
            UUID id,
            String email,
            String function,
            String organisation,
            boolean isNew,
            String by,
            Instant at,
            String refusal,
            boolean mayConfirm) {}
}
