package fr.lignealigne.plan.imports;

import fr.lignealigne.plan.MeasureSheet;
import java.util.List;

/** Reads the sheet of a measure. */
public final class SheetReader {

    private SheetReader() {}

    public static MeasureSheet read(List<ImportedItem> itemsOfOneMeasure) {
        return MeasureSheet.EMPTY;
    }
}
