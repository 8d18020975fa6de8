package fr.lignealigne.plan;

import fr.lignealigne.shared.WordDiff;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a comparison: an item of the earlier version, of the later one, or what stands for it in both.
 *
 * @param before the earlier items, none for what is new, several for what was merged
 * @param after null for what is gone, and at the old place of what moved
 * @param elsewhere where what moved stands now, when this row is its old place
 * @param moved whether it stood elsewhere before
 * @param toConfirm whether the machine is not sure that these belong together
 * @param words the stretches kept, removed and added, in reading order
 */
public record ComparedItem(
        Change change,
        List<Item> before,
        @Nullable Item after,
        List<Item> elsewhere,
        boolean moved,
        boolean toConfirm,
        List<WordDiff.Segment> words) {

    /** What a row tells. */
    public enum Change {
        KEPT,
        ALTERED,
        /** One earlier item became several; this is one of them. */
        SPLIT,
        /** Several earlier items became this one. */
        MERGED,
        ADDED,
        REMOVED,
        /** It stands elsewhere in the later version; this is its old place. */
        MOVED_AWAY
    }

    /** Whether there is anything to see here. */
    public boolean isChange() {
        return change != Change.KEPT || moved;
    }
}
