package fr.lignealigne.plan;

import java.util.ArrayList;
import java.util.List;

/** Two versions of a plan side by side, in the order of the later one, with what is gone at its old place. */
public record VersionComparison(VersionSummary before, VersionSummary after, List<ComparedItem> rows) {

    public VersionComparison {
        rows = List.copyOf(rows);
    }

    public long changes() {
        return rows.stream().filter(ComparedItem::isChange).count();
    }

    /** The changes listed by measure, or by heading outside the measures, in reading order. */
    public List<MeasureChanges> byMeasure() {
        List<MeasureChanges> sections = new ArrayList<>();
        String title = "";
        int line = 1;
        int firstChange = 0;
        int changes = 0;
        for (ComparedItem row : rows) {
            Item item = row.after();
            if (item != null) {
                line = item.firstLine();
                if (item.kind().isHeading()) {
                    close(sections, title, firstChange, changes);
                    title = item.text();
                    changes = 0;
                }
            }
            if (row.isChange()) {
                firstChange = changes == 0 ? line : firstChange;
                changes++;
            }
        }
        close(sections, title, firstChange, changes);
        return sections;
    }

    private static void close(List<MeasureChanges> sections, String title, int firstChange, int changes) {
        if (changes > 0) {
            sections.add(new MeasureChanges(title, firstChange, changes));
        }
    }
}
