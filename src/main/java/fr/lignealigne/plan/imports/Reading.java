package fr.lignealigne.plan.imports;

import fr.lignealigne.plan.ItemKind;
import fr.lignealigne.plan.imports.LeftOut.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** What a reader finds in a file, in the file's order: the items, and between them what is not taken over. */
final class Reading {

    private final List<ImportedItem> items = new ArrayList<>();
    private final List<Beside> beside = new ArrayList<>();
    private String title = "";

    /** A piece that is left out, and how many items stand before it. */
    record Beside(Sort sort, int place, String words) {}

    void add(ImportedItem item) {
        items.add(item);
    }

    void leaveOut(Sort sort, String words) {
        beside.add(new Beside(sort, items.size(), words));
    }

    /** The title that the file gives outside its text. */
    void entitle(String words) {
        title = words;
    }

    String title() {
        return title;
    }

    List<ImportedItem> items() {
        return items;
    }

    List<Beside> beside() {
        return beside;
    }

    /** Tells all that was found, in the file's order. */
    void inOrder(Consumer<ImportedItem> taken, BiConsumer<Sort, String> leftOut) {
        int at = 0;
        for (Beside piece : beside) {
            items.subList(at, piece.place()).forEach(taken);
            at = piece.place();
            leftOut.accept(piece.sort(), piece.words());
        }
        items.subList(at, items.size()).forEach(taken);
    }

    /** All of another reading, behind what is here. */
    void append(Reading other) {
        other.inOrder(this::add, this::leaveOut);
    }

    /** All but its notes in one line, as a cell or a note shows it: the lists inside keep their markers. */
    String words() {
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
    static Reading of(List<ImportedItem> items) {
        var reading = new Reading();
        items.forEach(reading::add);
        return reading;
    }
}
