package fr.lignealigne.contribution;

import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import org.jspecify.annotations.Nullable;

/**
 * A passage of a contribution, with what became of it: a paragraph, or a part of it once some of its words were taken.
 *
 * @param start in characters of the paragraph, included
 * @param end in characters of the paragraph, excluded
 * @param by the function of whoever placed it or set it aside; empty for nobody
 * @param draft the draft it became, even when that was thrown away since
 * @param remark that draft, or what it is now; null when there is none
 */
public record ContributionPassage(
        ContributionParagraph paragraph,
        int start,
        int end,
        boolean aside,
        String by,
        @Nullable RemarkId draft,
        @Nullable RemarkDetails remark) {

    /** What is to be done about it. */
    public enum Standing {
        OPEN,
        ASIDE,
        PLACED,
        /** Its draft was thrown away: a person says whether it is to be placed again. */
        THROWN
    }

    public Standing standing() {
        if (draft != null) {
            return remark == null ? Standing.THROWN : Standing.PLACED;
        }
        return aside ? Standing.ASIDE : Standing.OPEN;
    }

    public boolean isOpen() {
        return standing() == Standing.OPEN;
    }

    public String words() {
        return paragraph.words().substring(start, end);
    }

    /** Whether it is the first of its paragraph. */
    public boolean begins() {
        return start == 0;
    }

    ContributionPassage with(@Nullable RemarkDetails found) {
        return new ContributionPassage(paragraph, start, end, aside, by, draft, found);
    }
}
