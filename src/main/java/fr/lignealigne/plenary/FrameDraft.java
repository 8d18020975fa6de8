package fr.lignealigne.plenary;

/**
 * What stands around the interventions.
 *
 * @param summary what the meeting came to; lines that begin with « - » are a list
 * @param annexes one a line
 * @param writtenBy who wrote the minutes, and for whom
 */
public record FrameDraft(String summary, String annexes, String writtenBy) {

    /** Of the summary, in characters. */
    public static final int LONGEST = 30_000;

    private static final int LONGEST_ANNEXES = 4_000;
    private static final int LONGEST_AUTHOR = 200;

    public FrameDraft {
        summary = summary.strip();
        annexes = annexes.strip();
        writtenBy = writtenBy.strip();
    }

    void check() {
        Entered.atMost(summary, LONGEST);
        Entered.atMost(annexes, LONGEST_ANNEXES);
        Entered.atMost(writtenBy, LONGEST_AUTHOR);
    }
}
