package fr.lignealigne.decision.trace;

import fr.lignealigne.decision.AnswerDetails;
import fr.lignealigne.plan.ComparedItem;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.remark.RemarkDetails;
import java.util.List;

/**
 * Why some lines of a version are as they are.
 *
 * @param before the version it took the place of
 * @param behind the accepted remarks that these lines carry out
 * @param rows the items of these lines, beside those that they were
 */
public record Explanation(VersionSummary before, List<Behind> behind, List<ComparedItem> rows) {

    public Explanation {
        behind = List.copyOf(behind);
        rows = List.copyOf(rows);
    }

    /**
     * An accepted remark behind some words.
     *
     * @param from the version on which it was said
     * @param before the words as they were; empty for what was put in
     * @param confirmed whether somebody said so; what the portal believes by itself is shown to the State alone
     */
    public record Behind(
            RemarkDetails remark,
            VersionSummary from,
            AnswerDetails answer,
            String before,
            String after,
            boolean confirmed) {}

    /** Whether any of these lines says something else than before. */
    public boolean isChanged() {
        return rows.stream().anyMatch(ComparedItem::isChange);
    }
}
