package fr.lignealigne.reader;

import fr.lignealigne.plan.ComparedItem;
import fr.lignealigne.plan.Item;
import fr.lignealigne.plan.ItemKind;
import java.util.List;

/**
 * A row of a comparison as the browser gets it.
 *
 * @param before the lines in the earlier version (« 12-14 »), empty for what is new
 * @param after the lines in the later version; where it stands now for what moved away
 * @param line where the row stands in the later version, for finding it again
 * @param words stretches as pairs: 0 kept, 1 removed, 2 added, and the text
 */
record ComparisonRow(
        String change,
        boolean moved,
        boolean toConfirm,
        ItemKind kind,
        int level,
        String marker,
        String before,
        String after,
        int line,
        List<Object[]> words) {

    static ComparisonRow of(ComparedItem row, int line) {
        Item shown = row.after() == null ? row.before().getFirst() : row.after();
        return new ComparisonRow(
                row.change().name(),
                row.moved(),
                row.toConfirm(),
                shown.kind(),
                shown.level(),
                shown.marker(),
                lines(row.before()),
                lines(row.after() == null ? row.elsewhere() : List.of(row.after())),
                line,
                row.words().stream()
                        .map(segment -> new Object[] {segment.change().ordinal(), segment.text()})
                        .toList());
    }

    private static String lines(List<Item> items) {
        if (items.isEmpty()) {
            return "";
        }
        int first = items.getFirst().firstLine();
        int last = items.getLast().lastLine();
        return new LineRange(Math.min(first, last), Math.max(first, last)).toString();
    }
}
