package fr.lignealigne.plan.imports.reading;

import fr.lignealigne.plan.ItemKind;
import fr.lignealigne.plan.imports.ImportedItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives the raw items of any reader their place in a plan: typed lists, then axes, strands, measures and depths. */
public final class Structure {

    private Structure() {}

    public static List<ImportedItem> of(List<ImportedItem> raw) {
        return placed(withTypedLists(raw));
    }

    /** The same for a text whose lists are known. */
    public static List<ImportedItem> placed(List<ImportedItem> items) {
        List<ImportedItem> headings =
                items.stream().filter(item -> item.kind().isHeading()).toList();
        if (headings.isEmpty()) {
            return items;
        }
        PlanWords words = PlanWords.of(headings.stream().map(ImportedItem::text).toList());
        var depths = new Depths(words, headings);
        var placed = new ArrayList<ImportedItem>(items.size());
        int above = 0;
        for (ImportedItem item : items) {
            TimeLimit.check();
            if (item.kind().isHeading()) {
                above = depths.of(item, above);
                placed.add(item.asHeading(words.kindOf(item.text()), above));
            } else {
                placed.add(item);
            }
        }
        return placed;
    }

    /** Many lists are typed by hand in plain paragraphs: "– …", "1° …", "a) …". */
    private static List<ImportedItem> withTypedLists(List<ImportedItem> raw) {
        var items = new ArrayList<ImportedItem>(raw.size());
        var nesting = new Nesting();
        for (ImportedItem item : raw) {
            TimeLimit.check();
            var marker = item.kind() == ItemKind.PARAGRAPH ? Marker.of(item.text()) : Optional.<Marker>empty();
            if (marker.isPresent() && nesting.continues(marker.get())) {
                int level = nesting.enter(marker.get(), 0);
                items.add(ImportedItem.listItem(
                        level, marker.get().shown(), marker.get().rest()));
            } else {
                if (item.kind() == ItemKind.PARAGRAPH) {
                    nesting.leave();
                } else if (item.kind().isHeading()) {
                    nesting.restart();
                }
                items.add(item);
            }
        }
        return items;
    }
}
