package fr.lignealigne.export.letter;

import fr.lignealigne.decision.AnswerLetter;
import fr.lignealigne.decision.trace.TraceDetails;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.remark.RemarkId;
import java.util.List;
import java.util.Map;

/**
 * A letter with what later versions made of its answers, as everyone of the consultation reads it.
 *
 * @param followed by the remark; nothing for those of which nothing was said
 */
record FollowedLetter(AnswerLetter letter, Map<RemarkId, List<InText>> followed) {

    FollowedLetter {
        followed = Map.copyOf(followed);
    }

    /** What a later version made of an answer. */
    record InText(VersionSummary version, TraceDetails said) {}

    List<InText> of(RemarkId remark) {
        return followed.getOrDefault(remark, List.of());
    }
}
