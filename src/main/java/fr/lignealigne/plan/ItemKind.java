package fr.lignealigne.plan;

/** What an item is in the tree of a plan: the three named levels, a plain piece of text, or a note. */
public enum ItemKind {
    AXIS,
    STRAND,
    MEASURE,
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    TABLE_CELL,
    /** A note at the foot of a page or at the end, behind the item that calls it. */
    NOTE;

    /** Whether items of this kind open a section that holds what follows. */
    public boolean isHeading() {
        return switch (this) {
            case AXIS, STRAND, MEASURE, HEADING -> true;
            case PARAGRAPH, LIST_ITEM, TABLE_CELL, NOTE -> false;
        };
    }
}
