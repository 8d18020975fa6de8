package fr.lignealigne.decision.trace;

import fr.lignealigne.plan.Item;
import fr.lignealigne.plan.ItemId;
import fr.lignealigne.plan.Passage;
import fr.lignealigne.plan.PlanText;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Items that follow each other, as one text with a space between them: whether they were cut makes no other words. */
final class Run {

    private final List<Item> items;
    private final String words;

    /** From one position in a text to another, as far as there are any. */
    Run(PlanText text, int first, int last) {
        items = text.items()
                .subList(Math.max(0, first), Math.min(last + 1, text.items().size()));
        words = items.stream().map(Item::text).collect(Collectors.joining(" "));
    }

    static Run over(PlanText text, Passage passage) {
        return new Run(
                text,
                text.item(passage.from()).position(),
                text.item(passage.to()).position());
    }

    String words() {
        return words;
    }

    /** Where a character of one of its items stands in it. */
    int at(ItemId id, int character) {
        int at = 0;
        for (Item item : items) {
            if (item.id().equals(id)) {
                return at + character;
            }
            at += item.text().length() + 1;
        }
        throw new IllegalArgumentException("This item is not in the run.");
    }

    /** The passage between two of its characters, without the blanks at its edges; null when nothing else is there. */
    @Nullable
    Passage between(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(words.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(words.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return null;
        }
        Item first = itemAt(start);
        Item last = itemAt(end - 1);
        return new Passage(first.id(), start - at(first.id(), 0), last.id(), end - at(last.id(), 0));
    }

    private Item itemAt(int character) {
        int at = 0;
        for (Item item : items) {
            at += item.text().length() + 1;
            if (character < at) {
                return item;
            }
        }
        return items.getLast();
    }
}
