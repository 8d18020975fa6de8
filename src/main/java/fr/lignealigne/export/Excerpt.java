package fr.lignealigne.export;

import fr.lignealigne.plan.ComparedItem;
import java.util.BitSet;
import java.util.List;

/** Which rows of a comparison are printed: all, or what changes with its heading and one row before and after. */
record Excerpt(List<ComparedItem> rows, BitSet shown) {

    static Excerpt all(List<ComparedItem> rows) {
        BitSet shown = new BitSet();
        shown.set(0, rows.size());
        return new Excerpt(rows, shown);
    }

    static Excerpt ofChanges(List<ComparedItem> rows) {
        BitSet shown = new BitSet();
        int heading = 0;
        for (int row = 0; row < rows.size(); row++) {
            ComparedItem here = rows.get(row);
            if (isHeading(here)) {
                heading = row;
            }
            if (here.isChange()) {
                shown.set(heading);
                shown.set(Math.max(0, row - 1), row + 1);
                // The heading of what follows is no context of what changed before it.
                if (row + 1 < rows.size() && !isHeading(rows.get(row + 1))) {
                    shown.set(row + 1);
                }
            }
        }
        return new Excerpt(rows, shown);
    }

    private static boolean isHeading(ComparedItem row) {
        return row.after() != null && row.after().kind().isHeading();
    }

    /** Whether rows are left out between this one and the one printed before it. */
    boolean isGapBefore(int row) {
        return row > 0 && !shown.get(row - 1);
    }
}
