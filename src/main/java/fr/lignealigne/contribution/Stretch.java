package fr.lignealigne.contribution;

import java.util.List;

/**
 * Words of a contribution, from a character of one paragraph to a character of the same or a later one.
 *
 * @param fromChar UTF-16 offset in the first paragraph, included
 * @param toChar UTF-16 offset in the last paragraph, excluded
 */
public record Stretch(int fromParagraph, int fromChar, int toParagraph, int toChar) {

    /** From the beginning of one passage to the end of another one. */
    public static Stretch of(ContributionPassage first, ContributionPassage last) {
        return new Stretch(
                first.paragraph().number(), first.start(), last.paragraph().number(), last.end());
    }

    /** Whether it holds some of the words of this passage. */
    public boolean touches(ContributionPassage passage) {
        return touches(passage.paragraph().number(), passage.start(), passage.end());
    }

    /** What a draft of it says, as the passages stand; empty when somebody took of it. */
    public String words(List<ContributionPassage> passages) {
        try {
            return Taking.of(passages, this).words();
        } catch (PassageTaken taken) {
            return "";
        }
    }

    private boolean touches(int paragraph, int start, int end) {
        boolean isBehindFirst = paragraph > fromParagraph || paragraph == fromParagraph && end > fromChar;
        boolean isBeforeLast = paragraph < toParagraph || paragraph == toParagraph && start < toChar;
        return isBehindFirst && isBeforeLast;
    }
}
