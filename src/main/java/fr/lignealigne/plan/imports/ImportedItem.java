package fr.lignealigne.plan.imports;

import fr.lignealigne.plan.Item;
import fr.lignealigne.plan.ItemKind;
import org.jspecify.annotations.Nullable;

/**
 * One heading, paragraph, list item, table cell or note as read from a file.
 *
 * @param level depth of a heading from 1 to 6 (a reader leaves {@link #UNPLACED} where the file does not say, and
 *     the intake places it); nesting of a list item from 0; 0 otherwise
 * @param marker the visible bullet or number of a list item ("–", "1°", "a)"), of a note its number as its call shows it
 *     ("¹"), else empty
 * @param cell where a table cell stands, null for all other kinds
 * @param guess what its reader was not sure of; null where it was, or somebody has looked at it
 */
public record ImportedItem(
        ItemKind kind,
        int level,
        String marker,
        String text,
        @Nullable Cell cell,
        @Nullable Guess guess) {

    /** The level of a heading whose depth the file does not tell. */
    public static final int UNPLACED = 0;

    public static final int DEEPEST = 6;

    public ImportedItem {
        if (level < 0 || kind.isHeading() && level > DEEPEST) {
            throw new IllegalArgumentException("A heading has a depth from 1 to " + DEEPEST + ", not " + level + ".");
        }
        if ((kind == ItemKind.TABLE_CELL) != (cell != null)) {
            throw new IllegalArgumentException("A table cell, and nothing else, stands in a table.");
        }
    }

    /** An item of which nothing is guessed. */
    public ImportedItem(ItemKind kind, int level, String marker, String text, @Nullable Cell cell) {
        this(kind, level, marker, text, cell, null);
    }

    /** An item of a version, as it is, on its way into another one. */
    public static ImportedItem of(Item item) {
        return new ImportedItem(item.kind(), item.level(), item.marker(), item.text(), item.cell());
    }

    public static ImportedItem heading(int level, String text) {
        return new ImportedItem(ItemKind.HEADING, Math.min(level, DEEPEST), "", text, null);
    }

    public static ImportedItem paragraph(String text) {
        return new ImportedItem(ItemKind.PARAGRAPH, 0, "", text, null);
    }

    public static ImportedItem listItem(int nesting, String marker, String text) {
        return new ImportedItem(ItemKind.LIST_ITEM, nesting, marker, text, null);
    }

    public static ImportedItem tableCell(Cell cell, String text) {
        return new ImportedItem(ItemKind.TABLE_CELL, 0, "", text, cell);
    }

    /** A note, behind the item that calls it (behind the table, for a call in a cell); its number is raised, as there. */
    public static ImportedItem note(String number, String text) {
        return new ImportedItem(ItemKind.NOTE, 0, Raised.above(number), text, null);
    }

    /** Whether both are cells of one table. */
    public boolean isOfSameTable(ImportedItem other) {
        return cell != null && other.cell != null && cell.table() == other.cell.table();
    }

    public ImportedItem withText(String newText) {
        return new ImportedItem(kind, level, marker, newText, cell, guess);
    }

    /** The same, of which that is not sure; what was guessed first is told. */
    public ImportedItem guessed(Guess what) {
        return guess == null ? new ImportedItem(kind, level, marker, text, cell, what) : this;
    }

    /** The same, of which all is sure. */
    public ImportedItem sure() {
        return guess == null ? this : new ImportedItem(kind, level, marker, text, cell);
    }

    /** What follows these words: one more list item, or a paragraph. */
    public ImportedItem followedBy(String more) {
        return kind == ItemKind.LIST_ITEM ? listItem(level, marker, more) : paragraph(more);
    }

    /** The same text as a heading of that kind and depth. */
    public ImportedItem asHeading(ItemKind newKind, int depth) {
        return new ImportedItem(newKind, Math.clamp(depth, 1, DEEPEST), "", text, null, guess);
    }
}
