package fr.lignealigne.keeping;

import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * For how long something is kept. Those with a time of their own go by the nightly round, and the time is a setting,
 * {@code portal.keeping.after.<name>}; of the others the words say the time, and who lets them go.
 */
public enum Keep {
    /** Until its person leaves. */
    PRESENCE,
    /** With the file of the procedure, then as public archives. */
    PROCEDURE,
    /** What proves something, never changed. */
    PROOF,
    /** As long as its organisation keeps it; with the file of the procedure once deposited. */
    DRAFTS,
    TYPED(true),
    ANNOTATIONS(true),
    THROWN,
    NOTICES(true),
    FAILURES,
    SESSION,
    SIGNALS,
    DELEGATES,
    SHUT_OUT(Period.ofMonths(12)),
    LINKS(Period.ofMonths(3)),
    DEVICES(Period.ZERO, true),
    SIEGES(Period.ofMonths(3)),
    RESETS(Period.ofMonths(1)),
    PROPOSALS(Period.ofMonths(12)),
    SEATS(Period.ofMonths(24), true),
    MAILS(Period.ofMonths(3), true);

    private final @Nullable Period after;
    private final boolean isWalled;

    Keep() {
        this(null, false);
    }

    Keep(boolean isWalled) {
        this(null, isWalled);
    }

    Keep(Period after) {
        this(after, false);
    }

    Keep(@Nullable Period after, boolean isWalled) {
        this.after = after;
        this.isWalled = isWalled;
    }

    /** The time that is set where nothing else is; empty where the nightly round does nothing. */
    Optional<Period> usual() {
        return Optional.ofNullable(after);
    }

    /** That some of it went or is due is not told: others than its readers could count with the moment alone. */
    boolean isWalled() {
        return isWalled;
    }
}
