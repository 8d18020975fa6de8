package fr.lignealigne.plan.imports.markdown;

import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.intake.PlanFiles;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Items written as Markdown. */
public final class MarkdownFile {

    private MarkdownFile() {}

    public static byte[] of(List<ImportedItem> items) {
        var text = new StringBuilder();
        for (int i = 0; i < items.size(); ) {
            ImportedItem item = items.get(i++);
            switch (item.kind()) {
                case AXIS, STRAND, MEASURE, HEADING ->
                    text.append("\n")
                            .append("#".repeat(item.level()))
                            .append(" ")
                            .append(item.text())
                            .append("\n\n");
                case PARAGRAPH -> text.append("\n").append(item.text()).append("\n\n");
                case LIST_ITEM ->
                    text.append("    ".repeat(item.level()))
                            .append(item.marker().replace("–", "-").replace("•", "*"))
                            .append(" ")
                            .append(item.text())
                            .append("\n");
                case NOTE -> throw new IllegalArgumentException("Notes are written by hand where a test needs them.");
                case TABLE_CELL -> {
                    var rows = PlanFiles.rows(items.subList(i - 1, items.size()));
                    i += rows.stream().mapToInt(List::size).sum() - 1;
                    text.append("\n");
                    rows.forEach(row -> {
                        text.append(
                                row.stream().map(ImportedItem::text).collect(Collectors.joining(" | ", "| ", " |\n")));
                        if (row == rows.getFirst()) {
                            text.append("| --- ".repeat(row.size())).append("|\n");
                        }
                    });
                    text.append("\n");
                }
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
