package fr.lignealigne.plan.imports;

import fr.lignealigne.plan.PlanText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of a plan as read from a file: its title (the file's name when nothing better is found) and its items.
 *
 * @param format null for a text that is taken from a version
 */
public record ImportedText(String title, @Nullable Format format, List<ImportedItem> items) {

    public ImportedText {
        items = List.copyOf(items);
    }

    /** The text of a version, to be worked on. */
    public static ImportedText of(String title, PlanText version) {
        return new ImportedText(
                title, null, version.items().stream().map(ImportedItem::of).toList());
    }
}
