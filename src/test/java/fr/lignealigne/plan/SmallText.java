package fr.lignealigne.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A version of a few items, cut into lines as real ones are. */
final class SmallText {

    private SmallText() {}

    static Item item(ItemKind kind, int level, String words) {
        return new Item(new ItemId(UUID.randomUUID()), 0, kind, level, "", words, 0, 0, null);
    }

    static PlanText of(Item... drafts) {
        List<Item> items = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (Item draft : drafts) {
            int first = lines.size() + 1;
            for (Span span : LineCutter.cut(draft.text())) {
                lines.add(new Line(lines.size() + 1, items.size(), span.start(), span.end()));
            }
            items.add(new Item(
                    draft.id(),
                    items.size(),
                    draft.kind(),
                    draft.level(),
                    "",
                    draft.text(),
                    first,
                    lines.size(),
                    null));
        }
        return new PlanText(new PlanVersionId(UUID.randomUUID()), items, lines, Map.of());
    }
}
