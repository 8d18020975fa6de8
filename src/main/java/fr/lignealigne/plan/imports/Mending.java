package fr.lignealigne.plan.imports;

import fr.lignealigne.plan.ItemKind;
import fr.lignealigne.plan.imports.LeftOut.Sort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An imported text being put right in the preview: each act gives a new state, and remembers the one before. */
public record Mending(ImportedText text, @Nullable Mending before) {

    public static Mending of(ImportedText text) {
        return new Mending(text, null);
    }

    /** This item is of that kind; the level is a heading's depth from 1, or a list item's nesting from 0. */
    public Mending as(int index, ItemKind kind, int level) {
        ImportedItem item = item(index);
        if (kind == ItemKind.TABLE_CELL && item.kind() != kind) {
            refuse("Only a file makes a table cell.");
        }
        if (kind.isHeading() && (level < 1 || level > ImportedItem.DEEPEST)) {
            refuse("A heading has a depth from 1 to " + ImportedItem.DEEPEST + ", not " + level + ".");
        }
        if (level < 0) {
            refuse("A nesting is counted from zero, not " + level + ".");
        }
        var changed = switch (kind) {
            case AXIS, STRAND, MEASURE, HEADING -> item.asHeading(kind, level);
            case PARAGRAPH -> ImportedItem.paragraph(item.text());
            case LIST_ITEM -> ImportedItem.listItem(level, item.marker(), item.text());
            case TABLE_CELL -> item;
            case NOTE -> ImportedItem.note(item.marker(), item.text());
        };
        return with(index, 1, changed);
    }

    /** This item is the end of the one above it. */
    public Mending mergeWithPrevious(int index) {
        ImportedItem item = item(index);
        if (index == 0) {
            refuse("The first item has none above it to merge with.");
        }
        ImportedItem above = item(index - 1);
        if ((item.cell() == null) != (above.cell() == null)) {
            refuse("A table cell does not merge with the text around its table.");
        }
        return with(index - 1, 2, above.withText((above.text() + " " + item.text()).strip()));
    }

    /** This item is two: what follows a heading's words is a paragraph, what follows a list item's is one more item. */
    public Mending splitAt(int index, int charOffset) {
        ImportedItem item = item(index);
        if (item.kind() == ItemKind.TABLE_CELL) {
            refuse("A table cell is one item.");
        }
        if (charOffset <= 0 || charOffset >= item.text().length()) {
            refuse("A text is split inside, not at " + charOffset + " of "
                    + item.text().length() + ".");
        }
        if (Character.isLowSurrogate(item.text().charAt(charOffset))) {
            refuse("A text is not split inside a character.");
        }
        String head = CleanText.of(item.text().substring(0, charOffset));
        String tail = CleanText.of(item.text().substring(charOffset));
        if (head.isEmpty() || tail.isEmpty()) {
            refuse("A text is split between words, not at its edge.");
        }
        return with(index, 1, item.withText(head), item.followedBy(tail));
    }

    /** These items, one after the other, stand elsewhere: the first of them at that place of the new order. */
    public Mending move(int from, int count, int to) {
        item(from);
        item(from + count - 1);
        if (to < 0 || to > text.items().size() - count) {
            refuse("Nothing stands beyond the ends of a text.");
        }
        var items = new ArrayList<>(text.items());
        var moved = items.subList(from, from + count);
        var block = List.copyOf(moved);
        if (block.stream().anyMatch(item -> item.cell() != null)) {
            refuse("A table cell stays in its table.");
        }
        moved.clear();
        refuseInsideTable(items, to);
        items.addAll(to, block);
        return new Mending(text.with(items), this);
    }

    /** Below this item comes another one, whose words are still to be written. */
    public Mending addBelow(int index) {
        ImportedItem above = item(index);
        var items = new ArrayList<>(text.items());
        refuseInsideTable(items, index + 1);
        items.add(index + 1, above.followedBy(""));
        return new Mending(text.with(items), this);
    }

