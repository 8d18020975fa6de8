package fr.lignealigne.contribution;

/**
 * A paragraph of a contribution, as it is read: a paragraph, a list item, a row of a table.
 *
 * @param number its place in the contribution, from 0
 * @param level depth of a heading, nesting of a list item, else 0
 * @param marker the visible bullet or number, else empty
 */
public record ContributionParagraph(int number, Kind kind, int level, String marker, String words) {

    /** What it is in the letter. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        LIST_ITEM,
        /** The cells of a row, a bar between two. */
        TABLE_ROW,
        NOTE
    }
}
