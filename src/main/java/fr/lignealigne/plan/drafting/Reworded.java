package fr.lignealigne.plan.drafting;

import fr.lignealigne.plan.AcceptedWording;
import fr.lignealigne.plan.Item;
import fr.lignealigne.plan.Passage;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.drafting.Drafted.Reason;
import fr.lignealigne.plan.imports.CleanText;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a wording makes of the items it is about, by their position; or why that cannot be told.
 *
 * <p>Over several items each line of the wording is one of them, which is how the form of a remark shows them.
 */
record Reworded(Map<Integer, String> items, @Nullable Reason hindrance) {

    static Reworded of(PlanText text, AcceptedWording wording) {
        Passage passage = wording.passage();
        if (passage == null) {
            return new Reworded(Map.of(), Reason.NO_PASSAGE);
        }
        Item first = text.item(passage.from());
        Item last = text.item(passage.to());
        List<String> lines = wording.wording()
                .lines()
                .map(CleanText::of)
                .filter(line -> !line.isEmpty())
                .toList();
        if (first.equals(last)) {
            String words = lines.stream().collect(Collectors.joining("\n"));
            return new Reworded(
                    Map.of(first.position(), put(first, passage.fromChar(), passage.toChar(), words)), null);
        }
        List<Item> items = text.items().subList(first.position(), last.position() + 1);
        if (lines.size() != items.size()) {
            return new Reworded(Map.of(), Reason.SEVERAL_ITEMS);
        }
        Map<Integer, String> reworded = new TreeMap<>();
        for (int place = 0; place < lines.size(); place++) {
            Item item = items.get(place);
            int from = item.equals(first) ? passage.fromChar() : 0;
            int to = item.equals(last) ? passage.toChar() : item.text().length();
            reworded.put(item.position(), put(item, from, to, lines.get(place)));
        }
        return new Reworded(reworded, null);
    }

    /** A line ends with its spaces, which nobody retypes: those at the edges stay as they were. */
    private static String put(Item item, int from, int to, String words) {
        String old = item.text().substring(from, to);
        int start = from + old.length() - old.stripLeading().length();
        int end = to - (old.length() - old.stripTrailing().length());
        return item.text().substring(0, Math.min(start, end))
                + words
                + item.text().substring(end);
    }
}
