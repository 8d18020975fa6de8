package fr.lignealigne.plan;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of a version's file is not in its text, and who kept the text so.
 *
 * @param by the person's function; null when nothing was left out
 */
public record AcceptedOmissions(
        List<LeftOutPiece> pieces,
        @Nullable String by,
        @Nullable Instant at) {

    /** Nothing was left out. */
    static final AcceptedOmissions NONE = new AcceptedOmissions(List.of(), null, null);
}
