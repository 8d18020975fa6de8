package fr.lignealigne.plan.imports.reading;

import fr.lignealigne.plan.ItemKind;
import fr.lignealigne.plan.MeasureSheet;
import fr.lignealigne.plan.SheetField;
import fr.lignealigne.plan.imports.Cell;
import fr.lignealigne.plan.imports.ImportedItem;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the sheet of a measure out of its items, which remain part of the text and keep their lines.
 *
 * <p>A field is a paragraph or list item "Pilote : …", a row of a two-column table, or a label alone with what follows
 * it. A field said twice ("Moyens", then "Budget") holds both.
 */
public final class SheetReader {

    private static final String AND = " ; ";

    private final Map<SheetField, String> fields = new EnumMap<>(SheetField.class);

    private SheetReader() {}

    /** The sheet of one measure, from its items with or without its own heading; what is missing is empty. */
    public static MeasureSheet read(List<ImportedItem> itemsOfOneMeasure) {
        var reader = new SheetReader();
        for (int i = 0; i < itemsOfOneMeasure.size(); i++) {
            ImportedItem item = itemsOfOneMeasure.get(i);
            List<ImportedItem> after = itemsOfOneMeasure.subList(i + 1, itemsOfOneMeasure.size());
            switch (item.kind()) {
                case TABLE_CELL -> reader.cell(item, after);
                case PARAGRAPH, LIST_ITEM -> SheetLabel.in(item.text()).ifPresent(entry -> reader.entry(entry, after));
                case HEADING ->
                    SheetLabel.named(item.text())
                            .ifPresent(field -> reader.entry(new SheetLabel.Entry(field, ""), after));
                case AXIS, STRAND, MEASURE, NOTE -> {}
            }
        }
        return reader.sheet();
    }

    private void cell(ImportedItem label, List<ImportedItem> after) {
        Cell place = label.cell();
        Optional<SheetField> field = SheetLabel.named(label.text());
        if (place == null || field.isEmpty() || after.isEmpty()) {
            return;
        }
        Cell next = after.getFirst().cell();
        boolean beside = next != null
                && next.table() == place.table()
                && next.row() == place.row()
                && next.column() == place.column() + 1;
        if (beside) {
            add(field.get(), after.getFirst().text());
        }
    }

    private void entry(SheetLabel.Entry entry, List<ImportedItem> after) {
        add(entry.field(), entry.value());
        if (!entry.value().isEmpty()) {
            return;
        }
        for (ImportedItem item : after) {
            boolean other = SheetLabel.in(item.text()).isPresent();
            if (other || item.kind() != ItemKind.LIST_ITEM && item.kind() != ItemKind.PARAGRAPH) {
                return;
            }
            add(entry.field(), item.text());
            if (item.kind() == ItemKind.PARAGRAPH) {
                return;
            }
        }
    }

    private void add(SheetField field, String value) {
        if (!value.isBlank()) {
            fields.merge(field, value.strip(), (one, more) -> one + AND + more);
        }
    }

    private MeasureSheet sheet() {
        return new MeasureSheet(
                fields.getOrDefault(SheetField.LEAD, ""),
                fields.getOrDefault(SheetField.PARTNERS, ""),
                fields.getOrDefault(SheetField.MEANS, ""),
                fields.getOrDefault(SheetField.CALENDAR, ""),
                fields.getOrDefault(SheetField.INDICATOR, ""));
    }
}
