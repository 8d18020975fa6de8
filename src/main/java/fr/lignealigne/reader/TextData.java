package fr.lignealigne.reader;

import fr.lignealigne.plan.Item;
import fr.lignealigne.plan.Line;
import fr.lignealigne.plan.Measure;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.SheetField;
import fr.lignealigne.plan.imports.Cell;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of a version as the browser gets it. Items are known there by their position only: shorter than ids, and
 * nothing a browser sends back is believed before the text was asked.
 */
record TextData(int lines, List<ItemData> items, List<MeasureData> measures) {

    /** An item and the offsets at which its lines end. */
    record ItemData(
            String kind,
            int level,
            String marker,
            int first,
            String text,
            int[] ends,
            @Nullable Cell cell) {}

    /** Where a measure stands, and which fields of its sheet are missing. */
    record MeasureData(int position, List<SheetField> missing) {}

    static TextData of(PlanText text) {
        List<ItemData> items = text.items().stream()
                .map(item -> new ItemData(
                        item.kind().name(),
                        item.level(),
                        item.marker(),
                        item.firstLine(),
                        item.text(),
                        ends(text, item),
                        item.cell()))
                .toList();
        List<MeasureData> measures = text.measures().stream()
                .map(measure -> new MeasureData(text.item(measure.id()).position(), missing(measure)))
                .toList();
        return new TextData(text.lines().size(), items, measures);
    }

    private static int[] ends(PlanText text, Item item) {
        return text.lines().subList(item.firstLine() - 1, item.lastLine()).stream()
                .mapToInt(Line::end)
                .toArray();
    }

    private static List<SheetField> missing(Measure measure) {
        return Arrays.stream(SheetField.values())
                .filter(field -> field.of(measure.sheet()).isBlank())
                .toList();
    }
}
