package fr.lignealigne.plan.ui;

import fr.lignealigne.plan.ItemKind;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.ImportedText;
import fr.lignealigne.plan.imports.LeftOut;
import fr.lignealigne.plan.imports.Mending;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An imported text on its way to a version, and the items chosen in it. An act on several items is one act, undone at
 * once, and what was chosen comes back with it. An act that makes no sense throws {@link IllegalArgumentException} and
 * changes nothing.
 */
class Workbench {

    private Mending mending;
    private List<Integer> chosen = List.of();
    private final Deque<List<Integer>> chosenBefore = new ArrayDeque<>();

    Workbench(ImportedText text) {
        mending = Mending.of(text);
    }

    ImportedText text() {
        return mending.text();
    }

    List<ImportedItem> items() {
        return text().items();
    }

    /** The positions of the chosen items, in order. */
    List<Integer> chosen() {
        return chosen;
    }

    /** Takes what a browser says: positions that do not exist are left aside. */
    void choose(List<Integer> positions) {
        chosen = positions.stream()
                .filter(position -> position >= 0 && position < items().size())
                .distinct()
                .sorted()
                .toList();
    }

    boolean isMended() {
        return mending.canUndo();
    }

    /** Each chosen item is of that kind; a named heading stands where its like stand, a point keeps its nesting. */
    void become(ItemKind kind) {
        int usual = kind.isHeading() ? usualLevel(kind) : 0;
        each(item -> kind == ItemKind.LIST_ITEM && item.kind() == kind ? item.level() : usual, kind);
    }

    void becomeHeading(int level) {
        each(item -> level, ItemKind.HEADING);
    }

    private void each(Function<ImportedItem, Integer> level, ItemKind kind) {
        act(chosen, before -> {
            Mending after = before;
            for (int position : chosen) {
                after = after.as(position, kind, level.apply(items().get(position)));
            }
            return after;
        });
    }

    /** The level most of this kind have in this text; else axes, strands and measures below each other. */
    private int usualLevel(ItemKind kind) {
        Map<Integer, Long> levels = items().stream()
                .filter(item -> item.kind() == kind)
                .collect(Collectors.groupingBy(ImportedItem::level, Collectors.counting()));
        return levels.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(
                        switch (kind) {
                            case AXIS, HEADING -> 1;
                            case STRAND -> 2;
                            case MEASURE -> 3;
                            case PARAGRAPH, LIST_ITEM, TABLE_CELL, NOTE -> 0;
                        });
    }

    /** One item joins the one above it; several that follow each other become one. */
    void merge() {
        int last = chosen.getLast();
        int first = chosen.size() == 1 ? last - 1 : chosen.getFirst();
        if (last - first != Math.max(1, chosen.size() - 1)) {
            throw new IllegalArgumentException("Only items that follow each other become one.");
        }
        act(List.of(first), before -> {
            Mending after = before;
            for (int position = first; position < last; position++) {
                after = after.mergeWithPrevious(first + 1);
            }
            return after;
        });
    }

    /** Cuts the chosen item in two where the cursor stands in these words, which may have been corrected meanwhile. */
    void split(String words, int cursor) {
        int position = one();
        if (cursor <= 0 || cursor >= words.length()) {
            throw new IllegalArgumentException("A text is split inside.");
        }
        act(chosen, before -> {
            int at = before.retext(position, words.substring(0, cursor))
                    .text()
                    .items()
                    .get(position)
                    .text()
                    .length();
            return before.retext(position, words).splitAt(position, at);
        });
    }

    /** Corrects the words of the chosen item; the same words are no act. */
    void retext(String words) {
        int position = one();
        if (!items().get(position).text().equals(words)) {
            act(chosen, before -> before.retext(position, words));
        }
    }

    void leaveOut() {
        int next = Math.max(0, Math.min(chosen.getFirst(), items().size() - chosen.size() - 1));
        act(List.of(next), before -> {
            Mending after = before;
            for (int position : chosen.reversed()) {
                after = after.leaveOut(position);
            }
            return after;
        });
    }

    /** What is chosen changes place with what stands above it; a table is passed as a whole. */
    void moveUp() {
        int first = together();
        int to = first - 1;
        while (to > 0 && items().get(to).isOfSameTable(items().get(to - 1))) {
            to--;
        }
        move(first, to);
    }

    void moveDown() {
        int first = together();
        int passed = text().tableEnd(first + chosen.size());
        move(first, passed + 1 - chosen.size());
    }

    private void move(int first, int to) {
        int count = chosen.size();
        act(IntStream.range(to, to + count).boxed().toList(), before -> before.move(first, count, to));
    }

    /** A new item below what is chosen, and below the table when that is a cell of it; without words it is not kept. */
    void addBelow() {
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException("No item is chosen.");
        }
        int above = text().tableEnd(chosen.getLast());
        act(List.of(above + 1), before -> before.addBelow(above));
    }

    /** The first of the chosen items, which must follow each other. */
    private int together() {
        if (chosen.isEmpty() || chosen.getLast() - chosen.getFirst() != chosen.size() - 1) {
            throw new IllegalArgumentException("Only items that follow each other move together.");
        }
        return chosen.getFirst();
    }

    /** What was guessed of the chosen items is right. */
    void confirm() {
        act(chosen, before -> {
            Mending after = before;
            for (int position : chosen) {
                after = items().get(position).guess() == null && chosen.size() > 1 ? after : after.confirm(position);
            }
            return after;
        });
    }

    /** The next item to be verified, behind what is chosen or from the beginning again. */
    Optional<Integer> nextGuess() {
        int here = chosen.isEmpty() ? -1 : chosen.getLast();
        return IntStream.range(1, items().size() + 1)
                .map(step -> (here + step) % items().size())
                .filter(position -> items().get(position).guess() != null)
                .boxed()
                .findFirst();
    }

    /** A left-out piece stands in the text after all, and is what is chosen then. */
    void takeBack(LeftOut piece) {
        int place = mending.placeBehind(piece.after());
        keep(List.of(place), mending.takeBack(piece));
    }

    void undo() {
        mending = mending.undo();
        chosen = chosenBefore.pop();
    }

    private int one() {
        if (chosen.size() != 1) {
            throw new IllegalArgumentException("This is done to one item at a time.");
        }
        return chosen.getFirst();
    }

    private void act(List<Integer> chosenAfter, UnaryOperator<Mending> act) {
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException("No item is chosen.");
        }
        keep(chosenAfter, act.apply(mending));
    }

    private void keep(List<Integer> chosenAfter, Mending after) {
        chosenBefore.push(chosen);
        mending = new Mending(after.text(), mending);
        chosen = chosenAfter;
    }
}
