package fr.lignealigne.decision.trace;

import fr.lignealigne.plan.Passage;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was said of an accepted remark in a later version.
 *
 * @param version the later one
 * @param carriedOut whether the text carries it out; else the reason says why not
 * @param passage null for what was taken out, and where nothing was carried out
 * @param firstLine of the passage; of what was taken out the nearest line, 0 where there is none
 * @param before the words of the earlier version
 * @param after the words of the later one
 * @param by the function of who said it, for the State; else empty
 * @param at when it was said, for the State; else null
 * @param revision what to hand back when saying something else; for others than the State 0
 */
public record TraceDetails(
        RemarkId remark,
        PlanVersionId version,
        boolean carriedOut,
        @Nullable Passage passage,
        int firstLine,
        int lastLine,
        String before,
        String after,
        String reason,
        String by,
        @Nullable Instant at,
        long revision) {

    boolean touches(int first, int last) {
        return firstLine > 0 && firstLine <= last && first <= lastLine;
    }

    TraceDetails withoutAuthor() {
        return new TraceDetails(
                remark, version, carriedOut, passage, firstLine, lastLine, before, after, reason, "", null, 0);
    }
}
