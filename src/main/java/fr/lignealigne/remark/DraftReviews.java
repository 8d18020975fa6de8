package fr.lignealigne.remark;

import java.util.EnumMap;
import java.util.Map;

/** Where the drafts of an association stand; those that are not in it are being written. */
public record DraftReviews(Map<RemarkId, DraftReview> byDraft) {

    public static final DraftReviews NONE = new DraftReviews(Map.of());

    public DraftReviews {
        byDraft = Map.copyOf(byDraft);
    }

    public DraftReview of(RemarkId draft) {
        return byDraft.getOrDefault(draft, DraftReview.NONE);
    }

    public DraftStage stage(RemarkId draft) {
        return of(draft).stage();
    }

    /** How many stand at each stage, but for those in writing. */
    public Map<DraftStage, Integer> counts() {
        Map<DraftStage, Integer> counts = new EnumMap<>(DraftStage.class);
        byDraft.values().forEach(review -> counts.merge(review.stage(), 1, Integer::sum));
        return counts;
    }
}
