package fr.lignealigne.plan.drafting;

import java.util.List;

/**
 * A stretch of a text that several people reworded: kept, changed in one way, or contested.
 *
 * @param at its first character in the text they started from
 * @param before what stood there; empty where words were only added
 * @param sides the wordings of it, in the order they came; none when it is kept, several when they contradict each other
 */
public record MergedStretch(int at, String before, List<Side> sides) {

    public MergedStretch {
        sides = List.copyOf(sides);
    }

    /** One wording of a stretch, and which of the texts say so, by their number from zero. */
    public record Side(String words, List<Integer> by) {

        public Side {
            by = List.copyOf(by);
        }
    }

    public boolean isContested() {
        return sides.size() > 1;
    }

    /** What stands there now; contested words stay as they were until somebody chooses. */
    public String words() {
        return sides.size() == 1 ? sides.getFirst().words() : before;
    }
}
