package fr.lignealigne.remark;

import fr.lignealigne.plan.CarriedPassage.Outcome;
import fr.lignealigne.plan.Passage;
import fr.lignealigne.plan.PlanVersionId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A remark of an earlier version, in a later one. What its association confirmed and holds is told to that association
 * and to the State only; to others it is null.
 *
 * @param version the later one; the remark names its own
 * @param toConfirm whether its association has yet to say where it belongs
 * @param successor the remark that amends it, when the viewer may know of that one
 */
public record CarriedRemark(
        RemarkDetails remark,
        PlanVersionId version,
        Outcome outcome,
        boolean toConfirm,
        Place place,
        @Nullable Confirmation confirmation,
        @Nullable Stand stand,
        @Nullable Instant stoodAt,
        @Nullable RemarkId successor) {

    /**
     * Where it stands in the later version; for one that is gone, the lines of the nearest neighbour that lives on; for
     * the whole plan 0.
     *
     * @param quote the words there; empty for one that is gone
     */
    public record Place(
            int firstLine,
            int lastLine,
            String quote,
            @Nullable Passage passage) {}

    /** Whether it spoke of a passage that is gone, and was put nowhere else. */
    public boolean isNowhere() {
        return place.passage() == null && remark.place().passage() != null;
    }

    /** Whether the remark still speaks in the later version. */
    public boolean isStanding() {
        return confirmation != Confirmation.IRRELEVANT && stand != Stand.WITHDRAWN && successor == null;
    }
}
