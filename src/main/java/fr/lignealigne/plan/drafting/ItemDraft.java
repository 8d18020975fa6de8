package fr.lignealigne.plan.drafting;

import fr.lignealigne.plan.AcceptedWording;
import fr.lignealigne.plan.Item;
import fr.lignealigne.plan.ItemKind;
import fr.lignealigne.plan.Passage;
import fr.lignealigne.plan.imports.CleanText;
import fr.lignealigne.plan.imports.ImportedItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One item with all that accepted wordings make of it. */
record ItemDraft(Item item, WordMerge merge, Map<MergedStretch, Conflict> contested) {

    static ItemDraft of(Item item, Map<AcceptedWording, String> wordings) {
        List<AcceptedWording> by = List.copyOf(wordings.keySet());
        Map<Integer, WordMerge.Range> wholes = new LinkedHashMap<>();
        for (int number = 0; number < by.size(); number++) {
            Passage passage = by.get(number).passage();
            if (by.get(number).isDecided() && passage != null) {
                wholes.put(number, part(item, passage));
            }
        }
        WordMerge merge = WordMerge.of(item.text(), List.copyOf(wordings.values()), wholes);
        Map<MergedStretch, Conflict> contested = new LinkedHashMap<>();
        merge.contested().forEach(stretch -> contested.put(stretch, conflict(item, stretch, by)));
        return new ItemDraft(item, merge, contested);
    }

    /** What of a passage stands in this item. */
    private static WordMerge.Range part(Item item, Passage passage) {
        return new WordMerge.Range(
                item.id().equals(passage.from()) ? passage.fromChar() : 0,
                item.id().equals(passage.to()) ? passage.toChar() : item.text().length());
    }

    private static Conflict conflict(Item item, MergedStretch stretch, List<AcceptedWording> by) {
        return new Conflict(
                item,
                stretch.at(),
                stretch.before(),
                stretch.sides().stream()
                        .map(side -> new Conflict.Side(
                                side.words(), side.by().stream().map(by::get).toList()))
                        .toList());
    }

    List<Conflict> conflicts() {
        return List.copyOf(contested.values());
    }

    /** The item as it becomes; a line break in the words begins another one. */
    List<ImportedItem> items(Map<Conflict, String> choices) {
        String words = merge.text(
                stretch -> choices.getOrDefault(Objects.requireNonNull(contested.get(stretch)), stretch.before()));
        ImportedItem same = ImportedItem.of(item);
        if (item.kind() == ItemKind.TABLE_CELL) {
            return List.of(same.withText(CleanText.of(words)));
        }
        List<ImportedItem> items = new ArrayList<>();
        for (String line : words.split("\n")) {
            String clean = CleanText.of(line);
            if (!clean.isEmpty()) {
                items.add(items.isEmpty() ? same.withText(clean) : same.followedBy(clean));
            }
        }
        return items;
    }
}
