package fr.lignealigne.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a passage of one version is found in a later one.
 *
 * @param toConfirm whether a person has to say so: the place is then a proposal
 * @param passage its place there; for one that is gone none
 * @param nearestLine for one that is gone, the line of its nearest neighbour that lives on; else 0
 * @param rivals other places that it might have gone to, the likeliest first
 */
public record CarriedPassage(
        Outcome outcome, boolean toConfirm, @Nullable Passage passage, int nearestLine, List<Passage> rivals) {

    public CarriedPassage {
        rivals = List.copyOf(rivals);
    }

    /** The same for a passage that was doubtful in a version before. */
    public CarriedPassage doubted() {
        return new CarriedPassage(outcome, true, passage, nearestLine, rivals);
    }

    /** What became of its words. */
    public enum Outcome {
        /** The same words in the same order of things, whatever their line is now. */
        UNCHANGED,
        MOVED,
        ALTERED,
        /** Its item became several, or one with others. */
        DIVIDED,
        REMOVED
    }
}
