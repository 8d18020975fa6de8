package fr.lignealigne.plan.ui;

import java.util.List;

/** Something of an import that is worth a look before it is kept; nothing forbids to keep it as it is. */
record Doubt(Reason reason, List<Integer> positions) {

    enum Reason {
        /** Its reader could only guess something of it. */
        GUESSED,
        /** The text as a whole has no measure. */
        NO_MEASURE,
        /** A heading stands two levels or more below the one above it. */
        LEVEL_JUMP,
        /** An item runs over more lines than a page holds. */
        VERY_LONG,
        /** A measure of which no lead, partner, means, calendar or indicator could be read. */
        NO_SHEET
    }
}
