package fr.lignealigne.plan;

/** What an item is in the tree of a plan: the three named levels, or a plain piece of text. */
public enum ItemKind {
    AXIS,
    STRAND,
    MEASURE,
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    TABLE_CELL;

    /** Whether items of this kind open a section that holds what follows. */
    public boolean isHeading() {
        return switch (this) {
            case AXIS, STRAND, MEASURE, HEADING -> true;
            case PARAGRAPH, LIST_ITEM, TABLE_CELL -> false;
        };
    }
}
