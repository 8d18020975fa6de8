package fr.lignealigne.collective.position;

import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A remark that a position began from.
 *
 * @param organisationName whose it is
 * @param addedAt when it was added to those the position began from; null when it is one of them
 * @param addedAs the function of whoever added it then
 * @param words as its reader may read it now; null once its association took it back or threw it away
 */
public record PositionSource(
        RemarkId remark,
        String organisationName,
        SourceFate fate,
        @Nullable Instant addedAt,
        String addedAs,
        @Nullable RemarkDetails words) {

    /** Whether it cannot be read any more and words of it may stand in the text all the same. */
    public boolean mayStandInTheText() {
        return words == null && (fate == SourceFate.TAKEN || fate == SourceFate.IN_REASONS);
    }
}
