package fr.lignealigne.plan;

import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.reading.SheetReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the sheet of each measure out of the items that follow its heading. */
public final class Sheets {

    private Sheets() {}

    /** The sheets by the position of their measure. */
    public static Map<Integer, MeasureSheet> of(List<ImportedItem> items) {
        Map<Integer, MeasureSheet> sheets = new HashMap<>();
        for (int position = 0; position < items.size(); position++) {
            if (items.get(position).kind() == ItemKind.MEASURE) {
                sheets.put(position, SheetReader.read(items.subList(position + 1, end(items, position))));
            }
        }
        return sheets;
    }

    private static int end(List<ImportedItem> items, int measure) {
        int end = measure + 1;
        while (end < items.size()
                && !(items.get(end).kind().isHeading()
                        && items.get(end).level() <= items.get(measure).level())) {
            end++;
        }
        return end;
    }
}
