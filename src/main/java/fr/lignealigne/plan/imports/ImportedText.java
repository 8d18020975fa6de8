package fr.lignealigne.plan.imports;

import java.util.List;

/** The text of a plan as read from a file: its title (the file's name when nothing better is found) and its items. */
public record ImportedText(String title, Format format, List<ImportedItem> items) {

    public ImportedText {
        items = List.copyOf(items);
    }
}
