package fr.lignealigne.decision.trace;

import fr.lignealigne.plan.Passage;
import fr.lignealigne.plan.Quotation;
import org.jspecify.annotations.Nullable;

/**
 * Where an accepted remark is found again in a later version.
 *
 * @param passage null for what is gone, and where nobody knows
 * @param firstLine of the passage; of what is gone the nearest line, 0 where there is none
 * @param before the words as they were
 * @param after the words as they are
 */
public record Found(
        Finding finding, @Nullable Passage passage, int firstLine, int lastLine, String before, String after) {

    static Found at(Finding finding, Quotation place, String before, String after) {
        return new Found(finding, place.passage(), place.firstLine(), place.lastLine(), before, after);
    }

    static Found gone(String before, int nearestLine) {
        return new Found(Finding.REMOVED, null, nearestLine, nearestLine, before, "");
    }

    Found as(Finding other) {
        return new Found(other, passage, firstLine, lastLine, before, after);
    }
}
