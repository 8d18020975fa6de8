package fr.lignealigne.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds the measures of a version: where each begins and ends. */
final class Measures {

    private Measures() {}

    static List<Measure> of(List<Item> items, Map<ItemId, MeasureSheet> sheets) {
        List<Measure> measures = new ArrayList<>();
        for (Item item : items) {
            if (item.kind() == ItemKind.MEASURE) {
                measures.add(new Measure(
                        item.id(),
                        measures.size() + 1,
                        item.text(),
                        sheets.getOrDefault(item.id(), MeasureSheet.EMPTY),
                        item.firstLine(),
                        lastLine(items, item)));
            }
        }
        return List.copyOf(measures);
    }

    private static int lastLine(List<Item> items, Item measure) {
        int last = measure.lastLine();
        for (Item item : items.subList(measure.position() + 1, items.size())) {
            if (item.kind().isHeading() && item.level() <= measure.level()) {
                break;
            }
            last = item.lastLine();
        }
        return last;
    }
}
