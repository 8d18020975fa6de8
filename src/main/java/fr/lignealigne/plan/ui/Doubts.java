package fr.lignealigne.plan.ui;

import fr.lignealigne.plan.ItemKind;
import fr.lignealigne.plan.LineCutter;
import fr.lignealigne.plan.MeasureSheet;
import fr.lignealigne.plan.Sheets;
import fr.lignealigne.plan.imports.ImportedItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds what is worth a look in an import. */
final class Doubts {

    /** More lines than a printed page holds. */
    private static final int VERY_LONG = 40;

    private Doubts() {}

    static List<Doubt> of(List<ImportedItem> items) {
        boolean noMeasure = items.stream().noneMatch(item -> item.kind() == ItemKind.MEASURE);
        return Stream.of(
                        new Doubt(Doubt.Reason.GUESSED, guessed(items)),
                        new Doubt(Doubt.Reason.LEVEL_JUMP, jumps(items)),
                        new Doubt(Doubt.Reason.VERY_LONG, veryLong(items)),
                        new Doubt(Doubt.Reason.NO_SHEET, withoutSheet(items)),
                        new Doubt(Doubt.Reason.NO_MEASURE, noMeasure ? List.of(0) : List.of()))
                .filter(doubt -> !doubt.positions().isEmpty())
                .toList();
    }

    private static List<Integer> guessed(List<ImportedItem> items) {
        return IntStream.range(0, items.size())
                .filter(position -> items.get(position).guess() != null)
                .boxed()
                .toList();
    }

    /** A measure may stand right below an axis: not every plan has strands. */
    private static List<Integer> jumps(List<ImportedItem> items) {
        List<Integer> jumps = new ArrayList<>();
        int above = 0;
        for (int position = 0; position < items.size(); position++) {
            ImportedItem item = items.get(position);
            if (item.kind().isHeading()) {
                boolean plain = item.kind() == ItemKind.HEADING;
                if (plain && above > 0 && item.level() > above + 1) {
                    jumps.add(position);
                }
                above = item.level();
            }
        }
        return jumps;
    }

    private static List<Integer> veryLong(List<ImportedItem> items) {
        List<Integer> found = new ArrayList<>();
        for (int position = 0; position < items.size(); position++) {
            if (lines(items.get(position)) > VERY_LONG) {
                found.add(position);
            }
        }
        return found;
    }

    private static List<Integer> withoutSheet(List<ImportedItem> items) {
        return Sheets.of(items).entrySet().stream()
                .filter(entry -> entry.getValue().equals(MeasureSheet.EMPTY))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** How many lines the item will have; a short text is not worth cutting. */
    static int lines(ImportedItem item) {
        return item.text().length() <= LineCutter.WIDTH
                ? 1
                : LineCutter.cut(item.text()).size();
    }
}
