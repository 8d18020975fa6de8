package fr.lignealigne.plan.drafting;

import fr.lignealigne.plan.AcceptedWording;
import fr.lignealigne.plan.imports.ImportedText;
import java.util.List;

/**
 * A text on its way to the next version, and what became of each wording.
 *
 * @param leftOut those that nobody wanted in it
 */
public record Drafted(
        ImportedText text, List<AcceptedWording> applied, List<Remaining> remaining, List<AcceptedWording> leftOut) {

    public Drafted {
        applied = List.copyOf(applied);
        remaining = List.copyOf(remaining);
        leftOut = List.copyOf(leftOut);
    }

    public Drafted leavingOut(List<AcceptedWording> wordings) {
        return new Drafted(text, applied, remaining, wordings);
    }

    /** Whether there was no wording at all. */
    public boolean isPlain() {
        return applied.isEmpty() && remaining.isEmpty() && leftOut.isEmpty();
    }

    /**
     * A wording that is not in the text, or not wholly.
     *
     * @param position of the item it is about, in the new text; -1 for the plan as a whole
     */
    public record Remaining(AcceptedWording wording, Reason reason, int position) {}

    /** Why somebody has to look at it. */
    public enum Reason {
        /** Other words were chosen where two contradict each other, or none yet. */
        CONFLICT,
        /** It runs over several items, and its own lines do not fall on theirs. */
        SEVERAL_ITEMS,
        /** It is about a whole measure, a field of its sheet or the whole plan, not about words. */
        NO_PASSAGE
    }
}
