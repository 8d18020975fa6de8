package fr.lignealigne.plan.imports.reading;

import fr.lignealigne.plan.ItemKind;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.LeftOut.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** What a reader finds in a file, in the file's order: the items, and between them what is not taken over. */
public final class Reading {

    /** The most items a text may hold; a plan has some hundreds. */
    public static final int MOST_ITEMS = 50_000;

    private final List<ImportedItem> items = new ArrayList<>();
    private final List<Beside> beside = new ArrayList<>();
    private String title = "";

    /** A piece that is left out, and how many items stand before it. */
    public record Beside(Sort sort, int place, String words) {}

    public void add(ImportedItem item) {
        items.add(item);
    }

    public void leaveOut(Sort sort, String words) {
        beside.add(new Beside(sort, items.size(), words));
    }

    /** The title that the file gives outside its text. */
    public void entitle(String words) {
        title = words;
    }

    public String title() {
        return title;
    }

    public List<ImportedItem> items() {
        return items;
    }

    public List<Beside> beside() {
        return beside;
    }

    /** Tells all that was found, in the file's order. */
    public void inOrder(Consumer<ImportedItem> taken, BiConsumer<Sort, String> leftOut) {
        int at = 0;
        for (Beside piece : beside) {
            items.subList(at, piece.place()).forEach(taken);
            at = piece.place();
            leftOut.accept(piece.sort(), piece.words());
        }
        items.subList(at, items.size()).forEach(taken);
    }

    /** All of another reading, behind what is here. */
    public void append(Reading other) {
        other.inOrder(this::add, this::leaveOut);
    }

    /** All but its notes in one line, as a cell or a note shows it: the lists inside keep their markers. */
    public String words() {
        var words = new StringBuilder();
        for (ImportedItem item : items) {
            if (item.kind() != ItemKind.NOTE) {
                words.append(words.isEmpty() ? "" : " ")
                        .append(item.marker())
                        .append(item.marker().isEmpty() ? "" : " ")
                        .append(item.text());
            }
        }
        return words.toString();
    }

    /** A reading of items alone. */
    public static Reading of(List<ImportedItem> items) {
        var reading = new Reading();
        items.forEach(reading::add);
        return reading;
    }
}
