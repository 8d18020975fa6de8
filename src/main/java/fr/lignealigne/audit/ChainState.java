package fr.lignealigne.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the chain of the journal stands.
 *
 * @param checkedAt when it was last checked; null when never yet
 * @param position up to which link it held then; 0 before the first
 * @param hash the hash of that link
 * @param flaw what is wrong first; null when nothing is
 * @param flawedAt the position of the flaw; 0 when there is none
 * @param waiting how many entries wait for their link, which takes seconds
 */
public record ChainState(
        @Nullable Instant checkedAt,
        long position,
        String hash,
        @Nullable ChainFlaw flaw,
        long flawedAt,
        long waiting) {

    /** Whether it was checked, and nothing was found. */
    public boolean holds() {
        return checkedAt != null && flaw == null;
    }
}
