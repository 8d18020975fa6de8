package fr.lignealigne.remark;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a draft stands in its association.
 *
 * @param reason why it was sent back; else empty
 * @param function of whoever brought it there, at that time; empty while nobody has
 * @param at since when; null while nobody has
 */
public record DraftReview(
        DraftStage stage,
        String reason,
        String function,
        @Nullable Instant at) {

    public static final DraftReview NONE = new DraftReview(DraftStage.IN_WRITING, "", "", null);
}
