package fr.lignealigne.export;

import fr.lignealigne.export.TrackedParagraph.Mark;
import fr.lignealigne.plan.ComparedItem;
import fr.lignealigne.plan.Item;
import fr.lignealigne.shared.WordDiff.Change;
import fr.lignealigne.shared.WordDiff.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Items of the earlier version and what they became: one to one, one to several, or several to one. */
final class TrackedBlock {

    private final List<Item> before = new ArrayList<>();
    private final List<Item> after = new ArrayList<>();
    private boolean moved;

    void add(ComparedItem row, Item later) {
        row.before().stream().filter(item -> !before.contains(item)).forEach(before::add);
        before.sort(Comparator.comparingInt(Item::position));
        after.add(later);
        moved |= row.moved();
    }

    Item firstBefore() {
        return before.getFirst();
    }

    Item firstAfter() {
        return after.getFirst();
    }

    int endBefore() {
        return before.getLast().position() + 1;
    }

    int endAfter() {
        return after.getLast().position() + 1;
    }

    boolean isMovedPair() {
        return moved && before.size() == 1 && after.size() == 1;
    }

    /** Whether it can be told in place: what belongs together stands together in both versions. */
    boolean isInPlace() {
        return !moved
                && (before.size() == 1 || after.size() == 1)
                && endBefore() - firstBefore().position() == before.size()
                && endAfter() - firstAfter().position() == after.size();
    }

    /** The paragraphs in place: the inner ends of a split are inserted, those of a merge deleted. */
    List<TrackedParagraph> paragraphs() {
        List<List<Segment>> parts = JoinedWords.parts(texts(before), texts(after));
        boolean merged = before.size() > 1;
        List<TrackedParagraph> paragraphs = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            List<Segment> words = new ArrayList<>();
            if (part == 0) {
                words.addAll(JoinedWords.changed(marker(firstBefore()), marker(firstAfter())));
            } else if (merged) {
                words.addAll(JoinedWords.of(Change.REMOVED, marker(before.get(part))));
            } else {
                words.addAll(JoinedWords.of(Change.ADDED, marker(after.get(part))));
            }
            words.addAll(parts.get(part));
            paragraphs.add(
                    part == parts.size() - 1
                            ? new TrackedParagraph(Mark.KEPT, after.getLast(), before.getLast(), words, 0)
                            : merged
                                    ? new TrackedParagraph(Mark.DELETED, before.get(part), null, words, 0)
                                    : new TrackedParagraph(Mark.INSERTED, after.get(part), null, words, 0));
        }
        return paragraphs;
    }

    /** The marker of a list item as it stands before its words. */
    static String marker(Item item) {
        return item.marker().isEmpty() ? "" : item.marker() + "\t";
    }

    private static List<String> texts(List<Item> items) {
        return items.stream().map(Item::text).toList();
    }
}
