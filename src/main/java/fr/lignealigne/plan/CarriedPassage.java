package fr.lignealigne.plan;

import org.jspecify.annotations.Nullable;

/**
 * Where a passage of one version is found in a later one.
 *
 * @param toConfirm whether a person has to say so: the place is then a proposal
 * @param passage its place there; for one that is gone none
 */
public record CarriedPassage(
        Outcome outcome, boolean toConfirm, @Nullable Passage passage) {

    /** What became of its words. */
    public enum Outcome {
        /** The same words in the same order of things, whatever their line is now. */
        UNCHANGED,
        MOVED,
        ALTERED,
        REMOVED
    }
}
