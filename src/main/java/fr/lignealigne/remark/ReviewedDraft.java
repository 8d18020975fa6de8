package fr.lignealigne.remark;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote on the text elsewhere, as the draft it becomes.
 *
 * @param reviewer their name; empty when it is taken from a contribution
 * @param contribution what it is taken from, if any
 */
public record ReviewedDraft(
        RemarkDraft draft, String reviewer, @Nullable EarlierContribution contribution) {

    public ReviewedDraft(RemarkDraft draft, String reviewer) {
        this(draft, reviewer, null);
    }
}