    private static void refuseInsideTable(List<ImportedItem> items, int place) {
        if (place > 0 && place < items.size() && items.get(place - 1).isOfSameTable(items.get(place))) {
            refuse("Nothing stands between the cells of a table.");
        }
    }

    /** This item is no part of the plan. */
    public Mending leaveOut(int index) {
        ImportedItem out = item(index);
        if (text.items().size() == 1) {
            refuse("A text keeps at least one item.");
        }
        return with(index, 1).leaving(out, index == 0 ? null : item(index - 1));
    }

    /** What is taken out of a file's text is told with the rest; out of a version's, it is drafting. */
    private Mending leaving(ImportedItem out, @Nullable ImportedItem above) {
        if (text.format() == null || out.text().isBlank()) {
            return this;
        }
        var leftOut = new ArrayList<>(text.leftOut());
        leftOut.add(new LeftOut(
                Sort.TAKEN_OUT, above, out.marker().isEmpty() ? out.text() : out.marker() + " " + out.text()));
        return new Mending(text.with(text.items(), leftOut), before);
    }

    /**
     * A left-out piece stands in the text after all, behind the item it stood behind or behind its table: a paragraph, or
     * the description of a picture as a note.
     */
    public Mending takeBack(LeftOut piece) {
        if (!piece.canComeBack() || !text.leftOut().contains(piece)) {
            refuse("Only what was left out, and has words, comes back.");
        }
        var leftOut = new ArrayList<>(text.leftOut());
        leftOut.remove(piece);
        var items = new ArrayList<>(text.items());
        items.add(
                placeBehind(piece.after()),
                piece.isSeen() ? ImportedItem.note("", piece.words()) : ImportedItem.paragraph(piece.words()));
        return new Mending(text.with(items, leftOut), this);
    }

    /** Where in the text something behind this item stands, or would stand: never between the cells of a table. */
    public int placeBehind(@Nullable ImportedItem above) {
        if (above == null) {
            return 0;
        }
        List<ImportedItem> items = text.items();
        int place = 0;
        while (place < items.size() && items.get(place) != above) {
            place++;
        }
        return place == items.size() ? place : text.tableEnd(place) + 1;
    }

    /** This item says that; the words are cleaned as an imported file's are. */
    public Mending retext(int index, String words) {
        String clean = CleanText.of(words);
        if (clean.isEmpty()) {
            refuse("An item has words; leave it out instead.");
        }
        return with(index, 1, item(index).withText(clean));
    }

    /** This item is right as it was guessed. */
    public Mending confirm(int index) {
        if (item(index).guess() == null) {
            refuse("Nothing of this item was guessed.");
        }
        return with(index, 1, item(index));
    }

    public boolean canUndo() {
        return before != null;
    }

    /** The state before the last act. */
    public Mending undo() {
        if (before == null) {
            throw new IllegalArgumentException("There is nothing to undo.");
        }
        return before;
    }

    private Mending with(int from, int count, ImportedItem... instead) {
        var items = new ArrayList<>(text.items());
        var place = items.subList(from, from + count);
        List<ImportedItem> gone = List.copyOf(place);
        place.clear();
        // Whoever puts an item right has looked at it.
        place.addAll(Arrays.stream(instead).map(ImportedItem::sure).toList());
        ImportedItem above = from + instead.length == 0 ? null : items.get(from + instead.length - 1);
        List<LeftOut> leftOut = text.leftOut().stream()
                .map(piece -> gone.stream().anyMatch(item -> item == piece.after()) ? piece.behind(above) : piece)
                .toList();
        return new Mending(text.with(items, leftOut), this);
    }

    private ImportedItem item(int index) {
        if (index < 0 || index >= text.items().size()) {
            throw new IllegalArgumentException("There is no item " + index + " in this text.");
        }
        return text.items().get(index);
    }

    private static void refuse(String sentence) {
        throw new IllegalArgumentException(sentence);
    }
}
