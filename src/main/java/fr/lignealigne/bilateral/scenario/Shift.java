package fr.lignealigne.bilateral.scenario;

import org.jspecify.annotations.Nullable;

/**
 * What changes for one association from one proposal to the next.
 *
 * @param from where it was, none when it was left out; {@code to} where it is now, none when it is left out
 */
public record Shift(
        String associationName,
        @Nullable PlannedExchange from,
        @Nullable PlannedExchange to) {

    /** Whether the association has to come at another time, or not at all. */
    public boolean movesSomebody() {
        return from != null && (to == null || !from.slot().equals(to.slot()));
    }
}
