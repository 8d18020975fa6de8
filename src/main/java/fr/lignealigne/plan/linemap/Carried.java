package fr.lignealigne.plan.linemap;

import java.util.List;

/**
 * Where a stretch of the old version is found in the new one.
 *
 * @param stretches the stretches it became, in order; for one that was removed, the empty one where it stood, if any
 * @param toConfirm whether the piece it lies in has to be confirmed
 */
public record Carried(Outcome outcome, List<Stretch> stretches, boolean toConfirm) {

    /** What became of the words themselves. */
    public enum Outcome {
        EXACT,
        ALTERED,
        REMOVED
    }

    public Carried {
        stretches = List.copyOf(stretches);
    }
}
