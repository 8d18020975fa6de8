package fr.lignealigne.account;

import java.time.Instant;

/**
 * A proposal that waits for the second holder.
 *
 * @param by the function and organisation of who proposed
 * @param mayConfirm whether it waits for this viewer's body
 * @param mayDrop whether this viewer may take it back or refuse it
 */
public record ProposalSummary(
        ProposalId id,
        String associationName,
        String email,
        String function,
        String by,
        Instant at,
        boolean mayConfirm,
        boolean mayDrop) {}
