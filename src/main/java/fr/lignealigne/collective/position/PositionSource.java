package fr.lignealigne.collective.position;

import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import org.jspecify.annotations.Nullable;

/**
 * A remark that a position began from.
 *
 * @param organisationName whose it is
 * @param words as its reader may read it now; null once its association took it back or threw it away
 */
public record PositionSource(
        RemarkId remark,
        String organisationName,
        SourceFate fate,
        @Nullable RemarkDetails words) {}
