package fr.lignealigne.decision;

import java.util.List;

/**
 * Why a reason is to be read once more.
 *
 * @param about the codes of the remarks that show it; for a short one, how many words it has
 */
public record ReasonFlag(Sort sort, List<String> about) {

    public ReasonFlag {
        about = List.copyOf(about);
    }

    /** What was found. */
    public enum Sort {
        TOO_SHORT,
        /** The first remark and those unlike it, which have this very text for an answer. */
        SAME_TEXT,
        /** No word of these remarks is in it. */
        NOTHING_TAKEN_UP
    }
}
