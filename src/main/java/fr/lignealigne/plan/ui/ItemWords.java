package fr.lignealigne.plan.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import fr.lignealigne.plan.ItemKind;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.ImportedText;
import java.util.Locale;

/** How items of an import are named, indented and counted. */
final class ItemWords {

    private ItemWords() {}

    static String name(ImportedItem item) {
        return item.kind() == ItemKind.HEADING
                ? t("import.kind.headingOf", item.level())
                : t("import.kind", item.kind());
    }

    static String style(ImportedItem item) {
        String kind = item.kind().name().toLowerCase(Locale.ROOT);
        return item.kind().isHeading() ? kind + " heading" : kind;
    }

    /** Headings by their depth; what they hold stands two steps inside. */
    static int depth(ImportedItem item) {
        return switch (item.kind()) {
            case AXIS, STRAND, MEASURE, HEADING -> Math.max(0, item.level() - 1);
            case PARAGRAPH, TABLE_CELL, NOTE -> 2;
            case LIST_ITEM -> 3 + item.level();
        };
    }

    static String text(ImportedItem item) {
        return item.marker().isEmpty() ? item.text() : item.marker() + " " + item.text();
    }

    /** What the text calls itself; of a file's name, the words without its signs. */
    static String planTitle(ImportedText text) {
        String title = text.title();
        if (title.isEmpty() || title.contains(" ")) {
            return title;
        }
        String words = title.replaceAll("[-_.]+", " ").strip();
        return words.isEmpty() ? title : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** « 5 axes, 26 mesures, 387 alinéas, 611 lignes ». */
    static String counts(ImportedText text) {
        int lines = text.items().stream().mapToInt(Doubts::lines).sum();
        return t(
                "import.counts",
                count(text, ItemKind.AXIS),
                count(text, ItemKind.MEASURE),
                text.items().size(),
                lines);
    }

    private static long count(ImportedText text, ItemKind kind) {
        return text.items().stream().filter(item -> item.kind() == kind).count();
    }
}
